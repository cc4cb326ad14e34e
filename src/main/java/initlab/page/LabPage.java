package initlab.page;

import initlab.page.address.PageOptions;
import initlab.page.columns.Columns;
import initlab.page.controls.ControlsBar;
import initlab.page.controls.KeyMap;
import initlab.page.controls.SetupForm;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.embed.Commands;
import initlab.page.embed.Embedding;
import initlab.page.inside.InsidePanel;
import initlab.page.notices.Announcer;
import initlab.page.notices.Notices;
import initlab.page.notices.RunNotices;
import initlab.page.report.PrintReport;
import initlab.page.report.Report;
import initlab.page.runs.Conductor;
import initlab.page.runs.Panel;
import initlab.page.runs.RunState;
import initlab.page.seeds.SeedsPanel;
import initlab.page.storage.Progress;
import initlab.setup.Problem;
import initlab.setup.Query;
import initlab.setup.Setup;
import initlab.setup.Settings;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;

/** The page: puts its parts together and passes what one does on to the others. */
public final class LabPage {
    private final Notices notices = new Notices();
    private final PageOptions options;
    private final RunNotices runNotices;
    private final Conductor conductor;
    private final Announcer announcer = new Announcer();
    private final ControlsBar controls;
    private final SetupForm form;
    /** The conversation with the page around the frame; null outside of frames. */
    private final Embedding embedding;

    private final FrameLoop loop = new FrameLoop(this::draw);
    private final Columns columns;
    private final List<Panel> panels = new ArrayList<>();
    private Setup setup;
    private boolean autoplay;

    private LabPage(String engine) {
        Runnable changed = loop::ask;
        Runnable restart = this::restart;
        options = new PageOptions(notices, this::themeChanged);
        columns = new Columns(this::choose, changed);
        runNotices = new RunNotices(notices, changed, restart);
        conductor = new Conductor(engine, runNotices);
        runNotices.setConductor(conductor);
        if (!options.isEmbedded()) {
            panels.add(new InsidePanel(conductor::setInside));
            panels.add(new SeedsPanel(engine));
            panels.addAll(Report.panels());
            embedding = null;
        } else {
            loop.setEmbedded();
            embedding = new Embedding(options.id(), options.origin(), new HostCommands());
            notices.tell(embedding::error);
            panels.add(embedding);
        }
        controls = new ControlsBar(conductor, restart, () -> {
            restart();
            autoplay = true;
        });
        if (options.speed() != null) {
            controls.setSpeed(options.speed());
        }
        form = new SetupForm(this::take);
        new KeyMap();
        new PrintReport(() -> {
            Theme.renewed();
            columns.measure();
            columns.draw(conductor.states());
        });
        Dom.setText(Dom.byId("engine"), Words.of("Engine: {0}.", engine.equals("wasm") ? "WebAssembly" : "JavaScript"));
    }

    /** Brings the page to life. */
    public static void start(String engine) {
        Dom.root().setAttribute("data-started", "");
        LabPage page = new LabPage(engine);
        page.autoplay = page.options.isAutoplay();
        page.open(page.options.search());
        Dom.byId("loading").setHidden(true);
        if (page.embedding != null) {
            page.embedding.watchHeight();
        }
        page.offerToGoOn();
    }

    /** Begins with an address's set-up, and names what of it cannot be used. */
    private void open(String query) {
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        for (Problem problem : parsed.problems()) {
            notices.say(problem.key(), problem.message());
        }
        begin(parsed.setup());
    }

    /** What the page around the frame may do. */
    private final class HostCommands implements Commands {
        @Override
        public void train() {
            if (conductor.isReady()) {
                conductor.play();
            } else {
                autoplay = true;
            }
        }

        @Override
        public void pause() {
            autoplay = false;
            conductor.pause();
        }

        @Override
        public void step() {
            conductor.step();
        }

        @Override
        public void reset() {
            restart();
        }

        @Override
        public void open(String query) {
            options.takeTheme(Query.of(query).get("theme"));
            clearProblems();
            LabPage.this.open(query);
            themeChanged();
        }
    }

    /** After a reload; in a frame there is little room, and training begins by itself or with one press. */
    private void offerToGoOn() {
        if (options.isEmbedded()) {
            return;
        }
        Progress before = autoplay ? null : Progress.of(setup);
        if (before != null) {
            runNotices.offerToGoOn(setup, before);
        }
        Window.current().addEventListener("pagehide", event -> note(true));
        HTMLDocument.current().addEventListener("visibilitychange", event -> note(true));
    }

    private void note(boolean atOnce) {
        if (!options.isEmbedded()) {
            Progress.note(setup, conductor.best(), conductor.isPlayingOn(), atOnce);
        }
    }

    private void restart() {
        Progress.forget(setup);
        begin(setup);
    }

    private void begin(Setup newSetup) {
        setup = newSetup;
        runNotices.clear();
        options.write(setup);
        form.show(setup);
        columns.begin(setup);
        announcer.begin(setup);
        conductor.start(setup);
    }

    private void choose(int column, String initialization) {
        List<String> initializations = new ArrayList<>(setup.initializations());
        initializations.set(column, initialization);
        take(setup.with(Settings.INITIALIZATIONS, List.copyOf(initializations)));
    }

    /** Begins with a set-up made at the page: what was wrong with the address's no longer matters. */
    private void take(Setup newSetup) {
        clearProblems();
        begin(newSetup);
    }

    private void clearProblems() {
        for (String key : SetupQuery.KEYS) {
            notices.clear(key);
        }
    }

    private void themeChanged() {
        Theme.renewed();
        loop.ask();
    }

    private void draw() {
        if (embedding != null && embedding.isHidden()) {
            conductor.pause();
        }
        controls.show(setup);
        note(false);
        if (conductor.isPlaying() || conductor.reached() > 0) {
            runNotices.withdrawOffer();
        }
        List<RunState> states = conductor.states();
        announcer.show(conductor);
        columns.draw(states);
        columns.describe(states, !conductor.isPlaying() && !conductor.isLooking());
        for (Panel panel : panels) {
            panel.show(setup, states);
        }
        if (autoplay && conductor.isReady()) {
            autoplay = false;
            conductor.play();
        }
        conductor.drawn();
    }
}
