package initlab.build.kernels;

import static initlab.build.kernels.Wat.add;
import static initlab.build.kernels.Wat.advance;
import static initlab.build.kernels.Wat.both;
import static initlab.build.kernels.Wat.constant;
import static initlab.build.kernels.Wat.get;
import static initlab.build.kernels.Wat.load;
import static initlab.build.kernels.Wat.mul;
import static initlab.build.kernels.Wat.splat;
import static initlab.build.kernels.Wat.store;

import java.util.List;

/**
 * The forward and the backward pass of exact arithmetic for the notebook's 2-10-5-1 and its 300 points, with fused
 * multiply-adds. Every operation and its order are those of {@code initlab.network.exact.StepwisePass}, two of them in a
 * vector: of two examples where each example has its own result, of two columns where a sum runs over the examples.
 *
 * <p>The numbers of a layer are laid out by pairs of examples: pair × unit × 2.
 */
final class ExactLoops {
    private static final int INPUTS = 2;
    private static final int UNITS_1 = 10;
    private static final int UNITS_2 = 5;
    private static final int PAIRS = 150;
    /** The pairs of the first of the two parts in which gradients are summed. */
    private static final int FIRST_PART = 76;
    /** The row of the second layer that is summed in four lanes, and how many of its gradient's columns are. */
    private static final int LANED_ROW = 4;

    private static final int LANED_COLUMNS = 8;
    /** The last pairs of the second part, which all go into the first lane. */
    private static final int REST = 2;
    /** The examples of the four parts of a pairwise sum over 300. */
    private static final List<Integer> SUM_PARTS = List.of(72, 72, 72, 84);

    private static final int DOUBLE = 8;
    private static final int PAIR = 16;

    // Where the numbers are. The parameters are W1, b1, W2, b2, W3, b3; their gradients have the same order.
    private static final int W1 = 0;
    private static final int B1 = W1 + DOUBLE * UNITS_1 * INPUTS;
    private static final int W2 = B1 + DOUBLE * UNITS_1;
    private static final int B2 = W2 + DOUBLE * UNITS_2 * UNITS_1;
    private static final int W3 = B2 + DOUBLE * UNITS_2;
    private static final int B3 = W3 + DOUBLE * UNITS_2;
    private static final int PARAMETER_PAIRS = (B3 + DOUBLE + PAIR - 1) / PAIR;
    /** From a parameter to its gradient. */
    private static final int GRADIENT = 1024;
    /** The features; {@code ExactKernels} writes them. */
    private static final int X = 2048;

    private static final int A1 = X + PAIRS * INPUTS * PAIR;
    private static final int A2 = A1 + PAIRS * UNITS_1 * PAIR;
    /** The logits; {@code ExactKernels} replaces them by the errors dZ3. */
    private static final int Z3 = A2 + PAIRS * UNITS_2 * PAIR;

    private static final int DZ2 = Z3 + PAIRS * PAIR;
    private static final int DZ1 = DZ2 + PAIRS * UNITS_2 * PAIR;

    private static final String ZERO = both(0);

    private ExactLoops() {}

    /** The addresses that the program needs, and the functions. */
    static String text() {
        return "(func (export \"features\") (result i32) " + constant(X) + ")\n"
                + "(func (export \"logits\") (result i32) " + constant(Z3) + ")\n"
                + forward()
                + errors()
                + outputGradients()
                + secondGradients()
                + lanedGradients()
                + firstGradients()
                + sum()
                + biasGradients()
                + update();
    }

    private static String madd(String a, String b, String c) {
        return "(f64x2.relaxed_madd " + a + " " + b + " " + c + ")";
    }

    /** A function without parameters whose pointers are set once and whose loop runs over pairs. */
    private static WatFunction function(String name) {
        return new WatFunction(name, "none", List.of());
    }

    private static void pairs(WatFunction f, int count, Runnable body) {
        f.setInteger("pairs", constant(count));
        f.forEachPair(body);
    }

    /** Parameters, which have fixed addresses, in both lanes. */
    private static String parameter(int at) {
        return splat(constant(0), at);
    }

    private static String relu(String z) {
        return "(v128.andnot " + z + " (f64x2.le " + z + " " + ZERO + "))";
    }

    /** 1 for live examples, 0 for dead ones: a factor, so that an infinite error times 0 is NaN as in Java. */
    private static String isLive(String a) {
        return "(v128.and " + both(1) + " (f64x2.gt " + a + " " + ZERO + "))";
    }

    private static String forward() {
        WatFunction f = function("forward");
        f.setInteger("x", constant(X));
        f.setInteger("a1", constant(A1));
        f.setInteger("a2", constant(A2));
        f.setInteger("z3", constant(Z3));
        pairs(f, PAIRS, () -> {
            f.set("x0", load("x", 0));
            f.set("x1", load("x", PAIR));
            for (int u = 0; u < UNITS_1; u++) {
                int w = W1 + DOUBLE * INPUTS * u;
                String z = madd(parameter(w + DOUBLE), get("x1"), mul(parameter(w), get("x0")));
                f.set("z", add(z, parameter(B1 + DOUBLE * u)));
                f.set("h" + u, relu(get("z")));
                f.line(store("a1", PAIR * u, get("h" + u)));
            }
            for (int u = 0; u < UNITS_2; u++) {
                int w = W2 + DOUBLE * UNITS_1 * u;
                boolean isLaned = u == LANED_ROW;
                for (int k = 0; k < UNITS_1; k++) {
                    int lane = isLaned && k < LANED_COLUMNS ? k % 4 : 0;
                    String before = k == 0 || isLaned && k < 4 ? ZERO : get("r" + lane);
                    f.set("r" + lane, madd(parameter(w + DOUBLE * k), get("h" + k), before));
                }
                String z = isLaned ? add(add(get("r0"), get("r1")), add(get("r2"), get("r3"))) : get("r0");
                f.set("z", add(z, parameter(B2 + DOUBLE * u)));
                f.set("b" + u, relu(get("z")));
                f.line(store("a2", PAIR * u, get("b" + u)));
            }
            String p = madd(parameter(W3 + 2 * DOUBLE), get("b2"), mul(parameter(W3), get("b0")));
            String q = madd(parameter(W3 + 3 * DOUBLE), get("b3"), mul(parameter(W3 + DOUBLE), get("b1")));
            String z = add(add(p, q), mul(parameter(W3 + 4 * DOUBLE), get("b4")));
            f.line(store("z3", 0, add(z, parameter(B3))));
            f.line(advance("x", constant(INPUTS * PAIR)));
            f.line(advance("a1", constant(UNITS_1 * PAIR)));
            f.line(advance("a2", constant(UNITS_2 * PAIR)));
            f.line(advance("z3", constant(PAIR)));
        });
        return f.text();
    }

    /** dZ2 and dZ1. */
    private static String errors() {
        WatFunction f = function("errors");
        f.setInteger("d3", constant(Z3));
        f.setInteger("a2", constant(A2));
        f.setInteger("d2", constant(DZ2));
        f.setInteger("a1", constant(A1));
        f.setInteger("d1", constant(DZ1));
        pairs(f, PAIRS, () -> {
            for (int u = 0; u < UNITS_2; u++) {
                String error = mul(parameter(W3 + DOUBLE * u), load("d3", 0));
                f.set("e" + u, mul(error, isLive(load("a2", PAIR * u))));
                f.line(store("d2", PAIR * u, get("e" + u)));
            }
            for (int u = 0; u < UNITS_1; u++) {
                for (int k = 0; k < UNITS_2; k++) {
                    String w = parameter(W2 + DOUBLE * (UNITS_1 * k + u));
                    f.set("sum", madd(w, get("e" + k), k == 0 ? ZERO : get("sum")));
                }
                f.line(store("d1", PAIR * u, mul(get("sum"), isLive(load("a1", PAIR * u)))));
            }
            f.line(advance("d3", constant(PAIR)));
            f.line(advance("a2", constant(UNITS_2 * PAIR)));
            f.line(advance("d2", constant(UNITS_2 * PAIR)));
            f.line(advance("a1", constant(UNITS_1 * PAIR)));
            f.line(advance("d1", constant(UNITS_1 * PAIR)));
        });
        return f.text();
    }

    /** dW3 in four lanes of examples: even pairs have the first two, odd pairs the others. */
    private static String outputGradients() {
        WatFunction f = function("outputGradients");
        f.setInteger("d", constant(Z3));
        f.setInteger("a", constant(A2));
        for (int u = 0; u < UNITS_2; u++) {
            f.set("even" + u, ZERO);
            f.set("odd" + u, ZERO);
        }
        pairs(f, PAIRS / 2, () -> {
            for (int u = 0; u < UNITS_2; u++) {
                for (int half = 0; half < 2; half++) {
                    String sum = (half == 0 ? "even" : "odd") + u;
                    String d = load("d", PAIR * half);
                    String a = load("a", PAIR * (UNITS_2 * half + u));
                    f.set(sum, u == LANED_ROW ? add(get(sum), mul(d, a)) : madd(d, a, get(sum)));
                }
            }
            f.line(advance("d", constant(2 * PAIR)));
            f.line(advance("a", constant(2 * UNITS_2 * PAIR)));
        });
        for (int u = 0; u < UNITS_2; u++) {
            f.set("even" + u, add(get("even" + u), get("odd" + u)));
            f.line(storeOne(GRADIENT + W3 + DOUBLE * u, lanesAdded("even" + u)));
        }
        return f.text();
    }

    private static String storeOne(int at, String value) {
        return "(f64.store " + constant(at) + " " + value + ")";
    }

    private static String lane(int lane, String vector) {
        return "(f64x2.extract_lane " + lane + " " + get(vector) + ")";
    }

    private static String lanesAdded(String vector) {
        return "(f64.add " + lane(0, vector) + " " + lane(1, vector) + ")";
    }

    /** The first or the second numbers of two vectors. */
    private static String together(int lane, String a, String b) {
        String bytes =
                lane == 0 ? "0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23" : "8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31";
        return "(i8x16.shuffle " + bytes + " " + a + " " + b + ")";
    }

    /**
     * dW2 where a sum is one chain: rows in pairs, all columns; of the laned row the last two columns. A vector has the
     * sums of two columns.
     */
    private static String secondGradients() {
        return chains("chains01", DZ2, UNITS_2, List.of(0, 1), A1, UNITS_1, 0, W2)
                + chains("chains23", DZ2, UNITS_2, List.of(2, 3), A1, UNITS_1, 0, W2)
                + chains("chains4", DZ2, UNITS_2, List.of(LANED_ROW), A1, UNITS_1, LANED_COLUMNS, W2);
    }

    /** dW1: all rows, both columns in one vector. */
    private static String firstGradients() {
        return chains("first", DZ1, UNITS_1, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), X, INPUTS, 0, W1);
    }

    private static String chains(
            String name, int errors, int units, List<Integer> rows, int below, int columns, int firstColumn, int w) {
        WatFunction f = function(name);
        f.setInteger("d", constant(errors));
        f.setInteger("a", constant(below));
        for (int part = 0; part < 2; part++) {
            for (int u : rows) {
                for (int c = firstColumn; c < columns; c += 2) {
                    f.set("sum" + u + c, ZERO);
                }
            }
            pairs(f, part == 0 ? FIRST_PART : PAIRS - FIRST_PART, () -> {
                for (int example = 0; example < 2; example++) {
                    for (int c = firstColumn; c < columns; c += 2) {
                        f.set("v" + c, together(example, load("a", PAIR * c), load("a", PAIR * (c + 1))));
                    }
                    for (int u : rows) {
                        f.set("e", splat(get("d"), PAIR * u + DOUBLE * example));
                        for (int c = firstColumn; c < columns; c += 2) {
                            f.set("sum" + u + c, madd(get("e"), get("v" + c), get("sum" + u + c)));
                        }
                    }
                }
                f.line(advance("d", constant(units * PAIR)));
                f.line(advance("a", constant(columns * PAIR)));
            });
            for (int u : rows) {
                for (int c = firstColumn; c < columns; c += 2) {
                    String sum = get("sum" + u + c);
                    f.line(storePart(part, GRADIENT + w + DOUBLE * (columns * u + c), sum));
                }
            }
        }
        return f.text();
    }

    /** Stores the sums of the first part, and adds those of the second. */
    private static String storePart(int part, int at, String sums) {
        String value = part == 0 ? sums : add("(v128.load " + constant(at) + ")", sums);
        return "(v128.store " + constant(at) + " " + value + ")";
    }

    /** dW2 of the laned row: eight columns, each in four lanes of examples. */
    private static String lanedGradients() {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < LANED_COLUMNS; from += 4) {
            text.append(lanedGradients(from, from + 4));
        }
        return text.toString();
    }

    private static String lanedGradients(int from, int to) {
        WatFunction f = function("laned" + from);
        f.setInteger("d", constant(DZ2 + PAIR * LANED_ROW));
        f.setInteger("a", constant(A1));
        for (int part = 0; part < 2; part++) {
            for (int c = from; c < to; c++) {
                f.set("even" + c, ZERO);
                f.set("odd" + c, ZERO);
            }
            int whole = part == 0 ? FIRST_PART : PAIRS - FIRST_PART - REST;
            pairs(f, whole / 2, () -> {
                for (int half = 0; half < 2; half++) {
                    for (int c = from; c < to; c++) {
                        String sum = (half == 0 ? "even" : "odd") + c;
                        String d = load("d", PAIR * UNITS_2 * half);
                        f.set(sum, madd(d, load("a", PAIR * (UNITS_1 * half + c)), get(sum)));
                    }
                }
                f.line(advance("d", constant(2 * UNITS_2 * PAIR)));
                f.line(advance("a", constant(2 * UNITS_1 * PAIR)));
            });
            for (int c = from; c < to; c++) {
                for (int n = 0; part == 1 && n < 2 * REST; n++) {
                    int pair = n / 2;
                    int byteInPair = DOUBLE * (n % 2);
                    String d = splat(get("d"), PAIR * UNITS_2 * pair + byteInPair);
                    String a = splat(get("a"), PAIR * (UNITS_1 * pair + c) + byteInPair);
                    f.set("rest", madd(d, a, get("even" + c)));
                    f.set("even" + c, "(f64x2.replace_lane 0 " + get("even" + c) + " " + lane(0, "rest") + ")");
                }
                String sum = "(f64.add " + lanesAdded("even" + c) + " " + lanesAdded("odd" + c) + ")";
                int at = GRADIENT + W2 + DOUBLE * (UNITS_1 * LANED_ROW + c);
                f.line(storeOne(at, part == 0 ? sum : "(f64.add (f64.load " + constant(at) + ") " + sum + ")"));
            }
        }
        return f.text();
    }

    /** NumPy's pairwise sum of a row of 300, whose pairs have a distance of $step bytes. */
    private static String sum() {
        StringBuilder text = new StringBuilder("(func $sum (param $row i32) (param $step i32) (result f64)\n"
                + "  (local $pairs i32) (local $total0 f64) (local $total1 f64) (local $total2 f64) (local $total3 f64)\n"
                + "  (local $r0 v128) (local $r1 v128) (local $r2 v128) (local $r3 v128)\n");
        for (int part = 0; part < SUM_PARTS.size(); part++) {
            int examples = SUM_PARTS.get(part);
            for (int r = 0; r < 4; r++) {
                text.append("  ")
                        .append(Wat.set("r" + r, load("row", 0)))
                        .append("\n  ")
                        .append(next());
            }
            text.append("  ")
                    .append(Wat.set("pairs", constant(examples / 8 - 1)))
                    .append("\n  (loop $next\n");
            for (int r = 0; r < 4; r++) {
                text.append("    ")
                        .append(Wat.set("r" + r, add(get("r" + r), load("row", 0))))
                        .append("\n    ")
                        .append(next());
            }
            text.append("    (br_if $next (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1)))))\n");
            String left = "(f64.add " + lanesAdded("r0") + " " + lanesAdded("r1") + ")";
            String right = "(f64.add " + lanesAdded("r2") + " " + lanesAdded("r3") + ")";
            text.append("  ")
                    .append(Wat.set("total" + part, "(f64.add " + left + " " + right + ")"))
                    .append('\n');
            for (int n = examples / 8 * 8; n < examples; n += 2) {
                for (int half = 0; half < 2; half++) {
                    String number = "(f64.load offset=" + DOUBLE * half + " " + get("row") + ")";
                    String sum = "(f64.add " + get("total" + part) + " " + number + ")";
                    text.append("  ").append(Wat.set("total" + part, sum)).append('\n');
                }
                text.append("  ").append(next());
            }
        }
        return text + "  (f64.add (f64.add (local.get $total0) (local.get $total1))"
                + " (f64.add (local.get $total2) (local.get $total3))))\n";
    }

    private static String next() {
        return advance("row", get("step")) + "\n";
    }

    private static String biasGradients() {
        WatFunction f = function("biasGradients");
        sums(f, Z3, 1, B3);
        sums(f, DZ2, UNITS_2, B2);
        sums(f, DZ1, UNITS_1, B1);
        return f.text();
    }

    private static void sums(WatFunction f, int errors, int units, int biases) {
        for (int u = 0; u < units; u++) {
            String sum = "(call $sum " + constant(errors + PAIR * u) + " " + constant(PAIR * units) + ")";
            f.line(storeOne(GRADIENT + biases + DOUBLE * u, sum));
        }
    }

    /** All of the backward pass, and w = w − rate · dw. */
    private static String update() {
        StringBuilder text =
                new StringBuilder("(func (export \"step\") (param $rate f64)\n  (local $at i32) (local $pairs i32)\n");
        for (String part : List.of(
                "errors",
                "outputGradients",
                "chains01",
                "chains23",
                "chains4",
                "laned0",
                "laned4",
                "first",
                "biasGradients")) {
            text.append("  (call $").append(part).append(")\n");
        }
        String w = "(v128.load (local.get $at))";
        String dw = "(v128.load offset=" + GRADIENT + " (local.get $at))";
        String down = Wat.sub(w, mul("(f64x2.splat (local.get $rate))", dw));
        return text + "  (local.set $pairs " + constant(PARAMETER_PAIRS) + ")\n  (loop $next\n    "
                + store("at", 0, down) + "\n    " + advance("at", constant(PAIR))
                + "\n    (br_if $next (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1))))))\n";
    }
}
