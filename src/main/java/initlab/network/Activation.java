package initlab.network;

import initlab.rounding.Exp;
import initlab.words.Words;

/**
 * What a hidden unit makes of its pre-activation. The bits are the same in every engine: exponentials come from
 * {@link Exp}.
 */
public enum Activation {
    /** max(0, z); V. Nair and G. Hinton, "Rectified linear units improve restricted Boltzmann machines", ICML 2010. */
    RELU("ReLU", "relu") {
        @Override
        public double value(double z) {
            // What is not a number stays so, as in NumPy's maximum(0, z).
            return z > 0 || z != z ? z : 0;
        }

        @Override
        public double derivative(double z, double a) {
            return z > 0 ? 1 : 0;
        }
    },
    /**
     * z above 0, z / 100 below; A. Maas, A. Hannun, A. Ng, "Rectifier nonlinearities improve neural network acoustic
     * models", ICML 2013.
     */
    LEAKY_RELU("Leaky ReLU", "leaky") {
        @Override
        public double value(double z) {
            return z > 0 ? z : LEAK * z;
        }

        @Override
        public double derivative(double z, double a) {
            return z > 0 ? 1 : LEAK;
        }
    },
    /** The hyperbolic tangent; Y. LeCun et al., "Efficient BackProp", 1998, say why it serves better than a sigmoid. */
    TANH("tanh", "tanh") {
        @Override
        public double value(double z) {
            return Math.abs(z) < SMALL ? tanhOfSmall(z) : tanhOfLarge(z);
        }

        @Override
        public double derivative(double z, double a) {
            return (1 - a) * (1 + a);
        }
    },
    /**
     * 1 / (1 + e^−z); D. Rumelhart, G. Hinton, R. Williams, "Learning representations by back-propagating errors",
     * Nature 323, 1986.
     */
    SIGMOID("Sigmoid", "sigmoid") {
        @Override
        public double value(double z) {
            return 1 / (1 + Exp.exp(-z));
        }

        @Override
        public double derivative(double z, double a) {
            return a * (1 - a);
        }
    };

    /** The slope of the leaky ReLU below 0, as its paper has it. */
    public static final double LEAK = 0.01;

    /** Below this 1 − e^−2z has lost bits to cancellation; the fraction needs few terms there. */
    private static final double SMALL = 0.5;
    /** The last odd number of the fraction: the next one changes nothing below {@link #SMALL}. */
    private static final int LAST_TERM = 15;

    private final String title;
    private final String word;

    Activation(String title, String word) {
        this.title = title;
        this.word = word;
    }

    /** The activation a of the pre-activation z. */
    public abstract double value(double z);

    /**
     * The derivative da/dz; where there is none, at the corner of a rectifier, the one from below.
     *
     * @param z the pre-activation
     * @param a its activation, {@code value(z)}
     */
    public abstract double derivative(double z, double a);

    /** Whether it is flat far from 0 on both sides. */
    public boolean saturates() {
        return this == TANH || this == SIGMOID;
    }

    /** How it is written on the page. */
    public String title() {
        return title;
    }

    /** How it is written in the URL. */
    public String word() {
        return word;
    }

    /** Whether there is one of this name in the URL. */
    public static boolean isValid(String word) {
        return find(word) != null;
    }

    /**
     * The activation of this name in the URL.
     *
     * @throws IllegalArgumentException if there is none; the message is made for the person at the page
     */
    public static Activation parse(String word) {
        Activation activation = find(word);
        if (activation == null) {
            throw new IllegalArgumentException(
                    Words.of("“{0}” is not an activation: it must be relu, leaky, tanh or sigmoid.", word));
        }
        return activation;
    }

    private static Activation find(String word) {
        for (Activation activation : values()) {
            if (activation.word.equals(word)) {
                return activation;
            }
        }
        return null;
    }

    /** Lambert's continued fraction (1768): tanh z = z / (1 + z² / (3 + z² / (5 + …))). */
    private static double tanhOfSmall(double z) {
        double square = z * z;
        double fraction = LAST_TERM;
        for (int term = LAST_TERM - 2; term >= 1; term -= 2) {
            fraction = square / fraction + term;
        }
        return z / fraction;
    }

    /** (1 − e^−2|z|) / (1 + e^−2|z|), with the sign of z. */
    private static double tanhOfLarge(double z) {
        double e = Exp.exp(-2 * Math.abs(z));
        double size = (1 - e) / (1 + e);
        return z < 0 ? -size : size;
    }
}
