package initlab.cli;

import initlab.setup.Setup;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** A command that prints the result of a set-up, which it takes from a link. */
abstract class SetupCommand implements Command {
    @Override
    public final String usage() {
        return "[" + Arguments.JSON + "] QUERY";
    }

    @Override
    public final int run(List<String> args, PrintStream out) throws RefusedException {
        Arguments arguments = Arguments.of(args, Set.of());
        List<String> queries = arguments.rest();
        if (queries.size() != 1) {
            throw new UsageException(
                    queries.isEmpty()
                            ? "The query is missing; \"\" is the notebook’s set-up."
                            : "One query is expected, not " + queries.size() + "; put it in quotation marks.");
        }
        print(Link.setup(queries.get(0)), arguments.json(), out);
        return CommandLine.DONE;
    }

    /**
     * Prints the result.
     *
     * @param setup the set-up of the query, which had no problem
     * @param json whether to print JSON rather than what the notebook prints
     * @throws RefusedException if the person's own function gives no parameters
     */
    abstract void print(Setup setup, boolean json, PrintStream out) throws RefusedException;
}
