package initlab.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** Runs a Python script. Skips the test if python3 with NumPy is not installed. */
public final class Python {
    private Python() {}

    /** What a script prints. */
    public static String run(String script) throws IOException, InterruptedException {
        assumeTrue(exits("import numpy"), "python3 with NumPy is not installed");
        Process process =
                new ProcessBuilder("python3", "-").redirectErrorStream(true).start();
        process.getOutputStream().write(script.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static boolean exits(String script) throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", script).start().waitFor() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }
}
