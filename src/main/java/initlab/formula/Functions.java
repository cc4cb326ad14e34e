package initlab.formula;

import initlab.rounding.Exp;
import initlab.rounding.Log;

/** The functions, variables and constants of formulas. Results have the same bits in every engine. */
final class Functions {
    /** The names of the variables, in the order in which {@link Term#value} takes them. */
    static final String[] VARIABLES = {"fan_in", "fan_out", "layer", "layers"};

    private static final String[] UNARY = {"sqrt", "exp", "log", "abs", "tanh"};
    private static final String[] BINARY = {"min", "max", "pow"};
    private static final String[] CONSTANTS = {"pi", "e"};
    /** Integer powers up to this are computed as products, so that 3^2 is exactly 9. */
    private static final int MAX_PRODUCT = 64;

    private Functions() {}

    /** Returns the number of arguments of a function, or 0 if there is no function of this name. */
    static int arguments(String name) {
        return contains(UNARY, name) ? 1 : contains(BINARY, name) ? 2 : 0;
    }

    static Term call(String name, Term a, Term b) {
        return switch (name) {
            case "sqrt" -> v -> Math.sqrt(a.value(v));
            case "exp" -> v -> Exp.exp(a.value(v));
            case "log" -> v -> Log.log(a.value(v));
            case "abs" -> v -> Math.abs(a.value(v));
            case "tanh" -> v -> tanh(a.value(v));
            case "min" -> v -> Math.min(a.value(v), b.value(v));
            case "max" -> v -> Math.max(a.value(v), b.value(v));
            case "pow" -> v -> power(a.value(v), b.value(v));
            default -> throw new IllegalStateException(name);
        };
    }

    private static double tanh(double x) {
        double e = Exp.exp(-2 * Math.abs(x));
        double size = (1 - e) / (1 + e);
        return x < 0 ? -size : size;
    }

    /** Returns a^b: integer powers by multiplication, others as e^(b log a). */
    static double power(double a, double b) {
        if (b == Math.floor(b) && Math.abs(b) <= MAX_PRODUCT) {
            double product = 1;
            for (int i = 0; i < Math.abs(b); i++) {
                product *= a;
            }
            return b < 0 ? 1 / product : product;
        }
        return a == 0 && b > 0 ? 0 : Exp.exp(b * Log.log(a));
    }

    /** Returns the constant or variable of this name, or null if there is none. */
    static Term named(String name) {
        for (int i = 0; i < VARIABLES.length; i++) {
            if (VARIABLES[i].equals(name)) {
                int index = i;
                return v -> v[index];
            }
        }
        return switch (name) {
            case "pi" -> v -> Math.PI;
            case "e" -> v -> Math.E;
            default -> null;
        };
    }

    /** Returns the known name that is most similar to an unknown one. */
    static String nearest(String name) {
        String best = VARIABLES[0];
        int least = Integer.MAX_VALUE;
        for (String[] group : new String[][] {VARIABLES, UNARY, BINARY, CONSTANTS}) {
            for (String known : group) {
                int distance = distance(name, known);
                if (distance < least) {
                    least = distance;
                    best = known;
                }
            }
        }
        return best;
    }

    /**
     * Returns the Levenshtein distance: letters to change, remove or insert (<i>Soviet Physics Doklady</i> 10, 1966).
     */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static boolean contains(String[] names, String name) {
        for (String known : names) {
            if (known.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
