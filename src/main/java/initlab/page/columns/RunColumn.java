package initlab.page.columns;

import initlab.description.BoundaryText;
import initlab.description.NetworkText;
import initlab.initializer.Initialization;
import initlab.initializer.Schemes;
import initlab.inside.Probe;
import initlab.page.controls.LogSlider;
import initlab.page.dom.Dom;
import initlab.page.dom.Figure;
import initlab.page.dom.Written;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.page.inspect.Probes;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Target;
import initlab.rounding.DecimalReader;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.setup.LogScale;
import initlab.setup.Problem;
import initlab.setup.Setup;
import initlab.training.Verdict;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** One column: the choice of an initialization, and its run as one picture with its figures. */
final class RunColumn {
    /** The choice that opens the field for a number. */
    private static final String OWN_SCALE = "scale";

    private static final String DEFAULT_SCALE = "1.0";
    /** The choice that opens the field for a formula. */
    private static final String OWN_FORMULA = "formula";

    private static final String DEFAULT_FORMULA = "normal(sqrt(2/fan_in))";

    private final HTMLElement root = Dom.fromTemplate("column-template");
    private final HTMLSelectElement choice = (HTMLSelectElement) Dom.part(root, "choice");
    private final HTMLInputElement scale = (HTMLInputElement) Dom.part(root, "scale");
    private final HTMLElement scaleField = Dom.part(root, "scale-field");
    private final LogSlider slider;
    private final HTMLElement problem = Dom.part(root, "problem");
    private final HTMLElement verdict = Dom.part(root, "verdict");
    private final HTMLElement verdictHead = Dom.part(root, "verdict-head");
    private final HTMLElement verdictRest = Dom.part(root, "verdict-rest");
    private final HTMLElement reading = Dom.part(root, "reading");
    private final Written shownReading = new Written(reading, null);
    private final HTMLElement network = Dom.part(root, "network");
    private final HTMLElement field = Dom.part(root, "field");
    private final Figure cost = new Figure(Dom.part(root, "cost"), value -> NumberText.fixed(value, 4));
    private final Figure train = new Figure(Dom.part(root, "train"), NumberText::percent);
    private final Figure test = new Figure(Dom.part(root, "test"), NumberText::percent);
    private final ColumnPicture picture;
    private final Pointing pointing;
    private final int index;
    /** The key of a problem with the initialization. */
    private final String key;
    /** The verdict and the remark on the page; null for none. */
    private Verdict shownVerdict;

    private Problem shownProblem;
    /** The text of the field for a scale or formula, for the initialization in use. */
    private String value = "";
    /** Whether the person's own function can be chosen. */
    private final List<String> offered = new ArrayList<>();
    /** Whether the field shows a rejected text instead. */
    private boolean wasRejected;

    /** A column that is not on the page yet. */
    RunColumn(int index, Intents intents, Runnable resized) {
        this.index = index;
        key = PageState.initializationKey(index);
        for (String name : Schemes.words()) {
            Dom.addOption(choice, name, Initialization.of(name).title());
        }
        Dom.addOption(choice, OWN_SCALE, Words.of("Constant scale …"));
        Dom.addOption(choice, OWN_FORMULA, Words.of("Own formula …"));
        choice.setAttribute("aria-label", Words.of("Initialization of network {0}", index + 1));
        Dom.on(
                choice,
                "change",
                () -> intents.initialize(
                        index,
                        switch (choice.getValue()) {
                            case OWN_SCALE -> DEFAULT_SCALE;
                            case OWN_FORMULA -> DEFAULT_FORMULA;
                            default -> choice.getValue();
                        }));
        slider = new LogSlider(
                "scale-slider-" + index,
                Words.of("Scale of network {0}", index + 1),
                new LogScale(-3, 5),
                (number, applied) -> {
                    scale.setValue(number);
                    if (applied) {
                        intents.initialize(index, number);
                    }
                });
        scaleField.appendChild(slider.root());
        Dom.on(scale, "change", () -> intents.initialize(index, scale.getValue().trim()));
        picture = new ColumnPicture((HTMLCanvasElement) network, (HTMLCanvasElement) field);
        pointing = new Pointing(index, picture, intents, network, field);
        Canvas.onResize((HTMLCanvasElement) field, () -> {
            picture.measure();
            resized.run();
        });
    }

    /** The picture of the run. */
    ColumnPicture picture() {
        return picture;
    }

    /** The canvas that shows the plane. */
    HTMLCanvasElement field() {
        return (HTMLCanvasElement) field;
    }

    /** The element to put on the page. */
    HTMLElement root() {
        return root;
    }

    /** Prepares the column for a new run. */
    void begin(String initialization) {
        boolean given = Initialization.isGiven(initialization);
        if (given && !offered.contains(initialization)) {
            offered.add(initialization);
            Dom.addOption(
                    choice, initialization, Initialization.of(initialization).title());
        }
        boolean named = given || Schemes.words().contains(initialization);
        boolean formula = Initialization.isFormula(initialization);
        Initialization start = Initialization.of(initialization);
        choice.setValue(named ? initialization : formula ? OWN_FORMULA : OWN_SCALE);
        Dom.setText(Dom.part(root, "scale-label"), formula ? Words.of("formula") : Words.of("scale"));
        Dom.setAttribute(scaleField, "data-kind", formula ? OWN_FORMULA : OWN_SCALE);
        scaleField.setHidden(named);
        value = named ? "" : formula ? initialization : NumberText.localized(initialization);
        scale.setValue(value);
        slider.root().setHidden(named || formula);
        if (!named && !formula) {
            slider.show(DecimalReader.read(initialization), value);
        }
        Dom.setText(Dom.part(root, "heading"), start.title());
        Dom.setText(Dom.part(root, "formula"), "W = " + start.formula());
        root.setAttribute("data-initialization", initialization);
        network.setAttribute("aria-label", start.title());
        field.setAttribute("aria-label", start.title());
    }

    /** Draws the run at the iteration on view. */
    void draw(PageState state, Theme theme) {
        RunView run = state.runs().get(index);
        RunFrame frame = run.frame();
        pointing.offer(state.points(), state.view().testShown());
        Target target = state.view().target();
        boolean onPlane = target.isPoint() || target.kind() == Target.Kind.PLACE;
        Probe probe = frame != null && onPlane ? Probes.of(state, frame, target) : null;
        picture.draw(state, frame, probe, theme);
        if (frame != null) {
            cost.show(frame.cost());
            train.show(frame.trainAccuracy());
            test.show(frame.testAccuracy());
            boolean reads = target.kind() != Target.Kind.NOTHING;
            verdict.setHidden(reads);
            reading.setHidden(!reads);
            shownReading.show(reads ? Probes.reading(state, frame, target, probe) : "");
        }
        showVerdict(run.verdict());
        showProblem(state.problem(key));
    }

    private void showVerdict(Verdict words) {
        if (words != null && !words.equals(shownVerdict)) {
            shownVerdict = words;
            Dom.setAttribute(
                    verdict,
                    "data-mood",
                    switch (words.mood()) {
                        case GOOD -> "good";
                        case BAD -> "bad";
                        case OPEN -> "open";
                    });
            Dom.setText(verdictHead, words.head() + ".");
            Dom.setText(verdictRest, words.rest());
        }
    }

    /** A rejected initialization stays in its field. A remark about an accepted one is shown in the same place. */
    private void showProblem(Problem found) {
        boolean rejected = found != null && found.isRefusal();
        if (!rejected && wasRejected) {
            scale.setValue(value);
        }
        wasRejected = rejected;
        if (!Objects.equals(found, shownProblem)) {
            shownProblem = found;
            Dom.setText(problem, found == null ? "" : found.message());
            Dom.setFlag(scale, "aria-invalid", rejected);
        }
    }

    /** Describes the picture in words. */
    void describe(RunView run, Setup setup) {
        RunFrame frame = run.frame();
        if (frame == null) {
            return;
        }
        String where = Words.of(
                "{0} at iteration {1}:",
                Initialization.of(run.initialization()).title(), NumberText.grouped(frame.iteration()));
        Dom.setAttribute(
                network,
                "aria-label",
                where + " " + NetworkText.of(frame.units(), setup.activation().saturates()));
        Dom.setAttribute(
                field,
                "aria-label",
                Words.of(
                        "{0} {1} {2} of the training points are right.",
                        where,
                        frame.isDiverged()
                                ? frame.verdict().rest()
                                : BoundaryText.of(
                                        setup.classNames(),
                                        frame.picture().bytes(),
                                        frame.picture().rows()),
                        NumberText.percent(frame.trainAccuracy())));
    }
}
