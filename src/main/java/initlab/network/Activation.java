package initlab.network;

import initlab.rounding.Exp;
import initlab.words.Words;

/**
 * The table of activations, which map the pre-activation z of a hidden unit to its activation a. To add an activation,
 * add one row here. The bits are the same in every engine because exponentials come from {@link Exp}.
 */
public enum Activation {
    /**
     * max(0, z). Source: V. Nair and G. Hinton, “Rectified linear units improve restricted Boltzmann machines”, ICML
     * 2010.
     */
    RELU("relu", "ReLU", Slope.BY_ACTIVATION, 2) {
        @Override
        public String formula() {
            return "max(0, z)";
        }

        @Override
        public double value(double z) {
            // NaN stays NaN, as in NumPy's maximum(0, z).
            return z > 0 || Double.isNaN(z) ? z : 0;
        }

        @Override
        public double derivative(double a) {
            return a > 0 ? 1 : 0;
        }
    },
    /**
     * z above 0, z / 100 below. Source: A. Maas, A. Hannun and A. Ng, “Rectifier nonlinearities improve neural network
     * acoustic models”, ICML 2013.
     */
    LEAKY_RELU("leaky", "Leaky ReLU", Slope.BY_ACTIVATION, 2) {
        @Override
        public double value(double z) {
            return z > 0 ? z : LEAK * z;
        }

        @Override
        public double derivative(double a) {
            return a > 0 ? 1 : LEAK;
        }
    },
    /** The hyperbolic tangent. Source: Y. LeCun et al., “Efficient BackProp”, 1998. */
    TANH("tanh", "tanh", Slope.BY_ACTIVATION, 1) {
        @Override
        public double value(double z) {
            return Math.abs(z) < SMALL ? tanhOfSmall(z) : tanhOfLarge(z);
        }

        @Override
        public double derivative(double a) {
            return (1 - a) * (1 + a);
        }

        @Override
        public boolean saturates() {
            return true;
        }
    },
    /**
     * 1 / (1 + e^−z). Source: D. Rumelhart, G. Hinton and R. Williams, “Learning representations by back-propagating
     * errors”, Nature 323, 1986.
     */
    SIGMOID("sigmoid", "Sigmoid", Slope.BY_ACTIVATION, 1) {
        @Override
        public double value(double z) {
            return 1 / (1 + Exp.exp(-z));
        }

        @Override
        public double derivative(double a) {
            return a * (1 - a);
        }

        @Override
        public boolean saturates() {
            return true;
        }
    },
    /**
     * z itself. However many layers it has, the network computes a linear function of its inputs. Source: A. Saxe, J.
     * McClelland and S. Ganguli, “Exact solutions to the nonlinear dynamics of learning in deep linear neural
     * networks”, ICLR 2014.
     */
    LINEAR("linear", Words.of("Linear"), Slope.BY_ACTIVATION, 1) {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double a) {
            return 1;
        }
    },
    /**
     * The Gaussian error linear unit in the paper's approximation by tanh: z (1 + tanh u) / 2, where u = √(2/π) (z +
     * 0.044715 z³). It is computed as z σ(2u), which is the same function but avoids cancellation below 0. It falls to
     * −0.17 at z = −0.75 and rises again towards 0 further below. Two pre-activations may have the same activation, so
     * the derivative is computed from z. Source: D. Hendrycks and K. Gimpel, “Gaussian error linear units (GELUs)”,
     * 2016.
     */
    GELU("gelu", "GELU", Slope.BY_PRE_ACTIVATION, 2) {
        @Override
        public double value(double z) {
            return z < -GELU_FLAT ? 0 : z / (1 + Exp.exp(-doubled(z)));
        }

        @Override
        public double derivative(double z) {
            if (Math.abs(z) > GELU_FLAT) {
                return z > 0 ? 1 : 0;
            }
            double gate = 1 / (1 + Exp.exp(-doubled(z)));
            double steepness = TWICE_ROOT * (1 + 3 * GELU_CUBIC * z * z);
            // The compound factor stands on the left: TeaVM's JavaScript would drop its parentheses on the right.
            return gate + steepness * z * gate * (1 - gate);
        }

        /** 2u. */
        private double doubled(double z) {
            return TWICE_ROOT * (z + GELU_CUBIC * z * z * z);
        }
    },
    /**
     * z σ(z), also called swish. Like {@link #GELU}, it falls and rises below 0, so the derivative is computed from z.
     * Source: S. Elfwing, E. Uchibe and K. Doya, “Sigmoid-weighted linear units for neural network function
     * approximation in reinforcement learning”, Neural Networks 107, 2018.
     */
    SILU("silu", "SiLU", Slope.BY_PRE_ACTIVATION, 2) {
        @Override
        public double value(double z) {
            return z < -SILU_FLAT ? 0 : z / (1 + Exp.exp(-z));
        }

        @Override
        public double derivative(double z) {
            if (Math.abs(z) > SILU_FLAT) {
                return z > 0 ? 1 : 0;
            }
            double gate = 1 / (1 + Exp.exp(-z));
            return gate + z * gate * (1 - gate);
        }
    },
    /**
     * z above 0, e^z − 1 below. Source: D. Clevert, T. Unterthiner and S. Hochreiter, “Fast and accurate deep network
     * learning by exponential linear units (ELUs)”, ICLR 2016.
     */
    ELU("elu", "ELU", Slope.BY_ACTIVATION, 1) {
        @Override
        public double value(double z) {
            return z > 0 ? z : Exp.exp(z) - 1;
        }

        @Override
        public double derivative(double a) {
            return a > 0 ? 1 : a + 1;
        }
    },
    /**
     * λ z above 0, λ α (e^z − 1) below. Signals of mean 0 and variance 1 keep both from layer to layer. Source: G.
     * Klambauer, T. Unterthiner, A. Mayr and S. Hochreiter, “Self-normalizing neural networks”, NeurIPS 2017.
     */
    SELU("selu", "SELU", Slope.BY_ACTIVATION, 1) {
        @Override
        public double value(double z) {
            return z > 0 ? SELU_SCALE * z : SELU_DEPTH * (Exp.exp(z) - 1);
        }

        @Override
        public double derivative(double a) {
            return a > 0 ? SELU_SCALE : a + SELU_DEPTH;
        }
    };

    /** The slope of the leaky ReLU below 0, as in its paper. */
    public static final double LEAK = 0.01;

    /** Below this, 1 − e^−2z loses bits to cancellation, and the continued fraction needs few terms. */
    private static final double SMALL = 0.5;
    /** The last odd number of the fraction: the next one changes nothing below {@link #SMALL}. */
    private static final int LAST_TERM = 15;

    /** The factor of z³ in the approximation of GELU. */
    private static final double GELU_CUBIC = 0.044715;
    /** 2 √(2/π). */
    private static final double TWICE_ROOT = 2 * Math.sqrt(2 / Math.PI);
    /** From ±22 on, σ(2u) is 0 or 1 in doubles. Beyond this, products with z² could give 0 · ∞. */
    private static final double GELU_FLAT = 30;
    /** From here on, e^z is infinite or e^−z is 0 in doubles. */
    private static final double SILU_FLAT = 750;

    /** λ of SELU; equation 14 of its paper. */
    private static final double SELU_SCALE = 1.0507009873554805;
    /** λ α of SELU, where α is 1.6732632423543772. */
    private static final double SELU_DEPTH = 1.7580993408473766;

    /** The number from which the derivative is computed. */
    private enum Slope {
        /** The activation a, where possible: back-propagation then needs no pre-activations. */
        BY_ACTIVATION,
        /** The pre-activation z. */
        BY_PRE_ACTIVATION
    }

    private final String word;
    private final String title;
    private final Slope slope;
    private final double gain;

    Activation(String word, String title, Slope slope, double gain) {
        this.word = word;
        this.title = title;
        this.slope = slope;
        this.gain = gain;
    }

    /** The activation a of the pre-activation z. */
    public abstract double value(double z);

    /**
     * The derivative da/dz; at the corner of a rectifier, the derivative from the left.
     *
     * @param argument the pre-activation z if {@link #needsPreActivation}, else the activation a
     */
    public abstract double derivative(double argument);

    /** Whether the derivative is computed from the pre-activation, rather than from the activation. */
    public final boolean needsPreActivation() {
        return slope == Slope.BY_PRE_ACTIVATION;
    }

    /**
     * The derivative da/dz, given both numbers.
     *
     * @param z the pre-activation
     * @param a its activation, {@code value(z)}
     */
    public final double derivative(double z, double a) {
        return derivative(needsPreActivation() ? z : a);
    }

    /** Whether the activation is flat far from 0 on both sides. */
    public boolean saturates() {
        return false;
    }

    /**
     * The variance of weights, times fan-in, that roughly keeps signals at their size from layer to layer: 2 where
     * signals below 0 are lost, otherwise 1.
     */
    public double gain() {
        return gain;
    }

    /** The name on the page. */
    public String title() {
        return title;
    }

    /** The activation as a formula of z. */
    public String formula() {
        return title + "(z)";
    }

    /** The word in the address. */
    public String word() {
        return word;
    }

    /** Whether a word of the address is the word of an activation. */
    public static boolean isValid(String word) {
        return find(word) != null;
    }

    /**
     * The activation of a word of the address.
     *
     * @throws IllegalArgumentException if there is none; the message is made for the person at the page
     */
    public static Activation parse(String word) {
        Activation activation = find(word);
        if (activation == null) {
            throw new IllegalArgumentException(
                    Words.of("{0} is not an activation: it must be one of {1}.", Words.quoted(word), words()));
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

    /** The words of all activations, with commas. */
    public static String words() {
        StringBuilder words = new StringBuilder();
        for (Activation activation : values()) {
            words.append(words.length() == 0 ? "" : ", ").append(activation.word);
        }
        return words.toString();
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
