package initlab;

import initlab.cli.CommandLine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The lab without a page: {@code java -cp target/classes initlab.Cli COMMAND …}. {@link Main} does not know this class,
 * so nothing of it reaches the page's program.
 */
public final class Cli {
    private Cli() {}

    /**
     * Runs one command and exits: with 0 if it is carried out, with 2 if something about it is wrong.
     *
     * @param args the command's name and what follows it; none prints help
     */
    public static void main(String[] args) {
        // Messages hold curly quotation marks, which the default of a bare POSIX locale would print as question marks.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = CommandLine.run(args, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
