package initlab.page.map;

import initlab.map.MapJob;
import initlab.map.MapMark;
import initlab.map.MapQuery;
import initlab.map.MapSpec;
import initlab.map.MapText;
import initlab.map.MapWindow;
import initlab.map.PixelSetup;
import initlab.map.SavedMap;
import initlab.page.dom.Changed;
import initlab.page.dom.Clipboard;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.jobs.Jobs;
import initlab.page.jobs.Keeper;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.storage.JobStore;
import initlab.page.workers.BrowserTimer;
import initlab.session.Phase;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** The map: starts, pauses and cancels its job, draws what is known, and opens the run of a pixel. */
public final class MapPanel implements Panel, MapHands.Port {
    /** Milliseconds between two drawings while results arrive. */
    private static final double INTERVAL = 150;
    /** Milliseconds without a movement after which the finer levels are planned. */
    private static final int REST = 120;

    private static final double ZOOM = 1.5;

    private final HTMLElement details;
    private final Intents intents;
    private final Jobs jobs;
    private final Runnable redraw;
    private final Keeper keeper = new Keeper(this::saved);
    private final MapButtons buttons;
    private final MapFields fields;
    private final MapPicture picture;
    private final MapLegend legend;
    private final HTMLElement problem;
    private final HTMLElement status;
    private final HTMLElement words;
    /** The set-up on the page. */
    private Setup setup;
    /** Null until there is a map. */
    private MapJob job;
    /** The job's map in the colour on view. */
    private MapSpec spec;

    private MapWindow window = MapWindow.ALL;
    private List<MapMark> marks = List.of();
    private double[] focus;
    private boolean focusByKey;
    private boolean changed;
    private Theme shownTheme;
    private double drawnAt;
    private double movedAt;
    private boolean planning;
    /** The value of the address that the page was opened with; empty for none. */
    private String asked;
    /** A preset's map, until its set-up is on the page; null for none. */
    private String wanted;

    /**
     * Builds the section.
     *
     * @param details the section, which has just been opened
     * @param redraw asks for another rendering
     */
    public MapPanel(HTMLElement details, Intents intents, Jobs jobs, Runnable redraw) {
        this.details = details;
        this.intents = intents;
        this.jobs = jobs;
        this.redraw = redraw;
        Dom.child(
                details,
                "p",
                "muted map-intro",
                Words.of(
                        "Every pixel is a network of its own, trained from its place on the two axes. Zoom with the wheel, two fingers or + and −, drag to move, and press a pixel to train its network above."));
        HTMLElement presets = Dom.child(details, "div", "map-bar", "");
        for (MapPreset preset : MapPreset.ALL) {
            Dom.on(Dom.button(presets, "map-preset-" + preset.name(), preset.title()), "click", () -> open(preset));
        }
        HTMLElement bar = Dom.child(details, "div", "map-bar", "");
        fields = new MapFields(bar, this::retype, this::recolour);
        problem = Dom.child(details, "p", "problem", "");
        problem.setAttribute("data-testid", "map-problem");
        HTMLElement figure = Dom.child(details, "div", "map-figure", "");
        picture = new MapPicture(figure, this::change);
        HTMLElement side = Dom.child(figure, "div", "map-side", "");
        legend = new MapLegend(side);
        words = Dom.child(side, "p", "map-words", "");
        words.setAttribute("aria-live", "polite");
        words.setAttribute("data-testid", "map-pixel");
        status = Dom.child(side, "p", "muted map-status", "");
        status.setAttribute("data-testid", "map-status");
        buttons = new MapButtons(side, new Presses());
        new MapHands(picture, this);
        Dom.on(details, "toggle", this::change);
        onView(picture.element, this::shown, this::away);
    }

    /** What the buttons do. */
    private final class Presses implements MapButtons.Port {
        @Override
        public void startOrPause() {
            if (isRunning()) {
                job.setPaused(true);
                keeper.write();
            } else {
                start();
            }
            change();
        }

        @Override
        public void cancel() {
            job.stopped();
            jobs.stop(job);
            keeper.write();
            change();
        }

        @Override
        public void zoom(boolean in) {
            show(window.zoomed(in ? ZOOM : 1 / ZOOM, 0.5, 0.5));
        }

        @Override
        public void all() {
            showAll();
        }

        @Override
        public void edge() {
            begin(MapPreset.EDGE, true);
        }

        @Override
        public void copy(HTMLElement label) {
            String link = SetupQuery.format(job.spec().setup());
            Clipboard.copy(
                    base() + "?" + link + (link.isEmpty() ? "" : "&") + MapQuery.KEY + "="
                            + window.of(spec).query(),
                    label,
                    Words.of("Copy link"),
                    Words.of("Copied"));
        }
    }

    private void open(MapPreset preset) {
        Setup of = SetupQuery.parse(preset.query()).setup();
        if (of.equals(setup)) {
            begin(preset.map(), true);
        } else {
            wanted = preset.map();
            intents.change(of);
        }
    }

    /** The person has changed a field. */
    private void retype() {
        MapQuery.Parsed parsed = MapQuery.parse(fields.map(), setup);
        Dom.setText(problem, String.join(" ", parsed.problems()));
        if (parsed.problems().isEmpty()) {
            begin(fields.map(), isRunning());
        }
    }

    private void recolour() {
        spec = spec.in(fields.colour());
        writeAddress();
        change();
    }

    private boolean isRunning() {
        return job != null && jobs.isRunning(job) && !job.isPaused();
    }

    private void start() {
        job.resume();
        job.show(window);
        writeAddress();
        if (!job.isDone()) {
            jobs.start(Words.of("Map"), job);
        }
    }

    /** Shows another map of the page's set-up, as far as an earlier visit has computed it. */
    private void begin(String map, boolean starts) {
        keeper.write();
        if (job != null) {
            job.stopped();
            jobs.stop(job);
        }
        MapQuery.Parsed parsed = MapQuery.parse(map, setup);
        Dom.setText(problem, String.join(" ", parsed.problems()));
        MapSpec newSpec = parsed.spec();
        take(new MapJob(newSpec, new BrowserTimer(), this::arrived), newSpec);
        MapJob empty = job;
        JobStore.get(SavedMap.key(newSpec), numbers -> {
            if (job == empty) {
                MapJob restored = SavedMap.restored(newSpec, numbers, new BrowserTimer(), this::arrived);
                if (restored != null) {
                    take(restored, restored.spec().in(newSpec.colour()));
                }
                if (starts) {
                    start();
                }
                change();
            }
        });
    }

    private void take(MapJob newJob, MapSpec newSpec) {
        job = newJob;
        spec = newSpec;
        window = job.window();
        focus = null;
        marks = MapMark.of(spec, setup);
        fields.show(window.of(spec));
        picture.element.removeAttribute("data-outcomes");
        Dom.setText(words, "");
        change();
    }

    /** Called even while the page is hidden and nothing is drawn. */
    private void arrived() {
        changed = true;
        keeper.changed(SavedMap.key(job.spec()));
        if (job.isDone()) {
            keeper.write();
        }
    }

    private double[] saved() {
        return job == null ? null : SavedMap.of(job);
    }

    private void change() {
        changed = true;
        drawnAt = 0;
        redraw.run();
    }

    @Override
    public MapWindow window() {
        return window;
    }

    @Override
    public void show(MapWindow newWindow) {
        if (job == null) {
            return;
        }
        window = newWindow;
        fields.show(window.of(spec));
        movedAt = Performance.now();
        if (!planning) {
            planning = true;
            Window.setTimeout(this::plan, REST);
        }
        change();
    }

    @Override
    public void showAll() {
        show(MapWindow.ALL);
    }

    private void plan() {
        if (Performance.now() - movedAt < REST - 5) {
            Window.setTimeout(this::plan, REST);
            return;
        }
        planning = false;
        job.show(window);
        writeAddress();
        if (!job.isPaused() && job.doneTasks() > 0 && !job.isDone()) {
            jobs.start(Words.of("Map"), job);
        }
        keeper.changed(SavedMap.key(job.spec()));
        change();
    }

    private void writeAddress() {
        String map = job.spec().setup().equals(setup) ? window.of(spec).query() : "";
        intents.show(view -> view.withMap(map));
    }

    @Override
    public void point(double x, double y, boolean byKey) {
        boolean inside = x >= 0 && x < 1 && y >= 0 && y < 1;
        focus = inside ? new double[] {x, y} : null;
        focusByKey = byKey && inside;
        change();
    }

    @Override
    public void leave() {
        focus = null;
        focusByKey = false;
        change();
    }

    @Override
    public void open(double x, double y) {
        MapJob.Found found = job == null || x < 0 || x >= 1 || y < 0 || y >= 1 ? null : job.find(x, y);
        Setup of = found == null ? null : PixelSetup.of(job.spec(), found.x(), found.y());
        if (of != null) {
            intents.change(of);
            intents.show(view -> view.withFocus(0));
            Dom.reveal(Dom.byId("columns"));
        } else if (found != null) {
            Dom.setText(words, Words.of("The columns above cannot train this network."));
        }
    }

    private void shown() {
        setShown(true);
    }

    private void away() {
        setShown(false);
    }

    private void setShown(boolean isShown) {
        if (job != null) {
            job.setShown(isShown);
        }
    }

    @Override
    public void render(PageState state) {
        if (state.phase() == Phase.LOADING || !details.hasAttribute("open")) {
            return;
        }
        boolean other = !state.setup().equals(setup);
        setup = state.setup();
        if (asked == null) {
            asked = state.view().map();
            begin(asked.isEmpty() ? MapSpec.DEFAULT : asked, !asked.isEmpty());
            if (!asked.isEmpty()) {
                Dom.reveal(details);
            }
        } else if (wanted != null) {
            String map = wanted;
            wanted = null;
            begin(map, true);
        } else if (other) {
            if (job.doneTasks() == 0 && !isRunning()) {
                begin(window.of(spec).query(), false);
            }
            marks = MapMark.of(spec, setup);
            // A map that nobody has started has no place in a link.
            if (job.doneTasks() > 0 || isRunning()) {
                writeAddress();
            }
            change();
        }
        Theme theme = Theme.current();
        double now = Performance.now();
        if (!changed && theme == shownTheme || now - drawnAt < INTERVAL) {
            if (changed) {
                redraw.run();
            }
            return;
        }
        changed = false;
        drawnAt = now;
        shownTheme = theme;
        draw(theme);
    }

    private void draw(Theme theme) {
        if (!picture.draw(job, spec, window, marks, focusByKey ? focus : null, theme)) {
            change();
        }
        legend.show(spec, picture.colours(spec, theme));
        Dom.setText(status, job.doneTasks() == 0 && !isRunning() ? "" : MapText.status(job, jobs.workers()));
        buttons.show(isRunning(), job.isDone(), job.doneTasks() > 0, jobs.isRunning(job), spec.isOfTwoLayers());
        if (focus != null) {
            MapJob.Found found = job.find(focus[0], focus[1]);
            Dom.setText(words, found == null ? "" : MapText.pixel(spec, found));
        }
        Dom.setAttribute(
                picture.element,
                "aria-label",
                Words.of(
                        "Map of {0} and {1}. Arrows move, + and − zoom, Enter trains the network in the middle.",
                        spec.across().axis().title(), spec.up().axis().title()));
        Dom.setAttribute(picture.element, "data-map", window.of(spec).query());
        Dom.setAttribute(picture.element, "data-done", String.valueOf(job.doneTasks()));
        Dom.setAttribute(picture.element, "data-side", String.valueOf(job.side()));
        if (!picture.element.hasAttribute("data-outcomes") && job.side() > 32) {
            String outcomes = job.outcomes(5);
            if (!outcomes.isEmpty()) {
                picture.element.setAttribute("data-outcomes", outcomes);
            }
        }
    }

    private static String base() {
        String url = Location.current().getFullURL();
        int end = url.indexOf('?') >= 0 ? url.indexOf('?') : url.indexOf('#') >= 0 ? url.indexOf('#') : url.length();
        return url.substring(0, end);
    }

    /** Calls back whenever an element comes into view or leaves it. */
    @JSBody(
            params = {"element", "shown", "away"},
            script =
                    "new IntersectionObserver(function(entries) {"
                            + "if (entries[entries.length - 1].isIntersecting) { shown(); } else { away(); } }).observe(element);")
    private static native void onView(HTMLElement element, Changed shown, Changed away);
}
