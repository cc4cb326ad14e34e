package initlab.network;

import initlab.numpy.RandomState;
import java.util.Arrays;

/**
 * The distributions of weights: one row per outermost function of the formula language. Each takes a size and, after a
 * comma, the value of every bias, which is 0 by default.
 */
public enum Distribution {
    /** Normal with mean 0 and the given standard deviation. */
    NORMAL("normal", "random.randn(*shape) * size") {
        @Override
        void fill(double[] weights, double size, RandomState random) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = random.nextGaussian() * size;
            }
        }

        @Override
        String caption(String size, boolean isSingle) {
            return "randn · " + inParentheses(size, isSingle);
        }
    },
    /** Uniform between minus and plus the given limit. */
    UNIFORM("uniform", "random.uniform(-size, size, shape)") {
        @Override
        void fill(double[] weights, double size, RandomState random) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = random.uniform(-size, size);
            }
        }

        @Override
        String caption(String size, boolean isSingle) {
            return "uniform ±" + inParentheses(size, isSingle);
        }
    },
    /** The given number for every weight; nothing is drawn. */
    CONSTANT("constant", "np.full(shape, float(size))") {
        @Override
        void fill(double[] weights, double size, RandomState random) {
            Arrays.fill(weights, size);
        }

        @Override
        String caption(String size, boolean isSingle) {
            return size;
        }

        @Override
        boolean allows(double size) {
            return true;
        }
    };

    private final String word;
    private final String numPy;

    Distribution(String word, String numPy) {
        this.word = word;
        this.numPy = numPy;
    }

    /** Fills the weights of one layer, row by row. */
    abstract void fill(double[] weights, double size, RandomState random);

    /**
     * How a weight is made, such as {@code randn · √(2 / fan-in)}.
     *
     * @param size a typeset formula
     * @param isSingle whether the formula needs no parentheses as a factor
     */
    abstract String caption(String size, boolean isSingle);

    /** Whether a size makes sense; a standard deviation or a limit must not be negative. */
    boolean allows(double size) {
        return size >= 0;
    }

    /** The name of the function in a formula. */
    public String word() {
        return word;
    }

    /** A Python expression of the weights of one layer, given {@code random}, {@code size} and {@code shape}. */
    public String numPy() {
        return numPy;
    }

    /** The distribution at the beginning of a formula; null if there is none. */
    static Distribution startOf(String formula) {
        for (Distribution distribution : values()) {
            if (formula.startsWith(distribution.word + "(")) {
                return distribution;
            }
        }
        return null;
    }

    /** The forms that a formula may have: {@code normal(…), uniform(…), constant(…)}. */
    public static String forms() {
        StringBuilder forms = new StringBuilder();
        for (Distribution distribution : values()) {
            forms.append(forms.length() == 0 ? "" : ", ")
                    .append(distribution.word)
                    .append("(…)");
        }
        return forms.toString();
    }

    private static String inParentheses(String size, boolean isSingle) {
        return isSingle ? size : "(" + size + ")";
    }
}
