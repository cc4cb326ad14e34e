package initlab.page;

import initlab.data.PointSet;
import initlab.page.address.AddressBar;
import initlab.page.address.AddressOptions;
import initlab.page.address.OpenedAddress;
import initlab.page.chart.ChartPanel;
import initlab.page.columns.Columns;
import initlab.page.columns.ViewChoices;
import initlab.page.controls.CopyLink;
import initlab.page.controls.KeyMap;
import initlab.page.controls.RootAttributes;
import initlab.page.controls.SetupForm;
import initlab.page.controls.ThemeChoice;
import initlab.page.controls.Timeline;
import initlab.page.controls.TrainingControls;
import initlab.page.dom.Changed;
import initlab.page.dom.Dom;
import initlab.page.dom.FileDrops;
import initlab.page.drawing.PointMarks;
import initlab.page.drawing.Theme;
import initlab.page.embed.Embedding;
import initlab.page.lesson.LessonPanel;
import initlab.page.notices.Announcer;
import initlab.page.notices.Notices;
import initlab.page.points.PointsDialog;
import initlab.page.print.Printed;
import initlab.page.print.Printing;
import initlab.page.state.Notice;
import initlab.page.state.PageModel;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.Visit;
import initlab.page.storage.Visits;
import initlab.page.workers.BrowserTimer;
import initlab.page.workers.TrainingWorkers;
import initlab.session.TrainingSession;
import initlab.setup.ClassNames;
import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;

/** The page: creates the model and the panels, and renders the state once per animation frame. */
public final class LabPage {
    private final OpenedAddress address = new OpenedAddress();
    private final AddressOptions options = address.options();
    private final FrameLoop loop = new FrameLoop(this::render, options.isEmbedded());
    private final Visits visits = new Visits();
    private final TrainingSession session;
    private final PageModel model;
    /** The panels, in any order. */
    private final List<Panel> panels = new ArrayList<>();

    /** The parts that change when the page is printed. */
    private final List<Printed> printed = new ArrayList<>();

    private final Rest rest;
    private final WorkKeeper work;
    private final Columns columns;
    private final ChartPanel charts;
    /** The dialog for own points; null until it is first opened. */
    private PointsDialog points;

    private LabPage() {
        session = new TrainingSession(new TrainingWorkers(), new BrowserTimer(), loop::ask);
        model = new PageModel(session, new Ports());
        rest = new Rest(model::say);
        PointMarks.setRest(() -> rest.whenLoaded(() -> {
            PointMarks.setRest(null);
            loop.ask();
        }));
        columns = new Columns(model, loop::ask);
        panels.add(columns);
        panels.add(new ViewChoices(model));
        charts = new ChartPanel(model, loop::ask);
        panels.add(charts);
        panels.add(new TrainingControls(model));
        panels.add(new Timeline(model));
        panels.add(new RootAttributes());
        panels.add(new SetupForm(model));
        panels.add(new ThemeChoice(model));
        panels.add(new Notices(model));
        panels.add(new Announcer());
        panels.add(new AddressBar(options));
        panels.add(new LessonPanel(model, new LessonParts(rest, model)));
        work = new WorkKeeper(rest, model);
        panels.add(work);
        if (options.isEmbedded()) {
            Dom.root().setAttribute("data-embed", "");
            if (options.parts() != null) {
                Dom.root().setAttribute("data-parts", options.parts());
            }
            addEmbedding();
        } else {
            LaterPanels later = new LaterPanels(rest, model, loop::ask);
            panels.add(later);
            printed.add(later);
            panels.add(visits);
            FileDrops.showWhileDragging(Dom.byId("drop-hint"));
            FileDrops.onDrop(HTMLDocument.current(), (file, name) -> withPoints(dialog -> dialog.open(file, name)));
        }
        new KeyMap();
        new CopyLink();
        new Printing(printed, this::renderForPrint);
        onSystemTheme(() -> {
            Theme.renewed();
            loop.ask();
        });
    }

    private void addEmbedding() {
        Embedding embedding = new Embedding(options, model);
        for (String sentence : saidWhileLoading()) {
            embedding.tell("engine", sentence);
        }
        panels.add(embedding);
    }

    /** Starts the page. */
    public static void start() {
        Dom.root().setAttribute("data-started", "");
        LabPage page = new LabPage();
        page.open();
        Dom.byId("loading").setHidden(true);
    }

    private void open() {
        if (options.speed() != null) {
            model.show(view -> view.withSpeed(options.speed()));
        }
        model.show(view -> view.withMap(options.map()));
        model.showLesson(options.opensLesson(), options.step());
        // The text of a step may ask for another set-up when it arrives.
        model.open(address.query());
        Dom.on(Window.current(), "popstate", this::returnTo);
        // Opening the set-up clears the notices about the last one.
        for (Notice problem : address.problems()) {
            model.say(problem);
        }
        if (options.isAutoplay()) {
            model.train();
        } else if (!options.isEmbedded()) {
            // An embedded page has little space.
            model.offerToResume();
        }
        if (!options.isEmbedded()) {
            Dom.on(Window.current(), "pagehide", () -> recordVisit());
            Dom.on(HTMLDocument.current(), "visibilitychange", () -> recordVisit());
        }
    }

    /** Shows what the address names after the browser's Back or Forward. */
    private void returnTo() {
        AddressOptions now = new OpenedAddress().options();
        model.showLesson(now.opensLesson(), now.step());
        if (!now.opensLesson()) {
            model.open(new OpenedAddress().query());
        }
    }

    private void withPoints(Consumer<PointsDialog> use) {
        rest.whenLoaded(() -> {
            if (points == null) {
                points = new PointsDialog(model::usePoints);
            }
            use.accept(points);
        });
    }

    /** Records the visit, because the page may be about to close. A hidden tab trains without being rendered. */
    private void recordVisit() {
        visits.render(model.state());
        visits.writeNow();
        work.writeNow();
    }

    private void render() {
        PageState state = model.state();
        Theme.apply(state.view().theme());
        for (Panel panel : panels) {
            panel.render(state);
        }
        session.drawn();
    }

    private void renderForPrint() {
        columns.measure();
        charts.measure();
        render();
    }

    /** The parts of the page that the model needs. */
    private final class Ports implements PageModel.Ports {
        @Override
        public void changed() {
            loop.ask();
        }

        @Override
        public Visit.Store visits() {
            return visits;
        }

        @Override
        public void editPoints(PointSet inUse, ClassNames names) {
            withPoints(dialog -> dialog.open(inUse, names));
        }

        @Override
        public Notice tooLong(Setup setup) {
            return OpenedAddress.tooLong(setup);
        }
    }

    @JSBody(
            params = "changed",
            script = "['(prefers-color-scheme: dark)', '(forced-colors: active)'].forEach(function(query) {"
                    + "matchMedia(query).addEventListener('change', function() { changed(); }); });")
    private static native void onSystemTheme(Changed changed);

    /** The notices that web/boot.js showed before the program ran. */
    @JSBody(script = "return globalThis.initlabSaid || [];")
    private static native String[] saidWhileLoading();
}
