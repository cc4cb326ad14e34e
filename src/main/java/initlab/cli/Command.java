package initlab.cli;

import initlab.setup.Setup;
import java.io.PrintStream;

/** What a command does with a set-up. */
@FunctionalInterface
interface Command {
    /**
     * Carries the command out.
     *
     * @param setup read from the query without a problem
     * @param json whether to print JSON rather than what the notebook prints
     * @param out where the result goes
     */
    void run(Setup setup, boolean json, PrintStream out);
}
