package initlab.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The table of commands of {@link initlab.Cli}, and the parsing of arguments. */
public final class CommandLine {
    /** The exit status of a successful command. */
    public static final int DONE = 0;
    /** The exit status if a command, an option or a value of the set-up cannot be used. */
    public static final int REFUSED = 2;

    private static final String JSON = "--json";

    /**
     * One command.
     *
     * @param name the first argument
     * @param summary what the command prints, for the help text
     * @param command the implementation
     */
    private record Row(String name, String summary, Command command) {
        String usage() {
            return name + " [" + JSON + "] QUERY";
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
                    new WeightsCommand()));

    private CommandLine() {}

    /**
     * Runs one command.
     *
     * @param args the command's name, its options and its query
     * @param out where results go
     * @param err where errors go
     * @return the exit status, {@link #DONE} or {@link #REFUSED}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length > 0 && isHelp(args[0])) {
            out.print(help());
            return DONE;
        }
        try {
            if (args.length == 0) {
                throw new RefusedException("A command is missing.\n\n" + help());
            }
            Row row = row(args[0]);
            carryOut(row, List.of(args).subList(1, args.length), out);
            return DONE;
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

    private static void carryOut(Row row, List<String> args, PrintStream out) throws RefusedException {
        boolean json = false;
        List<String> queries = new ArrayList<>();
        for (String arg : args) {
            if (arg.equals(JSON)) {
                json = true;
            } else if (arg.startsWith("-")) {
                throw new RefusedException("There is no option “" + arg + "”.\nUsage: " + row.usage());
            } else {
                queries.add(arg);
            }
        }
        if (queries.size() != 1) {
            throw new RefusedException((queries.isEmpty()
                            ? "The query is missing; \"\" is the notebook’s set-up."
                            : "One query is expected, not " + queries.size() + "; put it in quotation marks.")
                    + "\nUsage: " + row.usage());
        }
        row.command().run(Link.setup(queries.get(0)), json, out);
    }

    private static String help() {
        StringBuilder text = new StringBuilder("""
                Usage: java -cp target/classes initlab.Cli COMMAND [--json] QUERY

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
                """).toString();
    }
}
