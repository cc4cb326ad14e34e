package initlab.cli;

import java.io.PrintStream;
import java.util.List;

/** The table of commands of {@link initlab.Cli}. */
public final class CommandLine {
    /** The exit status of a successful command. */
    public static final int DONE = 0;
    /** The exit status if a file cannot be read, or a check is not passed. */
    public static final int FAILED = 1;
    /** The exit status if a command, an option or a value of the set-up cannot be used. */
    public static final int REFUSED = 2;

    /**
     * One command.
     *
     * @param name the first argument
     * @param summary what the command prints, for the help text
     * @param command the implementation
     */
    private record Row(String name, String summary, Command command) {
        String usage() {
            return name + " " + command.usage();
        }
    }

    /** To add a command, add a row. */
    private static final List<Row> COMMANDS = List.of(
            new Row(
                    "run",
                    "trains every initialization; prints costs, accuracies and predictions as the notebook does",
                    new RunCommand()),
            new Row(
                    "weights",
                    "prints the initial parameters of every initialization as NumPy does",
                    new WeightsCommand()),
            new Row(
                    "signal",
                    "prints how large activations and gradients are in each layer before training, and what theory predicts",
                    new SignalCommand()),
            new Row(
                    "map",
                    "trains a network for each pixel of a map of two settings; prints a line of costs for each row",
                    new MapCommand()),
            new Row(
                    "seeds",
                    "trains with many seeds; prints how often each initialization learns, and how each two compare",
                    new SeedsCommand()),
            new Row(
                    "paper",
                    "runs a published experiment and compares what comes out; exits with 1 if a check does not pass",
                    new PaperCommand()),
            new Row(
                    "points",
                    "says how the lab reads files of points, such as CSV tables and NumPy arrays",
                    new PointsCommand()),
            new Row(
                    "check",
                    "checks the exercises’ functions in Python files and notebooks; exits with 1 if any is not right",
                    new CheckCommand()));

    private CommandLine() {}

    /**
     * Runs one command.
     *
     * @param args the command's name, its options and the rest
     * @param out where results go
     * @param err where errors go
     * @return the exit status: {@link #DONE}, {@link #FAILED} or {@link #REFUSED}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length > 0 && isHelp(args[0]) || args.length == 2 && args[1].startsWith("-") && isHelp(args[1])) {
            out.print(help());
            return DONE;
        }
        try {
            if (args.length == 0) {
                throw new RefusedException("A command is missing.\n\n" + help());
            }
            Row row = row(args[0]);
            try {
                return row.command().run(List.of(args).subList(1, args.length), out);
            } catch (UsageException e) {
                throw new RefusedException(e.getMessage() + "\nUsage: " + row.usage());
            }
        } catch (RefusedException e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private static boolean isHelp(String word) {
        return word.equals("help") || word.equals("--help") || word.equals("-h");
    }

    private static Row row(String name) throws RefusedException {
        for (Row row : COMMANDS) {
            if (row.name().equals(name)) {
                return row;
            }
        }
        throw new RefusedException("There is no command “" + name + "”.\n\n" + help());
    }

    private static String help() {
        StringBuilder text = new StringBuilder("""
                Usage: java -cp target/classes initlab.Cli COMMAND …

                """);
        for (Row row : COMMANDS) {
            text.append("  ")
                    .append(row.usage())
                    .append("\n      ")
                    .append(row.summary())
                    .append('\n');
        }
        return text.append("""

                QUERY is what follows the question mark in a link to the lab, in quotation marks,
                for example "init=zeros,he&seed=7". A whole link will do. Whatever it leaves out
                is as in the notebook.

                For map, the query has map=AXIS:FROM:TO,AXIS:FROM:TO, first across, then up, for example
                map=scale:0.03:30,rate:0.001:30. Axes are scale, rate, depth, width, seed, noise, batch,
                rate1 and rate2. With ,colour:iterations or ,colour:outcome it prints those numbers.

                seeds takes 100 seeds unless N says otherwise, from that of the query on, or from SEED.
                With --csv, it prints every run as the page’s file has it.

                NAME is a published experiment in web/papers, such as lu-2019; see README.md there.

                X, Y and CLASS are names of columns, or their numbers from 1. A and B are classes;
                with --against, A is told from all others.

                FILE-OR-FOLDER is a Python file, a Jupyter notebook, or a folder with such files, in
                it or below. check finds initialize_parameters_zeros, _random or _he in each by its
                name and runs it with what it needs: functions, constants, imports of numpy and math.
                The rest of a file is left out. Each file has its own limits of time and memory.
                """).toString();
    }
}
