package initlab.formula;

/** The functions that make a matrix of weights, the lab's own and NumPy's: one row for each. */
// Nothing writes to the arrays of a row; lists would add code to the page.
@SuppressWarnings("ImmutableEnumChecker")
enum Maker {
    NORMAL(
            Operation.NORMAL,
            new int[] {Maker.FIRST, Maker.SECOND, Maker.SHAPE},
            "normal",
            "normal_",
            "gauss",
            "normalvariate"),
    UNIFORM(Operation.UNIFORM, new int[] {Maker.FIRST, Maker.SECOND, Maker.SHAPE}, "uniform", "uniform_"),
    CONSTANT(Operation.CONSTANT, new int[] {Maker.FIRST, Maker.BIAS}, "constant", "constant_"),
    FULL(Operation.CONSTANT, new int[] {Maker.SHAPE, Maker.FIRST}, "full", "full_like"),
    ZEROS(Operation.CONSTANT, new int[] {Maker.SHAPE}, "zeros", "zeros_", "zeros_like"),
    ONES(Operation.CONSTANT, new int[] {Maker.SHAPE}, "ones", "ones_", "ones_like"),
    RANDN(Operation.NORMAL, new int[] {Maker.SHAPE}, "randn", "standard_normal"),
    RAND(Operation.UNIFORM, new int[] {Maker.SHAPE}, "rand", "random", "random_sample", "ranf");

    /** The place of the mean, the lower limit or the value. */
    static final int FIRST = 0;
    /** The place of the standard deviation or the upper limit. */
    static final int SECOND = 1;
    /** The place of the value of the biases. */
    static final int BIAS = 2;
    /** The place of the shape. */
    static final int SHAPE = 3;
    /** The place of what does not matter here. */
    static final int IGNORED = 4;
    /** The number of places. */
    static final int PLACES = 5;

    /** The names of arguments by their place, for all makers and then for the kinds of matrix. */
    private static final String[][] NAMES = {{}, {}, {"b", "bias"}, {"size", "shape"}, {"dtype"}};

    private static final String[][] NORMAL_NAMES = {{"loc", "mean", "mu"}, {"scale", "std", "stddev", "sigma"}};
    private static final String[][] UNIFORM_NAMES = {{"low", "minval"}, {"high", "maxval"}};
    private static final String[][] CONSTANT_NAMES = {{"value", "fill_value", "c"}};

    final Operation operation;
    private final int[] places;
    private final String[] names;

    Maker(Operation operation, int[] places, String... names) {
        this.operation = operation;
        this.places = places;
        this.names = names;
    }

    /** Returns the row with a name in lower case; null if there is none. */
    static Maker named(String name) {
        for (Maker maker : values()) {
            if (Vocabulary.contains(maker.names, name)) {
                return maker;
            }
        }
        return null;
    }

    /** Whether it has arguments besides the shape, so that it needs parentheses. */
    boolean hasParameters() {
        return places[0] == FIRST || places.length > 1;
    }

    /** Returns the place of an argument without a name; −1 if there are too many. */
    int place(int position) {
        return position < places.length ? places[position] : -1;
    }

    /** Returns the place of an argument with a name; −1 if there is none. */
    int place(String name) {
        if (hasParameters()) {
            int place = index(
                    operation == Operation.NORMAL
                            ? NORMAL_NAMES
                            : operation == Operation.UNIFORM ? UNIFORM_NAMES : CONSTANT_NAMES,
                    name);
            if (place >= 0) {
                return place;
            }
        }
        return index(NAMES, name);
    }

    private static int index(String[][] names, String name) {
        for (int i = 0; i < names.length; i++) {
            if (Vocabulary.contains(names[i], name)) {
                return i;
            }
        }
        return -1;
    }
}
