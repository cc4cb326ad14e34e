package initlab.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a command: options, in any place, and the rest.
 *
 * @param json whether JSON is asked for
 * @param values the values of the other options, by the option
 * @param rest what is not an option, in order
 */
record Arguments(boolean json, Map<String, String> values, List<String> rest) {
    /** The option that every command has. */
    static final String JSON = "--json";

    /**
     * Sorts arguments.
     *
     * @param options the options that are followed by a value
     */
    static Arguments of(List<String> args, Set<String> options) throws UsageException {
        boolean json = false;
        Map<String, String> values = new HashMap<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals(JSON)) {
                json = true;
            } else if (options.contains(arg)) {
                i++;
                if (i == args.size()) {
                    throw new UsageException("The value of “" + arg + "” is missing.");
                }
                values.put(arg, args.get(i));
            } else if (arg.startsWith("-")) {
                throw new UsageException("There is no option “" + arg + "”.");
            } else {
                rest.add(arg);
            }
        }
        return new Arguments(json, values, rest);
    }
}
