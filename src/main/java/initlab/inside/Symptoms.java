package initlab.inside;

/** Decides where each {@link Finding} holds. Each threshold is given with its reason. */
final class Symptoms {
    /**
     * A smaller gradient counts as 0. It would take over a million steps at common rates to change a weight by 10⁻⁶.
     * The rounding error of a gradient is about 10⁻¹⁶.
     */
    static final double NO_GRADIENT = 1e-12;
    /** At this ratio an early layer needs a thousand steps to move as far as the output layer does in one. */
    static final double VANISHING_RATIO = 1e-3;
    /** A step as long as the weights themselves can replace them completely. */
    static final double EXPLODING_STEP = 1;
    /** This share of certain errors, each of 6.9 or more, adds over 0.34 to the cost: half the cost of guessing. */
    static final double CONFIDENTLY_WRONG_SHARE = 0.05;
    /** If each layer enlarges signals five times, a coordinate of 1 becomes a logit of about 125 after three layers. */
    static final double LARGE_SCALE = 5;
    /** A layer with half of its units dead has lost half of its width. */
    static final double DEAD_SHARE = 0.5;
    /** With half of the signals where the curve is flat, less than half of the errors pass back. */
    static final double SATURATED_SHARE = 0.5;
    /** At less than one part in 100,000 per step the cost takes over 1,000 steps to fall by a hundredth. */
    static final double SLOW_FALL = 1e-5;
    /** What {@link #find} returns if the finding does not hold. */
    static final int ABSENT = -1;

    private final NetworkStatistics figures;
    private final double fall;
    private final boolean started;
    private final boolean finite;
    private final boolean gradient;
    private final boolean learned;

    /**
     * For a network in training.
     *
     * @param fall how fast the cost has been falling, from {@link Diagnosis#fall}
     * @param started whether a step has been made
     */
    Symptoms(NetworkStatistics figures, double fall, boolean started) {
        this.figures = figures;
        this.fall = Double.isNaN(fall) ? 0 : fall;
        this.started = started;
        finite = figures.firstNotFinite() == 0;
        gradient = !hasNoGradient();
        OutputStatistics output = figures.output();
        learned = finite && Learned.of(output.accuracy(), figures.cost());
    }

    /**
     * The first layer that the finding holds for; 0 if it concerns the whole network, {@link #ABSENT} if it does not
     * hold.
     */
    int find(Finding finding) {
        return switch (finding) {
            case OVERFLOW -> finite ? ABSENT : figures.firstNotFinite();
            case SYMMETRY -> symmetricLayer();
            case NO_GRADIENT -> whole(!gradient && !learned);
            case CONFIDENTLY_WRONG -> whole(isConfidentlyWrong());
            case EXPLODING_GRADIENT -> explodingLayer();
            case OVERSHOOTING -> whole(finite && !learned && fall <= -SLOW_FALL);
            case LEARNED -> whole(learned);
            case READY -> whole(!started && gradient && isOpen() && fall > -SLOW_FALL);
            case LEARNING -> whole(started && isOpen() && fall >= SLOW_FALL);
            case STUCK -> whole(started && isOpen() && Math.abs(fall) < SLOW_FALL);
            case LARGE_WEIGHTS -> gradient ? largeLayer() : ABSENT;
            case DEAD_UNITS -> deadLayer();
            case SATURATED_UNITS -> saturatedLayer();
            case VANISHING_GRADIENT -> gradient ? vanishingLayer() : ABSENT;
        };
    }

    private static int whole(boolean holds) {
        return holds ? 0 : ABSENT;
    }

    /** Whether training may still succeed or fail. */
    private boolean isOpen() {
        return finite && !learned && figures.cost() != Double.POSITIVE_INFINITY;
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

    /** The first layer whose next step is too long. A long step that lowers the cost does no harm. */
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

    /**
     * The first hidden layer with large weights. The output layer is left out, because its logits must grow as the
     * network becomes more certain.
     */
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

    /** The first saturated layer, for activations that saturate. A ReLU is inactive half of the time by design. */
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
