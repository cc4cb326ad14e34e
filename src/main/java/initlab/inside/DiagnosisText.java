package initlab.inside;

import initlab.inside.Diagnosis.Observation;
import java.util.List;

/** What has been observed as one short sentence, with the figures it comes from. */
final class DiagnosisText {
    private final List<Observation> observations;
    private final NetworkStatistics figures;
    private final OutputStatistics output;

    private DiagnosisText(List<Observation> observations, NetworkStatistics figures) {
        this.observations = observations;
        this.figures = figures;
        output = figures.output();
    }

    /** The sentence for the first of the observations. */
    static String of(List<Observation> observations, NetworkStatistics figures) {
        return new DiagnosisText(observations, figures).sentence();
    }

    private String sentence() {
        int layer = observations.get(0).layer();
        int right = output.points() - output.wrong();
        return switch (observations.get(0).finding()) {
            case OVERFLOW -> "Numbers of layer " + layer + " have grown past the largest the computer can hold: "
                    + "training cannot recover from that.";
            case SYMMETRY -> symmetry(figures.layer(layer));
            case NO_GRADIENT -> "The gradient is 0 in every layer: nothing moves the weights any more.";
            case CONFIDENTLY_WRONG -> confidentlyWrong();
            case EXPLODING_GRADIENT -> "The next step changes the weights of layer " + layer
                    + " by more than their own size: the gradient is too large for this learning rate.";
            case OVERSHOOTING -> "The cost is rising: steps of this length leap over the valley.";
            case CONVERGED -> "Learned: " + points(right) + " right.";
            case LEARNING -> trouble() == null
                    ? "The gradient reaches every layer and the cost is falling; " + points(right) + " right."
                    : "The cost is falling and " + points(right) + " right, although " + trouble() + ".";
            case STUCK -> "The cost hardly falls any more, and " + points(output.wrong()) + " wrong"
                    + (trouble() == null ? "." : "; " + trouble() + ".");
            default -> throw new IllegalStateException("Training goes up, down or nowhere; one of them comes first.");
        };
    }

    private String symmetry(LayerStatistics layer) {
        String alike = (layer.units() == 2 ? "Both" : "All " + layer.units()) + " units of layer " + layer.layer()
                + " are copies of one another";
        return layerOf(Finding.NO_GRADIENT) == Symptoms.ABSENT
                ? alike + ": they get the same gradient and can never become different."
                : alike + ", and no gradient is left to move them: nothing will ever change.";
    }

    private String confidentlyWrong() {
        String certain = "The network is all but certain about " + output.saturated() + " of " + output.points()
                + " points and wrong about " + output.saturatedWrong() + " of them: the logarithm of ";
        return figures.cost() == Double.POSITIVE_INFINITY ? certain + "a probability of 0 makes the cost infinite."
                : certain + "a probability near 0 makes the cost high.";
    }

    /** What is the matter with a layer, to follow "although"; null if nothing is. */
    private String trouble() {
        int large = layerOf(Finding.LARGE_WEIGHTS);
        int dead = layerOf(Finding.DEAD_UNITS);
        int saturated = layerOf(Finding.SATURATED_UNITS);
        int vanishing = layerOf(Finding.VANISHING_GRADIENT);
        if (large > 0) {
            return "the weights of layer " + large + " are " + times(figures.layer(large).weightScale())
                    + " the size that keeps signals steady";
        }
        if (dead > 0) {
            LayerStatistics layer = figures.layer(dead);
            return layer.deadUnits() + " of " + layer.units() + (layer.units() == 1 ? " unit" : " units")
                    + " of layer " + dead + (layer.deadUnits() == 1 ? " is dead and passes" : " are dead and pass")
                    + " no error back";
        }
        if (saturated > 0) {
            return "most signals of layer " + saturated + " lie where the activation is flat and little error passes "
                    + "back";
        }
        return vanishing > 0 ? "the gradient of layer " + vanishing + " is not a thousandth of the output layer's"
                : null;
    }

    private static String times(double scale) {
        return scale < 1e6 ? (int) (scale + 0.5) + " times" : "over a million times";
    }

    private int layerOf(Finding finding) {
        for (Observation observation : observations) {
            if (observation.finding() == finding) {
                return observation.layer();
            }
        }
        return Symptoms.ABSENT;
    }

    private String points(int count) {
        return count + " of " + output.points() + (count == 1 ? " points is" : " points are");
    }
}
