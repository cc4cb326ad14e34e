package initlab.cli;

import initlab.setup.Setup;
import java.io.PrintStream;

/** A command that prints the result of a set-up. */
@FunctionalInterface
interface Command {
    /**
     * Runs the command.
     *
     * @param setup the set-up of the query, which had no problem
     * @param json whether to print JSON rather than what the notebook prints
     * @param out where the result goes
     */
    void run(Setup setup, boolean json, PrintStream out);
}
