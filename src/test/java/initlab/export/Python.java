package initlab.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** Runs a Python script. Skips the test if python3 with NumPy is not installed. */
public final class Python {
    private Python() {}

    /** What a script prints. */
    public static String run(String script) throws IOException, InterruptedException {
        assumeTrue(exits("python3", "import numpy"), "python3 with NumPy is not installed");
        return run("python3", script);
    }

    /** What a script prints. Skips the test if no Python has PyTorch, neither the first nor the system's. */
    public static String runWithTorch(String script) throws IOException, InterruptedException {
        String python = exits("python3", "import torch") ? "python3" : "/usr/bin/python3";
        assumeTrue(exits(python, "import torch"), "python3 with PyTorch is not installed");
        return run(python, script);
    }

    private static String run(String python, String script) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(python, "-").redirectErrorStream(true).start();
        process.getOutputStream().write(script.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static boolean exits(String python, String script) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", script).start().waitFor() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }
}
