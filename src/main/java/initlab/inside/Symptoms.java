package initlab.inside;

/** Where each {@link Finding} holds, by thresholds that are given here with their reasons. */
final class Symptoms {
    /**
     * A gradient below this is rounding: it is a mean over points of terms up to about 1, each with an error of
     * 10⁻¹⁶, and at the usual rates it would take over a million steps to change a weight by 10⁻⁶.
     */
    static final double NO_GRADIENT = 1e-12;
    /** An early layer whose gradient is so much smaller needs a thousand steps for one of the output layer's. */
    static final double VANISHING_RATIO = 1e-3;
    /** A step as long as the weights themselves leaves nothing of what they were. */
    static final double EXPLODING_STEP = 1;
    /** So many certain errors of 6.9 or more add over 0.34 to the cost, half of what guessing costs. */
    static final double CONFIDENTLY_WRONG_SHARE = 0.05;
    /** Signals five times larger a layer: after three layers a coordinate of 1 has become a logit of 125 or so. */
    static final double LARGE_SCALE = 5;
    /** With half of its units dead a layer has lost half of its width. */
    static final double DEAD_SHARE = 0.5;
    /** Half of the signals where the curve is flat: less than half of the errors passes. */
    static final double SATURATED_SHARE = 0.5;
    /** Below one part in 100,000 a step the cost takes over 1,000 steps to fall by a hundredth. */
    static final double SLOW_FALL = 1e-5;
    /** The points learned: no more than so many are wrong. */
    static final double LEARNED_WRONG_SHARE = 0.05;
    /** At this cost a point's probability is right to a hundredth, as a geometric mean. */
    static final double LEARNED_COST = 0.01;

    /** What {@link #find} gives where the finding does not hold. */
    static final int ABSENT = -1;

    private final NetworkStatistics figures;
    private final double fall;
    private final boolean finite;
    private final boolean gradient;
    private final boolean learned;

    Symptoms(NetworkStatistics figures, double fall) {
        this.figures = figures;
        this.fall = fall == fall ? fall : 0;
        finite = figures.firstNotFinite() == 0;
        gradient = !hasNoGradient();
        OutputStatistics output = figures.output();
        learned = finite
                && figures.cost() != Double.POSITIVE_INFINITY
                && output.wrong() <= LEARNED_WRONG_SHARE * output.points()
                && (figures.cost() <= LEARNED_COST || Math.abs(fall) < SLOW_FALL);
    }

    /** The first layer that the finding holds for; 0 if it holds for the whole, {@link #ABSENT} if not at all. */
    int find(Finding finding) {
        return switch (finding) {
            case OVERFLOW -> finite ? ABSENT : figures.firstNotFinite();
            case SYMMETRY -> symmetricLayer();
            case NO_GRADIENT -> whole(!gradient && !learned);
            case CONFIDENTLY_WRONG -> whole(isConfidentlyWrong());
            case EXPLODING_GRADIENT -> explodingLayer();
            case OVERSHOOTING -> whole(finite && !learned && fall <= -SLOW_FALL);
            case CONVERGED -> whole(learned);
            case LEARNING -> whole(finite && !learned && fall >= SLOW_FALL);
            case STUCK ->
                whole(finite && !learned && Math.abs(fall) < SLOW_FALL && figures.cost() != Double.POSITIVE_INFINITY);
            case LARGE_WEIGHTS -> largeLayer();
            case DEAD_UNITS -> deadLayer();
            case SATURATED_UNITS -> saturatedLayer();
            case VANISHING_GRADIENT -> gradient ? vanishingLayer() : ABSENT;
        };
    }

    private static int whole(boolean holds) {
        return holds ? 0 : ABSENT;
    }

    private boolean hasNoGradient() {
        for (int layer = 1; layer <= figures.layers(); layer++) {
            LayerStatistics one = figures.layer(layer);
            if (!(one.gradientNorm() < NO_GRADIENT && one.biasGradientNorm() < NO_GRADIENT)) {
                return false;
            }
        }
        return true;
    }

    private boolean isConfidentlyWrong() {
        OutputStatistics output = figures.output();
        return figures.cost() == Double.POSITIVE_INFINITY
                || output.saturatedWrong() >= CONFIDENTLY_WRONG_SHARE * output.points();
    }

    private int symmetricLayer() {
        for (int layer = 1; layer < figures.layers(); layer++) {
            if (figures.layer(layer).units() > 1 && figures.layer(layer).distinctUnits() == 1) {
                return layer;
            }
        }
        return ABSENT;
    }

    /** A long step that lowers the cost is no fault. */
    private int explodingLayer() {
        if (figures.nextCost() < figures.cost()) {
            return ABSENT;
        }
        for (int layer = 1; layer <= figures.layers(); layer++) {
            double norm = figures.layer(layer).weightNorm();
            if (norm > 0 && figures.learningRate() * figures.layer(layer).gradientNorm() > EXPLODING_STEP * norm) {
                return layer;
            }
        }
        return ABSENT;
    }

    /** Not the output layer: the surer a network becomes, the larger its logits must be. */
    private int largeLayer() {
        for (int layer = 1; layer < figures.layers(); layer++) {
            if (figures.layer(layer).weightScale() >= LARGE_SCALE) {
                return layer;
            }
        }
        return ABSENT;
    }

    private int deadLayer() {
        for (int layer = 1; layer < figures.layers(); layer++) {
            if (figures.layer(layer).deadShare() >= DEAD_SHARE) {
                return layer;
            }
        }
        return ABSENT;
    }

    /** A ReLU that is at rest half of the time is as it should be; a tanh or sigmoid that is flat is not. */
    private int saturatedLayer() {
        for (int layer = 1; layer < figures.layers(); layer++) {
            if (figures.pass().activation(layer).saturates()
                    && figures.layer(layer).inactiveShare() >= SATURATED_SHARE) {
                return layer;
            }
        }
        return ABSENT;
    }

    private int vanishingLayer() {
        double output = figures.layer(figures.layers()).gradientNorm();
        for (int layer = 1; layer < figures.layers(); layer++) {
            if (figures.layer(layer).gradientNorm() < VANISHING_RATIO * output) {
                return layer;
            }
        }
        return ABSENT;
    }
}
