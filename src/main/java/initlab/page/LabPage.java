package initlab.page;

import initlab.data.DataSet;
import initlab.data.PointSet;
import initlab.description.Calm;
import initlab.network.Initializers;
import initlab.page.address.PageOptions;
import initlab.page.columns.CostAxis;
import initlab.page.columns.RunColumn;
import initlab.page.controls.ControlsBar;
import initlab.page.controls.KeyMap;
import initlab.page.controls.SetupForm;
import initlab.page.dom.Clock;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.embed.Commands;
import initlab.page.embed.Embedding;
import initlab.page.inside.InsidePanel;
import initlab.page.notices.Announcer;
import initlab.page.notices.Notices;
import initlab.page.report.PrintReport;
import initlab.page.report.Report;
import initlab.page.runs.Conductor;
import initlab.page.runs.Panel;
import initlab.page.runs.RunEvents;
import initlab.page.runs.RunState;
import initlab.page.seeds.SeedsPanel;
import initlab.page.storage.Progress;
import initlab.setup.Problem;
import initlab.setup.Query;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The page: puts its parts together and passes what one does on to the others. */
public final class LabPage {
    /** The source of notices about a run that stopped. */
    private static final String RUN = "run";
    private static final String SILENCE = "silence";
    private static final String RESUME = "resume";

    private final Notices notices = new Notices();
    private final PageOptions options;
    private final Conductor conductor;
    private final Announcer announcer = new Announcer();
    private final Calm calm = new Calm();
    private final ControlsBar controls;
    private final SetupForm form;
    /** The conversation with the page around the frame; null outside of frames. */
    private final Embedding embedding;
    private final FrameLoop loop = new FrameLoop(this::draw);
    private final List<RunColumn> columns = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();
    private final HTMLElement columnsRoot = Dom.byId("columns");
    private final HTMLSelectElement focus = Dom.select("focus");
    private Setup setup;
    private Theme theme;
    private boolean logarithmic = true;
    private boolean markWrong;
    private boolean autoplay;

    private LabPage(String engine) {
        options = new PageOptions(notices, this::themeChanged);
        theme = Theme.current();
        conductor = new Conductor(engine, new RunEvents() {
            @Override
            public void changed() {
                loop.ask();
            }

            @Override
            public void failed(String sentence) {
                boolean shown = conductor.isShown();
                Notices.Notice notice = notices.alert(RUN, sentence + (shown
                        ? Words.of("The pictures show the last iteration that was reached.")
                        : Words.of("Nothing could be trained.")));
                if (shown) {
                    notice.way(Words.of("Go on"), conductor::goOn);
                }
                notice.way(Words.of("Start again"), LabPage.this::restart);
            }

            @Override
            public void silent(String sentence) {
                notices.alert(SILENCE, sentence + Words.of("It may only be slow; if not, a new worker can take its place."))
                        .way(Words.of("Replace it"), conductor::replaceSilent);
            }

            @Override
            public void answered() {
                notices.clear(SILENCE);
            }
        });
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
        controls = new ControlsBar(conductor, this::restart, () -> {
            restart();
            autoplay = true;
        });
        if (options.speed() != null) {
            controls.setSpeed(options.speed());
        }
        form = new SetupForm(this::take);
        new KeyMap();
        new PrintReport(() -> {
            theme = Theme.renewed();
            columns.forEach(RunColumn::measure);
            drawColumns();
        });
        Dom.onChoice("axis", value -> {
            logarithmic = value.equals("log");
            loop.ask();
        });
        HTMLInputElement wrong = Dom.input("mark-wrong");
        wrong.addEventListener("change", event -> {
            markWrong = wrong.isChecked();
            loop.ask();
        });
        focus.addEventListener("change", event -> applyFocus());
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
            notices.offer(RESUME, (before.iteration() == setup.iterations()
                    ? Words.of("You had trained this set-up to the end.")
                    : Words.of("You had trained this set-up to iteration {0}.", NumberText.grouped(before.iteration()))) + " ")
                    .way(Words.of("Go on from there"), () -> conductor.resume(before.iteration(), before.playing()))
                    .way(Words.of("Begin anew"), this::restart);
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
        notices.clear(RUN);
        notices.clear(SILENCE);
        notices.clear(RESUME);
        options.write(setup);
        form.show(setup);
        boolean circles = setup.dataSet() == DataSet.CIRCLES && !setup.hasOwnPoints();
        Dom.setText(Dom.byId("class-0-name"), circles ? Words.of("class 0, outer circle") : Words.of("class 0"));
        Dom.setText(Dom.byId("class-1-name"), circles ? Words.of("class 1, inner circle") : Words.of("class 1"));
        PointSet training = setup.training();
        List<String> initializations = setup.initializations();
        while (columns.size() > initializations.size()) {
            columns.remove(columns.size() - 1).root().delete();
        }
        while (columns.size() < initializations.size()) {
            RunColumn column = new RunColumn(columns.size(), this::choose, loop::ask);
            columns.add(column);
            columnsRoot.appendChild(column.root());
        }
        Dom.setStyle(columnsRoot, "--column-count", String.valueOf(columns.size()));
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).begin(initializations.get(i), training, setup.layerDims());
        }
        fillFocus();
        announcer.begin(setup);
        conductor.start(setup);
    }

    private void choose(int column, String initialization) {
        List<String> initializations = new ArrayList<>(setup.initializations());
        initializations.set(column, initialization);
        take(setup.withInitializations(initializations));
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

    private void fillFocus() {
        String chosen = focus.getValue();
        focus.setTextContent("");
        option("all", Words.of("all side by side"));
        for (int i = 0; i < columns.size(); i++) {
            option(String.valueOf(i), Initializers.title(setup.initializations().get(i)));
        }
        focus.setValue(chosen);
        if (focus.getSelectedIndex() < 0) {
            focus.setValue("all");
        }
        applyFocus();
    }

    private void option(String value, String text) {
        HTMLOptionElement option = (HTMLOptionElement) Dom.child(focus, "option", "", text);
        option.setValue(value);
    }

    /** On a narrow screen one column may have the whole width. */
    private void applyFocus() {
        Dom.setAttribute(columnsRoot, "data-focus", focus.getValue());
        for (RunColumn column : columns) {
            if (focus.getValue().equals(String.valueOf(column.index()))) {
                column.root().setAttribute("data-focused", "");
            } else {
                column.root().removeAttribute("data-focused");
            }
        }
        loop.ask();
    }

    private void themeChanged() {
        theme = Theme.renewed();
        loop.ask();
    }

    private void drawColumns() {
        CostAxis axis = CostAxis.of(conductor.states(), logarithmic);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).draw(conductor.states().get(i), axis, setup.iterations(), markWrong, theme);
        }
    }

    private void draw() {
        if (embedding != null && embedding.isHidden()) {
            conductor.pause();
        }
        controls.show(setup);
        note(false);
        if (conductor.isPlaying() || conductor.reached() > 0) {
            notices.clear(RESUME);
        }
        List<RunState> states = conductor.states();
        announcer.show(conductor);
        drawColumns();
        if (calm.isDue(Clock.now(), !conductor.isPlaying() && !conductor.isLooking())) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).describe(states.get(i));
            }
        }
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
