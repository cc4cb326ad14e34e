package initlab.cli;

import java.io.PrintStream;
import java.util.List;

/** A command of {@link initlab.Cli}. */
interface Command {
    /** Returns the arguments that the command takes, for the help text. */
    String usage();

    /**
     * Runs the command.
     *
     * @param args the arguments after the command's name
     * @param out where the result goes
     * @return the exit status
     * @throws RefusedException if the arguments cannot be used; nothing has been printed then
     */
    int run(List<String> args, PrintStream out) throws RefusedException;
}
