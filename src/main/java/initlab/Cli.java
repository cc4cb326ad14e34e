package initlab;

import initlab.cli.CommandLine;
import initlab.rounding.Fma;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The lab without a page: {@code java -cp target/classes initlab.Cli COMMAND …}. {@link Main} does not know this class,
 * so the page's program does not contain it.
 */
public final class Cli {
    private Cli() {}

    /**
     * Runs one command and exits with 0 if it succeeds, with 1 if a file cannot be read, and with 2 if the arguments
     * cannot be used.
     *
     * @param args the command's name and what follows it; none prints help
     */
    public static void main(String[] args) {
        // Messages contain curly quotation marks, which a plain POSIX locale would print as question marks.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Fma.use(Math::fma);
        int status = CommandLine.run(args, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
