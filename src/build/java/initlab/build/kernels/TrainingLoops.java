package initlab.build.kernels;

import static initlab.build.kernels.Wat.add;
import static initlab.build.kernels.Wat.advance;
import static initlab.build.kernels.Wat.both;
import static initlab.build.kernels.Wat.constant;
import static initlab.build.kernels.Wat.get;
import static initlab.build.kernels.Wat.load;
import static initlab.build.kernels.Wat.mul;
import static initlab.build.kernels.Wat.plus;
import static initlab.build.kernels.Wat.splat;
import static initlab.build.kernels.Wat.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The loops in which training spends its time, each described once and written for every size of a block. A block has one
 * or two rows and one to five columns, so that its weights or sums stay in the processor's sixteen vector registers.
 *
 * <p>A vector holds the numbers of two neighbouring examples, a pair. The numbers of a layer are laid out by pairs: pair
 * × unit × 2. So the numbers that a loop reads for one pair have constant distances. The additions are those of the Java
 * arithmetic in {@code initlab.network.fast}, in the same order, so that the bits are equal.
 */
final class TrainingLoops {
    /** The most rows of a block. */
    static final int ROWS = 2;
    /** The most columns of a block. */
    static final int COLUMNS = 5;

    private static final int DOUBLE = 8;
    private static final int PAIR = 16;

    private static final List<String> BACKWARD =
            List.of("w", "wRow", "above", "abovePair", "a", "dz", "pair", "sums", "pairs", "x", "products");

    private final List<String> table = new ArrayList<>();
    private final StringBuilder functions = new StringBuilder();

    /** All loops, and the table through which {@code kernels.wat} calls them. */
    static String text() {
        TrainingLoops loops = new TrainingLoops();
        // The order of the tables' entries is that of the indexes in kernels.wat.
        for (int rows = 1; rows <= ROWS; rows++) {
            for (int columns = 1; columns <= COLUMNS; columns++) {
                for (int flags = 0; flags < 4; flags++) {
                    loops.forward(rows, columns, (flags & 2) > 0, (flags & 1) > 0);
                }
            }
        }
        for (int units = 1; units <= ROWS; units++) {
            for (int rows = 1; rows <= COLUMNS; rows++) {
                for (int flags = 0; flags < 4; flags++) {
                    loops.backward(units, rows, (flags & 2) > 0, (flags & 1) > 0);
                }
            }
        }
        for (int units = 1; units <= ROWS; units++) {
            for (int rows = 1; rows <= COLUMNS; rows++) {
                for (int flags = 0; flags < 2; flags++) {
                    loops.plane(units, rows, flags > 0);
                }
            }
        }
        for (int rows = 1; rows <= ROWS; rows++) {
            for (int columns = 1; columns <= COLUMNS; columns++) {
                loops.dots(rows, columns);
            }
        }
        return loops.functions + "(table funcref (elem " + String.join(" ", loops.table) + "))\n";
    }

    private void enter(String name, WatFunction function) {
        functions.append(function.text());
        table.add("$" + name);
    }

    /**
     * out[o] = start + Σ_k w[o][k] · x[k], where start is the bias of o for the first block of inputs and out[o] for later
     * ones; max(0, out[o]) in the end if asked for.
     */
    private void forward(int outputs, int inputs, boolean isFirst, boolean isRelu) {
        String name = "forward" + outputs + "x" + inputs + (isFirst ? "_first" : "") + (isRelu ? "_relu" : "");
        WatFunction f =
                new WatFunction(name, "forward", List.of("w", "wRow", "bias", "x", "xPair", "out", "outPair", "pairs"));
        for (int o = 0; o < outputs; o++) {
            for (int k = 0; k < inputs; k++) {
                f.set("w" + o + k, splat(o == 0 ? get("w") : plus(get("w"), get("wRow")), DOUBLE * k));
            }
            if (isFirst) {
                f.set("bias" + o, splat(get("bias"), DOUBLE * o));
            }
        }
        f.forEachPair(() -> {
            for (int o = 0; o < outputs; o++) {
                f.set("sum" + o, isFirst ? get("bias" + o) : load("out", PAIR * o));
            }
            for (int k = 0; k < inputs; k++) {
                f.set("v", load("x", PAIR * k));
                for (int o = 0; o < outputs; o++) {
                    f.set("sum" + o, add(get("sum" + o), mul(get("w" + o + k), get("v"))));
                }
            }
            for (int o = 0; o < outputs; o++) {
                String sum = get("sum" + o);
                f.line(store("out", PAIR * o, isRelu ? mul(both(0.5), add(sum, "(f64x2.abs " + sum + ")")) : sum));
            }
            f.line(advance("x", get("xPair")));
            f.line(advance("out", get("outPair")));
        });
        enter(name, f);
    }

    /**
     * dz[u] = start + Σ_k w[k][u] · above[k], where start is 0 for the first block of rows and dz[u] for later ones. The
     * last block also makes the errors of dead examples 0 and adds dz to the sums for the biases.
     */
    private void backward(int units, int rows, boolean isFirst, boolean isLast) {
        String name = "backward" + units + "x" + rows + (isFirst ? "_first" : "") + (isLast ? "_last" : "");
        WatFunction f = new WatFunction(name, "backward", BACKWARD);
        loadWeightsAbove(f, units, rows);
        for (int u = 0; isLast && u < units; u++) {
            f.set("sum" + u, load("sums", PAIR * u));
        }
        f.forEachPair(() -> {
            errors(f, units, rows, isFirst);
            for (int u = 0; u < units; u++) {
                if (isLast) {
                    f.set("d" + u, live("d" + u, u));
                    f.set("sum" + u, add(get("sum" + u), get("d" + u)));
                }
                f.line(store("dz", PAIR * u, get("d" + u)));
            }
            f.line(advance("above", get("abovePair")));
            f.line(advance("a", get("pair")));
            f.line(advance("dz", get("pair")));
        });
        for (int u = 0; isLast && u < units; u++) {
            f.line(store("sums", PAIR * u, get("sum" + u)));
        }
        enter(name, f);
    }

    /**
     * The last block of a first hidden layer with two inputs: computes dz as {@link #backward} does, but does not store it.
     * Adds dz · x[0], dz · x[1] and dz to the sums for the weights and biases.
     */
    private void plane(int units, int rows, boolean isFirst) {
        String name = "plane" + units + "x" + rows + (isFirst ? "_first" : "");
        WatFunction f = new WatFunction(name, "backward", BACKWARD);
        loadWeightsAbove(f, units, rows);
        for (int u = 0; u < units; u++) {
            f.set("sum" + u, load("sums", PAIR * u));
            f.set("p" + u, load("products", 2 * PAIR * u));
            f.set("q" + u, load("products", 2 * PAIR * u + PAIR));
        }
        f.forEachPair(() -> {
            errors(f, units, rows, isFirst);
            for (int u = 0; u < units; u++) {
                f.set("d" + u, live("d" + u, u));
                f.set("p" + u, add(get("p" + u), mul(get("d" + u), load("x", 0))));
                f.set("q" + u, add(get("q" + u), mul(get("d" + u), load("x", PAIR))));
                f.set("sum" + u, add(get("sum" + u), get("d" + u)));
            }
            f.line(advance("above", get("abovePair")));
            f.line(advance("a", get("pair")));
            f.line(advance("x", constant(2 * PAIR)));
            if (!isFirst) {
                f.line(advance("dz", get("pair")));
            }
        });
        for (int u = 0; u < units; u++) {
            f.line(store("sums", PAIR * u, get("sum" + u)));
            f.line(store("products", 2 * PAIR * u, get("p" + u)));
            f.line(store("products", 2 * PAIR * u + PAIR, get("q" + u)));
        }
        enter(name, f);
    }

    private static void loadWeightsAbove(WatFunction f, int units, int rows) {
        for (int k = 0; k < rows; k++) {
            for (int u = 0; u < units; u++) {
                f.set("w" + k + u, splat(get("w"), DOUBLE * u));
            }
            f.line(advance("w", get("wRow")));
        }
    }

    private static void errors(WatFunction f, int units, int rows, boolean isFirst) {
        for (int k = 0; k < rows; k++) {
            f.set("v", load("above", PAIR * k));
            for (int u = 0; u < units; u++) {
                String product = mul(get("w" + k + u), get("v"));
                String before = k > 0 ? get("d" + u) : isFirst ? null : load("dz", PAIR * u);
                f.set("d" + u, before == null ? product : add(before, product));
            }
        }
    }

    /** An error, or 0 for an example that is not live. */
    private static String live(String error, int unit) {
        return "(v128.and " + get(error) + " (f64x2.gt " + load("a", PAIR * unit) + " " + both(0) + "))";
    }

    /** sums[r][c] += a[r] · b[c], two lanes for each sum. */
    private void dots(int rows, int columns) {
        String name = "dots" + rows + "x" + columns;
        WatFunction f = new WatFunction(name, "dots", List.of("a", "aPair", "b", "bPair", "sums", "sumsRow", "pairs"));
        if (rows > 1) {
            f.setInteger("second", plus(get("sums"), get("sumsRow")));
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                f.set("sum" + r + c, load(r == 0 ? "sums" : "second", PAIR * c));
            }
        }
        f.forEachPair(() -> {
            for (int r = 0; r < rows; r++) {
                f.set("a" + r, load("a", PAIR * r));
            }
            for (int c = 0; c < columns; c++) {
                f.set("v", load("b", PAIR * c));
                for (int r = 0; r < rows; r++) {
                    f.set("sum" + r + c, add(get("sum" + r + c), mul(get("a" + r), get("v"))));
                }
            }
            f.line(advance("a", get("aPair")));
            f.line(advance("b", get("bPair")));
        });
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                f.line(store(r == 0 ? "sums" : "second", PAIR * c, get("sum" + r + c)));
            }
        }
        enter(name, f);
    }
}
