package initlab.inside;

import initlab.words.Words;

/** A figure of each layer that is kept over the iterations; NaN where a layer has no such figure. */
public enum Figure {
    /** ‖dW‖. */
    GRADIENT_NORM(Words.of("norm of the gradient"), true),
    /** ‖W‖. */
    WEIGHT_NORM(Words.of("norm of the weights"), true),
    /** Root of the mean square of Z. */
    PRE_ACTIVATION_SIZE(Words.of("pre-activations Z, root mean square"), true),
    /** Root of the mean square of A. */
    ACTIVATION_SIZE(Words.of("activations A, root mean square"), true),
    /** Share of a hidden layer's units inactive for every training point. */
    DEAD_SHARE(Words.of("share of dead units"), false),
    /** Share of inactive pairs of unit and point in a hidden layer. */
    INACTIVE_SHARE(Words.of("share of inactive or saturated"), false),
    /** Share of saturated outputs; of the output layer only. */
    SATURATED_SHARE(Words.of("share of saturated outputs"), false),
    /** The number of units of a hidden layer that differ from one another. */
    DISTINCT_UNITS(Words.of("units that differ"), false);

    private final String title;
    private final boolean logarithmic;

    Figure(String title, boolean logarithmic) {
        this.title = title;
        this.logarithmic = logarithmic;
    }

    /** The title on the page. */
    public String title() {
        return title;
    }

    /** Whether it spans decades, so that it needs a logarithmic scale. */
    public boolean isLogarithmic() {
        return logarithmic;
    }
}
