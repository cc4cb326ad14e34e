package initlab.formula;

import initlab.words.Spelling;
import initlab.words.Words;
import java.util.List;

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
        {"layers"},
        {"fan_avg", "fanavg"}
    };

    private static final List<String> KNOWN = List.of(
            "fan_in",
            "fan_out",
            "layer",
            "layers",
            "fan_avg",
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
            "constant",
            "gain");

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
        String closest = Spelling.closest(name, KNOWN);
        closest = closest == null ? Spelling.closest(Words.lower(typed), Call.names()) : closest;
        return closest == null
                ? Words.of("{0} is unknown; the names are {1}.", Words.quoted(typed), String.join(", ", KNOWN))
                : Words.of("{0} is unknown; write {1}.", Words.quoted(typed), closest);
    }
}
