package initlab.page.inspect;

import initlab.description.ReadingText;
import initlab.description.SumDigits;
import initlab.initializer.Initialization;
import initlab.inside.Probe;
import initlab.inside.UnitGradients;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.Target;
import initlab.page.state.ViewOptions;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.setup.OwnAxes;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The numbers of what is pinned: a point or a place in every run, or a unit or a weight of one run with its forward and
 * backward pass at the point selected. All numbers come from the parameters that the exports contain.
 */
public final class Inspector implements Panel {
    private final HTMLElement root = Dom.byId("inspector");
    private final HTMLElement title;
    private final HTMLElement points;
    private final HTMLElement where;
    private final HTMLElement forward;
    private final HTMLElement backward;
    private final HTMLElement curve;
    private final UnitTable table;
    private final RunTable runs;
    private final Sparkline sparkline;

    /**
     * Builds the section, hidden.
     *
     * @param redraw asks for another rendering, because a size has changed
     */
    public Inspector(Intents intents, Runnable redraw) {
        HTMLElement bar = Dom.child(root, "div", "inspector-bar", "");
        title = Dom.child(bar, "h2", "", "");
        HTMLElement release = Dom.button(bar, "inspector-release", Words.of("Release"));
        release.setTitle(Words.of("Close the inspector"));
        Dom.on(release, "click", () -> intents.pin(Target.NONE));
        points = Dom.child(root, "p", "inspector-point", "");
        where = Dom.child(points, "span", "", "");
        Dom.on(Dom.button(points, "point-before", Words.of("Previous point")), "click", () -> step(intents, -1));
        Dom.on(Dom.button(points, "point-after", Words.of("Next point")), "click", () -> step(intents, 1));
        forward = Dom.child(root, "p", "", "");
        forward.setAttribute("data-part", "forward");
        backward = Dom.child(root, "p", "", "");
        backward.setAttribute("data-part", "backward");
        table = new UnitTable(root, intents);
        runs = new RunTable(root);
        curve = Dom.child(root, "canvas", "sparkline", "");
        curve.setAttribute("role", "img");
        curve.setAttribute("aria-label", Words.of("The weight over the iterations"));
        sparkline = new Sparkline((HTMLCanvasElement) curve, redraw);
    }

    /** Selects the next or previous training point. */
    private void step(Intents intents, int by) {
        intents.show(view -> {
            Target now = selected(view);
            int index = now.kind() == Target.Kind.TRAINING_POINT ? now.unit() : by > 0 ? -1 : 0;
            Target next = Target.point(false, Math.floorMod(index + by, size));
            return view.withSelected(next).withTarget(view.target().isInside() ? view.target() : next);
        });
    }

    /** The number of training points rendered last. */
    private int size = 1;

    @Override
    public void render(PageState state) {
        Target target = state.view().target();
        boolean open = state.view().pinned() && target.kind() != Target.Kind.NOTHING;
        root.setHidden(!open);
        size = state.points().training().size();
        if (!open) {
            return;
        }
        boolean inside = target.isInside();
        table.setHidden(!inside);
        forward.setHidden(!inside);
        backward.setHidden(!inside);
        curve.setHidden(target.kind() != Target.Kind.WEIGHT);
        runs.setHidden(inside);
        Target selected = inside ? selected(state.view()) : target;
        Dom.setText(where, place(state, selected));
        if (inside) {
            inside(state, target, selected);
        } else {
            Dom.setText(
                    title,
                    target.isPoint() ? Words.of("A point in every network") : Words.of("A place in every network"));
            runs.show(state, target);
        }
    }

    private static Target selected(ViewOptions view) {
        Target selected = view.selected();
        return selected.kind() == Target.Kind.NOTHING ? Target.point(false, 0) : selected;
    }

    private static String place(PageState state, Target selected) {
        Target at = Places.of(selected, state.points());
        if (!selected.isPoint()) {
            return Words.of("At the place {0}.", ReadingText.place(OwnAxes.DEFAULT, at.x(), at.y()));
        }
        return ReadingText.point(
                state.setup().classNames(),
                // The sums below are of these numbers.
                OwnAxes.DEFAULT,
                selected.kind() == Target.Kind.TEST_POINT,
                selected.unit(),
                at.x(),
                at.y(),
                (int) Places.label(selected, state.points()));
    }

    private void inside(PageState state, Target target, Target selected) {
        RunView run = state.runs().get(Math.min(target.run(), state.runs().size() - 1));
        RunFrame frame = run.frame();
        if (frame == null) {
            return;
        }
        Dom.setText(
                title,
                Words.of(
                        "{0}: {1}",
                        Initialization.of(run.initialization()).title(), Probes.reading(state, frame, target, null)));
        Probe probe = Probes.of(state, frame, selected);
        UnitGradients gradients = frame.gradients();
        boolean known = gradients != null
                && gradients.layer() == target.layer()
                && gradients.unit() == target.unit()
                && frame.iteration() == state.iteration();
        boolean output = target.layer() == state.setup().layerDims().layers();
        Dom.setText(
                forward,
                Words.of(
                        "Forward: z = Σ w · a + b = {0}, a = {1} = {2}.",
                        NumberText.fixed(probe.preActivation(target.layer(), target.unit()), SumDigits.OF_SUM),
                        output ? "σ(z)" : state.setup().activation().formula(),
                        NumberText.fixed(probe.activation(target.layer(), target.unit()), SumDigits.OF_SUM)));
        Dom.setText(
                backward,
                probe.hasLabel()
                        ? Words.of(
                                "Backward: δ = ∂loss/∂z = {0} for this point. The gradients below are means over all "
                                        + "training points, and a step changes a weight by −η · ∂J/∂w with η = {1}.",
                                signed(probe.error(target.layer(), target.unit())),
                                NumberText.localized(initlab.numpy.PythonFloat.repr(
                                        state.setup().learningRate())))
                        : Words.of("A place has no class, so it has no error to pass back. Select a point."));
        table.show(
                target,
                frame.parameters(),
                probe,
                known ? gradients : null,
                state.setup().learningRate());
        if (target.kind() == Target.Kind.WEIGHT && known) {
            sparkline.draw(
                    gradients.history(),
                    state.setup().iterations(),
                    state.view().cursor() < 0 ? frame.iteration() : state.view().cursor(),
                    Theme.current());
        }
    }

    private static String signed(double value) {
        return value < 0 ? "−" + NumberText.compact(-value) : NumberText.compact(value);
    }
}
