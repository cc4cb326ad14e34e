package initlab.page;

import initlab.page.dom.Changed;
import initlab.page.dom.Dom;
import initlab.page.gallery.GalleryPanel;
import initlab.page.inside.InsidePanel;
import initlab.page.inspect.Inspector;
import initlab.page.jobs.Jobs;
import initlab.page.map.MapPanel;
import initlab.page.papers.PapersPanel;
import initlab.page.print.Printed;
import initlab.page.report.Report;
import initlab.page.seeds.SeedsPanel;
import initlab.page.signal.SignalPanel;
import initlab.page.state.PageModel;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The panels below the networks. Each is built when it is needed: a folded one when it is opened, the inspector when something
 * is pinned, the report in time.
 */
final class LaterPanels implements Panel, Printed {
    /** Milliseconds between the first trained frame and the report, which must not hold that frame up. */
    private static final int PAUSE = 500;

    private final Rest rest;
    private final PageModel model;
    private final Runnable redraw;
    private final List<Panel> panels = new ArrayList<>();
    /** What was rendered last. */
    private PageState shown;

    /** Results of jobs come often, and only these panels show them. */
    private final FrameLoop loop = new FrameLoop(() -> renderPanels(), false);

    private boolean observed;
    private boolean awaited;
    private boolean reportAsked;
    private boolean inspectorAsked;
    private boolean mapAsked;
    /** Null until it is needed. */
    private Report report;

    /** Null until a section with jobs is opened. */
    private Jobs jobs;

    /** Builds none yet. */
    LaterPanels(Rest rest, PageModel model, Runnable redraw) {
        this.rest = rest;
        this.model = model;
        this.redraw = redraw;
        whenOpened(Dom.byId("inside"), details -> new InsidePanel(details, model, redraw));
        whenOpened(Dom.byId("depths"), details -> new SignalPanel(details, redraw));
        whenOpened(Dom.byId("gallery"), details -> new GalleryPanel(details, model));
        whenOpened(Dom.byId("seeds"), details -> new SeedsPanel(details, model, jobs(), loop::ask));
        whenOpened(Dom.byId("papers"), details -> new PapersPanel(details, model, jobs(), loop::ask));
        whenOpened(Dom.byId("map"), details -> new MapPanel(details, model, jobs(), loop::ask));
    }

    /** Opens the map that the address has. */
    private void openMap(PageState state) {
        if (!mapAsked && !state.view().map().isEmpty() && state.phase() != Phase.LOADING) {
            mapAsked = true;
            Dom.byId("map").setAttribute("open", "");
        }
    }

    private void whenOpened(HTMLElement details, Function<HTMLElement, Panel> panel) {
        boolean[] asked = new boolean[1];
        Dom.on(details, "toggle", () -> {
            if (!asked[0]) {
                asked[0] = true;
                rest.whenLoaded(() -> add(panel.apply(details)));
            }
        });
    }

    private Jobs jobs() {
        if (jobs == null) {
            jobs = new Jobs(loop::ask);
            panels.add(jobs);
        }
        return jobs;
    }

    private void askForReport() {
        if (!reportAsked) {
            reportAsked = true;
            rest.whenLoaded(() -> {
                report = new Report(model, redraw);
                add(report);
            });
        }
    }

    private void add(Panel panel) {
        panels.add(panel);
        redraw.run();
    }

    @Override
    public void render(PageState state) {
        // While there are no networks, the report is at the top.
        if (!observed && state.phase() != Phase.LOADING) {
            observed = true;
            onView(Dom.byId("report"), this::askForReport);
        }
        // From now on there is something to report. Printing leaves no time to load it.
        if (!awaited && state.iteration() > 0) {
            awaited = true;
            Window.setTimeout(this::askForReport, PAUSE);
        }
        if (!inspectorAsked && state.view().pinned()) {
            inspectorAsked = true;
            rest.whenLoaded(() -> add(new Inspector(model, redraw)));
        }
        openMap(state);
        shown = state;
        renderPanels();
    }

    private void renderPanels() {
        for (Panel panel : panels) {
            panel.render(shown);
        }
    }

    @Override
    public void beforePrint() {
        if (report != null) {
            report.beforePrint();
        }
    }

    @Override
    public void afterPrint() {
        if (report != null) {
            report.afterPrint();
        }
    }

    /** Calls once, when an element comes into view. */
    @JSBody(
            params = {"element", "seen"},
            script = "new IntersectionObserver(function(entries, observer) {"
                    + "if (entries.some(function(entry) { return entry.isIntersecting; })) {"
                    + "observer.disconnect(); seen(); } }).observe(element);")
    private static native void onView(HTMLElement element, Changed seen);
}
