package initlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Family;
import initlab.initializer.Initialization;
import initlab.initializer.Scheme;
import initlab.initializer.Schemes;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines for PyTorch and Keras in the Python script. PyTorch runs its own, where it is installed. */
class FrameworkLinesTest {
    private static final String TORCH = "    # In PyTorch: ";

    /** Layers with fewer than 16 weights and with more, whose number is no multiple of 16. */
    private static final String SHAPE = "2-7-9-1";

    private static final String PYTORCH = """
            import numpy as np, torch
            from numpy import sqrt


            def show(line, seed, sizes):
                shapes = list(zip(sizes, sizes[1:]))
                layers = [torch.nn.Linear(*shape) for shape in shapes]
                torch.manual_seed(seed)
                for i, (fan_in, fan_out) in enumerate(shapes):
                    layer = layers[i]
                    made = eval(line)
                    if made is layer.weight:
                        torch.nn.init.zeros_(layer.bias)
                    else:
                        layers[i] = made
                print(*[x for layer in layers for part in (layer.weight, layer.bias) for x in part.flatten().tolist()])


            """;

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "torch.kaiming_normal(a=0.1,mode=fan_out)",
                "torch.kaiming_uniform(nonlinearity=tanh)",
                "torch.xavier_uniform(gain=5/3)",
                "torch.uniform(a=-0.05,b=0.05)",
                "torch.normal(mean=0.5,std=sqrt(2/fan_in))",
                "torch.trunc_normal(std=0.5)"));
        for (Scheme scheme : Schemes.ALL) {
            if (scheme.family().equals(Family.TORCH)) {
                words.add(scheme.word());
            }
        }
        return words;
    }

    private static Setup setup(String words, int seed) {
        return SetupQuery.parse("?layers=" + SHAPE + "&iterations=1&seed=" + seed + "&init=" + words)
                .setup();
    }

    @Test
    void pyTorchsLinesGiveTheNumbersOfTheLab() throws Exception {
        StringBuilder program = new StringBuilder(PYTORCH);
        int[] seeds = {3, 2026};
        for (String word : words()) {
            for (int seed : seeds) {
                String script = PythonScript.of(setup(word, seed));
                int from = script.indexOf(TORCH) + TORCH.length();
                String line = script.substring(from, script.indexOf('\n', from));
                program.append("show('").append(line).append("', ").append(seed);
                program.append(", [").append(SHAPE.replace('-', ',')).append("])\n");
            }
        }
        String[] printed = Python.runWithTorch(program.toString()).trim().split("\n");
        assertEquals(words().size() * seeds.length, printed.length, () -> String.join("\n", printed));
        int at = 0;
        for (String word : words()) {
            for (int seed : seeds) {
                compare(word, seed, printed[at++].split(" "));
            }
        }
    }

    private static void compare(String word, int seed, String[] printed) {
        Parameters parameters =
                Initialization.of(word).initialize(setup(word, seed).layerDims(), new RandomState(seed));
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        assertEquals(numbers.length, printed.length, word);
        for (int i = 0; i < numbers.length; i++) {
            double expected = Double.parseDouble(printed[i]);
            assertEquals(expected, numbers[i], tolerance(word, i, expected), word + ", seed " + seed + ": " + i);
        }
    }

    /** Bit for bit, but for long arrays of normal numbers, inverse error functions and decompositions. */
    private static double tolerance(String word, int at, double expected) {
        if (word.startsWith("torch.orthogonal")) {
            return 2e-6;
        }
        // The first layer has 14 weights.
        return word.contains("trunc")
                ? 8 * Math.ulp((float) expected)
                : word.contains("normal") && at >= 14 ? 2 * Math.ulp((float) expected) : 0;
    }

    @Test
    void aLineNamesItsFramework() {
        String script = PythonScript.of(setup("he,keras.he_normal,torch.linear", 3));
        assertTrue(script.contains("""
                torch.nn.init fill layers that were made before the seed was set; the biases of these are set to 0.
                STARTS = {
                    'he': lambda"""), script);
        String keras = "    # In Keras, with other random numbers: ";
        assertTrue(script.contains(keras + "keras.initializers.HeNormal()\n    'keras.he_normal': lambda"), script);
        assertTrue(script.contains(TORCH + "torch.nn.Linear(fan_in, fan_out)\n    'torch.linear': lambda"), script);
        assertFalse(PythonScript.of(setup("he,keras.he_normal", 3)).contains("PyTorch"));
    }
}
