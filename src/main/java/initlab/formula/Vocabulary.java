package initlab.formula;

import initlab.words.Words;

/** The variables and constants of formulas, with the names that notebooks give them, and what to say of other names. */
final class Vocabulary {
    /** The names of each variable in lower case, its own first, in the order in which {@link Node#value} takes them. */
    private static final String[][] VARIABLES = {
        {
            "fan_in",
            "fanin",
            "fan-in",
            "n_in",
            "nin",
            "n_prev",
            "n_inputs",
            "n_input",
            "num_inputs",
            "input_size",
            "input_dim",
            "in_features",
            "in_dim",
            "in_size",
            "dim_in",
            "d_in",
            "n_features",
            "n"
        },
        {
            "fan_out",
            "fanout",
            "fan-out",
            "n_out",
            "nout",
            "n_outputs",
            "n_output",
            "num_outputs",
            "output_size",
            "output_dim",
            "out_features",
            "out_dim",
            "out_size",
            "dim_out",
            "d_out",
            "n_units",
            "units"
        },
        {"layer"},
        {"layers"}
    };

    private static final String[] KNOWN = {
        "fan_in",
        "fan_out",
        "layer",
        "layers",
        "pi",
        "e",
        "sqrt",
        "exp",
        "log",
        "abs",
        "tanh",
        "min",
        "max",
        "pow",
        "randn",
        "normal",
        "uniform",
        "constant"
    };

    private Vocabulary() {}

    /** Returns the variable or constant of a name in lower case; null if there is none. */
    static Node find(String name) {
        for (int i = 0; i < VARIABLES.length; i++) {
            if (contains(VARIABLES[i], name)) {
                return variable(i);
            }
        }
        return name.equals("pi") ? Node.number(name, Math.PI) : name.equals("e") ? Node.number(name, Math.E) : null;
    }

    /** Returns a variable by its index. */
    static Node variable(int index) {
        return Node.variable(VARIABLES[index][0], index);
    }

    static boolean contains(String[] names, String name) {
        for (String known : names) {
            if (known.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Says that a name is unknown, and what to write: a known name if one is close, or else any of them.
     *
     * @param typed the name with its module
     * @param name the name in lower case
     */
    static String unknown(String typed, String name) {
        for (int most = 1; most <= closest(name); most++) {
            for (String known : KNOWN) {
                if (distance(name, known) <= most) {
                    return Words.of("{0} is unknown; write {1}.", Words.quoted(typed), known);
                }
            }
        }
        return Words.of("{0} is unknown; the names are {1}.", Words.quoted(typed), String.join(", ", KNOWN));
    }

    /** The number of slips that a name of this length may have: none if it is so short that it resembles everything. */
    private static int closest(String name) {
        return name.length() < 3 ? 0 : name.length() < 6 ? 1 : 2;
    }

    /**
     * Returns the Damerau–Levenshtein distance: letters to change, remove, insert or swap with their neighbour
     * (<i>Communications of the ACM</i> 7(3), 1964).
     */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
                least = Math.min(least, table[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
            }
        }
        return table[a.length()][b.length()];
    }
}
