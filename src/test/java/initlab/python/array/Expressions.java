package initlab.python.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes expressions with NumPy at random: right ones, and some that raise. The same seed makes the same ones. */
final class Expressions {
    private static final String[] SHAPES = {
        "3", "2, 3", "2, 3", "3, 1", "1, 3", "3, 2", "2, 2", "1", "2, 1, 3", "4, 5", "3, 3", "0", "0, 3", "2, 2, 2"
    };
    private static final String[] ARITHMETIC = {"+", "-", "*", "/", "+", "-", "*", "/", "//", "%"};
    private static final String[] COMPARISONS = {"<", "<=", "==", "!=", ">", ">="};
    private static final String[] UNARY = {
        "sqrt",
        "square",
        "abs",
        "negative",
        "sign",
        "floor",
        "ceil",
        "rint",
        "exp",
        "log",
        "isnan",
        "isfinite",
        "isinf",
        "logical_not",
        "reciprocal",
        "trunc",
        "positive"
    };
    private static final String[] BINARY = {
        "add",
        "subtract",
        "multiply",
        "divide",
        "maximum",
        "minimum",
        "floor_divide",
        "remainder",
        "greater",
        "less",
        "equal",
        "logical_and",
        "logical_or",
        "power",
        "mod",
        "true_divide"
    };
    private static final String[] REDUCTIONS = {
        "sum", "mean", "max", "min", "prod", "any", "all", "argmax", "argmin", "std", "var", "cumsum"
    };
    private static final String[] AXES = {
        "",
        "",
        "axis=0",
        "axis=1",
        "axis=-1",
        "axis=2",
        "axis=0, keepdims=True",
        "axis=1, keepdims=True",
        "axis=(0, 1)",
        "axis=None",
        "keepdims=True",
        "axis='a'",
        "axis=0.5"
    };
    private static final String[] INDICES = {
        "0",
        "-1",
        "1",
        "2",
        "5",
        "0, 0",
        "1, 2",
        ":, 0",
        "0, :",
        "::2",
        "::-1",
        "1:",
        ":2",
        "1:3",
        ":, 1:",
        "..., 0",
        ":, ::-1",
        "None",
        ":, None",
        "[0, 1]",
        "[0, -1]",
        "[0, 0, 1]",
        "[1, 2], [0, 1]",
        ":, [0, 1]",
        "[True, False]",
        "[True, False, True]",
        "()",
        "0.5",
        "'a'",
        "0, 0, 0",
        "-3:-1",
        "5:",
        "2:0:-1",
        "[0, 9]",
        "None, 0",
        "-4",
        "1, ::-1",
        "np.array([1, 0])",
        "np.array([0.0])",
        "[]",
        "[[0, 1], [1, 0]]",
        "::0",
        "0:1, 0:1"
    };
    private static final String[] NEW_SHAPES = {
        "6",
        "3, 2",
        "2, 3",
        "-1",
        "-1, 1",
        "1, -1",
        "3, -1",
        "2, 2",
        "(3, 2)",
        "(6,)",
        "[2, 3]",
        "-1, -1",
        "4, -1",
        "1, 3, 2",
        "2.0, 3",
        "'a'",
        "()",
        "(1, 1)",
        "3, 1, -1"
    };
    private static final String[] MISTAKES = {
        "np.zeros(3, 2)",
        "np.zeros(2.0)",
        "np.zeros((2, 2.0))",
        "np.zeros()",
        "np.ones('a')",
        "np.random.randn((2, 3))",
        "np.random.randn(2.0)",
        "np.random.rand((2, 3))",
        "np.random.rand(-1)",
        "np.sqrt()",
        "np.sqrt('a')",
        "np.sqrt(None)",
        "np.sqrt(1, 2, 3)",
        "np.zero(3)",
        "np.random.randm(2)",
        "np.random.normal(0, -1, 2)",
        "np.random.normal(0, 1, 2, 3)",
        "np.random.normal('a')",
        "np.random.seed(-1)",
        "np.random.seed('a')",
        "np.random.seed(3.0)",
        "np.zeros((2, 3)).foo",
        "np.array([[1, 2], [3]])",
        "np.array(1, 2)",
        "np.dot(1)",
        "np.eye('a')",
        "np.full(3)",
        "np.arange()",
        "np.linspace(1)",
        "np.random.randint(0)",
        "np.zeros(3, dtype='foo')",
        "np.zeros(3, dtype=3)",
        "np.zeros(3, foo=1)",
        "np.concatenate([])",
        "np.max([])",
        "np.argmin([])",
        "np.float_",
        "np.random.standard_normal(2, 2)",
        "np.random.uniform(0, 1, 2, 3)",
        "np.log('a')",
        "np.add(1)",
        "np.power(2, -1)",
        "np.zeros((2, 3))[5]",
        "np.zeros((2, 3)).reshape(4, 2)",
        "np.ones((2, 3)) @ np.ones((2, 3))",
        "np.Inf",
        "np.zeros((2, 3)) + None",
        "None * np.ones(2)",
        "np.ones(2) + 'a'",
        "np.array([1, 2]) < 'a'",
        "np.mean()",
        "np.zeros((-1, 2))",
        "np.zeros(None)",
        "np.float64(2) + None",
        "np.reshape(np.ones(6))",
        "np.int64(3) - 'a'",
        "np.squeeze(np.ones((2, 2)), axis=0)",
        "np.vstack([np.ones(2), np.ones(3)])",
        "np.array([1, 2], [3, 4])"
    };

    private final Random random;

    private Expressions(long seed) {
        random = new Random(seed);
    }

    /** Returns this many different expressions. */
    static List<String> of(long seed, int count) {
        Expressions expressions = new Expressions(seed);
        java.util.Set<String> all = new java.util.LinkedHashSet<>();
        while (all.size() < count) {
            all.add(expressions.whole());
        }
        return new ArrayList<>(all);
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String whole() {
        String array = array(random.nextInt(3));
        return switch (random.nextInt(16)) {
            case 0 -> any(MISTAKES);
            case 1 -> "str(" + array + ")";
            case 2 -> "repr(" + array + ")";
            case 3 -> "(" + array + ").shape";
            case 4 -> "(" + array + ").T.tolist()";
            case 5 -> "(" + array + ")." + any(new String[] {"ndim", "size", "T", "nbytes"});
            case 6 -> product();
            case 7 ->
                "(np.random.seed(" + random.nextInt(50) + "), " + draw("np.random") + ", " + draw("np.random") + ")";
            default -> array;
        };
    }

    private String number() {
        return switch (random.nextInt(8)) {
            case 0 -> "0";
            case 1 -> "-" + (1 + random.nextInt(4));
            case 2 -> "0.1";
            case 3 -> Double.toString((random.nextInt(400) - 200) / 16.0);
            case 4 -> "1e" + (random.nextInt(12) - 4);
            default -> Integer.toString(random.nextInt(10));
        };
    }

    private String literal() {
        int kind = random.nextInt(4);
        int rows = random.nextInt(4);
        int columns = 1 + random.nextInt(4);
        StringBuilder text = new StringBuilder("np.array([");
        for (int i = 0; i < Math.max(rows, 1); i++) {
            text.append(i == 0 ? "" : ", ").append(rows > 0 ? "[" : "");
            for (int j = 0; j < columns; j++) {
                text.append(j == 0 ? "" : ", ");
                text.append(
                        kind == 0
                                ? random.nextBoolean() ? "True" : "False"
                                : kind == 1 ? random.nextInt(9) - 3 + "" : number());
            }
            text.append(rows > 0 ? "]" : "");
        }
        text.append("]");
        return text + any(new String[] {")", ")", ")", ", dtype=float)", ", dtype=int)"});
    }

    private String leaf() {
        String shape = any(SHAPES);
        return switch (random.nextInt(11)) {
            case 0 -> "np.zeros((" + shape + ",))";
            case 1 -> "np.ones((" + shape + ",)" + any(new String[] {"", ", dtype=int", ", dtype=bool"}) + ")";
            case 2 -> "np.full((" + shape + ",), " + number() + ")";
            case 3 -> "np.eye(" + (1 + random.nextInt(3)) + any(new String[] {"", ", 3", ", 2, 1", ", k=-1"}) + ")";
            case 4 ->
                "np.arange(" + any(new String[] {"6", "6.0", "1, 7", "0, 3, 0.5", "5, -1, -1", "0.1, 0.7, 0.1", "12"})
                        + ")" + any(new String[] {"", ".reshape(2, 3)", ".reshape(3, 2)", ".reshape(-1, 1)"});
            case 5 -> "np.linspace(" + number() + ", " + number() + ", " + (1 + random.nextInt(7)) + ")";
            case 6, 7 -> draw("np.random.RandomState(" + random.nextInt(100) + ")");
            default -> literal();
        };
    }

    private String draw(String generator) {
        String shape = any(SHAPES);
        return generator + "."
                + switch (random.nextInt(7)) {
                    case 0 -> "rand(" + shape + ")";
                    case 1 -> "normal(" + number() + ", " + Math.abs(random.nextInt(5)) + ", (" + shape + ",))";
                    case 2 -> "uniform(-1, " + random.nextInt(3) + ", size=(" + shape + ",))";
                    case 3 ->
                        "randint(" + (random.nextInt(8) - 4) + ", " + (5 + random.nextInt(100)) + ", (" + shape + ",))";
                    case 4 -> "standard_normal((" + shape + ",))";
                    default -> "randn(" + shape + ")";
                };
    }

    private String array(int depth) {
        if (depth == 0) {
            return leaf();
        }
        String inner = array(depth - 1);
        return switch (random.nextInt(17)) {
            case 0, 1 -> "(" + inner + " " + any(ARITHMETIC) + " " + array(depth - 1) + ")";
            case 2, 3 -> "(" + inner + " " + any(ARITHMETIC) + " " + number() + ")";
            case 4 -> "(" + number() + " " + any(ARITHMETIC) + " " + inner + ")";
            case 5 -> "(" + inner + " ** " + any(new String[] {"2", "0.5", "-1", "3", "0", "2.0", "1"}) + ")";
            case 6 ->
                "(" + inner + " " + any(COMPARISONS) + " " + (random.nextBoolean() ? number() : array(depth - 1)) + ")";
            case 7 -> "np." + any(UNARY) + "(" + inner + ")";
            case 8 ->
                "np." + any(BINARY) + "(" + inner + ", " + (random.nextBoolean() ? number() : array(depth - 1)) + ")";
            case 9 -> "np." + any(REDUCTIONS) + "(" + inner + comma(any(AXES)) + ")";
            case 10 -> "(" + inner + ")." + any(REDUCTIONS) + "(" + any(AXES) + ")";
            case 11, 12 -> "(" + inner + ")[" + any(INDICES) + "]";
            case 13 -> "(" + inner + ").reshape(" + any(NEW_SHAPES) + ")";
            case 14 ->
                any(new String[] {"np.transpose(", "np.squeeze(", "np.ravel(", "np.abs(", "-(", "np.copy("}) + inner
                        + ")";
            case 15 ->
                "np." + any(new String[] {"concatenate", "vstack", "hstack", "stack"}) + "([" + inner + ", "
                        + array(depth - 1) + "])";
            default -> other(inner, depth);
        };
    }

    private static String comma(String argument) {
        return argument.isEmpty() ? "" : ", " + argument;
    }

    private String other(String inner, int depth) {
        return switch (random.nextInt(9)) {
            case 0 -> "np.where(" + inner + " > 0, " + inner + ", " + number() + ")";
            case 1 -> "np.round(" + inner + ", " + random.nextInt(4) + ")";
            case 2 -> "(" + inner + ").astype(" + any(new String[] {"int", "float", "bool", "'int64'", "'foo'"}) + ")";
            case 3 -> "np.clip(" + inner + ", -1, 2)";
            case 4 -> "np." + any(new String[] {"zeros_like", "ones_like"}) + "(" + inner + ")";
            case 5 -> "(" + inner + " " + any(new String[] {"&", "|", "^"}) + " " + array(depth - 1) + ")";
            case 6 -> "np.expand_dims(" + inner + ", " + any(new String[] {"0", "1", "-1", "4"}) + ")";
            case 7 ->
                "np." + any(new String[] {"allclose", "array_equal", "isclose"}) + "(" + inner + ", " + array(depth - 1)
                        + ")";
            default -> "np.sort(" + inner + ")";
        };
    }

    /** A matrix of integers or quarters, whose products are exact in any order of addition. */
    private String exact() {
        String shape = any(SHAPES);
        return switch (random.nextInt(3)) {
                    case 0 -> "np.random.RandomState(" + random.nextInt(9) + ").randint(-9, 9, (" + shape + ",))";
                    case 1 ->
                        "np.arange(6" + any(new String[] {"", "."}) + ").reshape("
                                + any(new String[] {"2, 3", "3, 2", "6"}) + ")";
                    default ->
                        "(np.random.RandomState(" + random.nextInt(9) + ").randint(-99, 99, (" + shape + ",)) / 4)";
                }
                + any(new String[] {"", "", ".T"});
    }

    private String product() {
        return switch (random.nextInt(4)) {
            case 0 -> "np.dot(" + exact() + ", " + exact() + ")";
            case 1 -> "np.matmul(" + exact() + ", " + exact() + ")";
            case 2 -> exact() + ".dot(" + exact() + ")";
            default -> exact() + " @ " + exact();
        };
    }
}
