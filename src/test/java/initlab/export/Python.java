package initlab.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** Runs a Python script. Skips the test if Python with what it imports is not installed. */
public final class Python {
    private Python() {}

    /** What a script prints. */
    public static String run(String script) throws IOException, InterruptedException {
        assumeTrue(imports("python3", "numpy"), "python3 with NumPy is not installed");
        return run("python3", script);
    }

    /** What a script prints that needs PyTorch, which may be installed for the system's Python alone. */
    static String runWithTorch(String script) throws IOException, InterruptedException {
        String python = imports("python3", "torch") ? "python3" : "/usr/bin/python3";
        assumeTrue(imports(python, "numpy, torch"), "python3 with PyTorch is not installed");
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

    private static boolean imports(String python, String modules) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import " + modules).start().waitFor() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }
}
