package initlab.page.inspect;

import initlab.description.ReadingText;
import initlab.inside.Probe;
import initlab.network.LayerDims;
import initlab.page.state.PageState;
import initlab.page.state.Target;
import initlab.session.RunFrame;

/** What a column says about the target. */
public final class Probes {
    private Probes() {}

    /** The network of a frame at a place or data point. */
    public static Probe of(PageState state, RunFrame frame, Target target) {
        Target place = Places.of(target, state.points());
        return new Probe(
                frame.parameters(),
                state.setup().activation(),
                place.x(),
                place.y(),
                Places.label(target, state.points()));
    }

    /** The target in words, with this network's numbers. */
    public static String reading(PageState state, RunFrame frame, Target target, Probe probe) {
        LayerDims dims = state.setup().layerDims();
        return switch (target.kind()) {
            case NOTHING, LAYER -> "";
            case TRAINING_POINT, TEST_POINT ->
                point(state, target) + " "
                        + ReadingText.probability(state.setup().classNames(), probe);
            case PLACE ->
                ReadingText.place(state.setup().axes(), target.x(), target.y()) + ". "
                        + ReadingText.probability(state.setup().classNames(), probe);
            case UNIT ->
                ReadingText.unitName(dims, target.layer(), target.unit())
                        + (target.layer() == dims.layers()
                                ? "."
                                : ": "
                                        + ReadingText.unit(
                                                frame.units().get(target.layer() - 1),
                                                target.unit(),
                                                state.setup().activation().saturates()));
            case WEIGHT ->
                ReadingText.weight(
                        dims,
                        target.layer(),
                        target.unit(),
                        target.input(),
                        frame.parameters()
                                .weights(target.layer())[target.unit() * dims.fanIn(target.layer()) + target.input()]);
        };
    }

    private static String point(PageState state, Target target) {
        Target place = Places.of(target, state.points());
        return ReadingText.point(
                state.setup().classNames(),
                state.setup().axes(),
                target.kind() == Target.Kind.TEST_POINT,
                target.unit(),
                place.x(),
                place.y(),
                (int) Places.label(target, state.points()));
    }
}
