package initlab.cli;

import initlab.setup.Setup;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** A command that prints the result of a set-up, which it takes from a link. */
abstract class SetupCommand implements Command {
    /** The option before a file of weights, from which the only run then starts. */
    static final String WEIGHTS = "--weights";

    @Override
    public final String usage() {
        return "[" + Arguments.JSON + "] [" + WEIGHTS + " FILE.npz] QUERY";
    }

    @Override
    public final int run(List<String> args, PrintStream out) throws RefusedException {
        Arguments arguments = Arguments.of(args, Set.of(WEIGHTS));
        List<String> queries = arguments.rest();
        if (queries.size() != 1) {
            throw new UsageException(
                    queries.isEmpty()
                            ? "The query is missing; \"\" is the notebook’s set-up."
                            : "One query is expected, not " + queries.size() + "; put it in quotation marks.");
        }
        Setup setup = Link.setup(queries.get(0));
        String file = arguments.values().get(WEIGHTS);
        List<Start> starts = file == null ? Start.all(setup) : List.of(Start.file(setup, file));
        print(starts, arguments.json(), out);
        return CommandLine.DONE;
    }

    /**
     * Prints the result.
     *
     * @param starts the runs of the query, whose set-up had no problem
     * @param json whether to print JSON rather than what the notebook prints
     * @throws RefusedException if the person's own function gives no parameters
     */
    abstract void print(List<Start> starts, boolean json, PrintStream out) throws RefusedException;
}
