package initlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Initialization;
import initlab.initializer.Scheme;
import initlab.initializer.Schemes;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of PyTorch, run by PyTorch itself where it is installed, against the lab's own parameters. */
class TorchLineTest {
    private static final LayerDims DIMS = LayerDims.of(2, 10, 30, 5, 1);
    private static final long[] SEEDS = {3, 7, 123_456, 4_294_967_295L};

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "torch.xavier_uniform(gain=gain(tanh))",
                "torch.xavier_normal(gain=sqrt(2))",
                "torch.kaiming_uniform(a=0.2,mode=fan_out)",
                "torch.kaiming_uniform(nonlinearity=selu)",
                "torch.kaiming_normal(mode=fan_out,nonlinearity=tanh)",
                "torch.uniform(a=-1/fan_in,b=1/fan_in)",
                "torch.normal(mean=0.1,std=0.02)",
                "torch.trunc_normal(std=0.02)",
                "torch.orthogonal(gain=gain(relu))"));
        for (Scheme scheme : Schemes.ALL) {
            if (scheme.word().startsWith("torch.")) {
                words.add(scheme.word());
            }
        }
        return words;
    }

    @Test
    void theLabStartsFromWhatTheLineGives() throws Exception {
        StringBuilder script = new StringBuilder("""
                import types, numpy as np, torch
                """);
        for (String word : words()) {
            for (long seed : SEEDS) {
                script.append("torch.manual_seed(").append(seed).append(")\n");
                for (int layer = 1; layer <= DIMS.layers(); layer++) {
                    script.append("fan_in, fan_out = ")
                            .append(DIMS.fanIn(layer) + ", " + DIMS.fanOut(layer))
                            .append("\nlayer = types.SimpleNamespace(weight=torch.empty(fan_out, fan_in),"
                                    + " bias=torch.zeros(fan_out))\n")
                            .append("made = ")
                            .append(Initialization.of(word).frameworkLine())
                            .append("\nlayer = made if isinstance(made, torch.nn.Linear) else layer\n")
                            .append("print(*layer.weight.flatten().tolist(), *layer.bias.tolist())\n");
                }
            }
        }
        String[] numbers = Python.runWithTorch(script.toString()).trim().split("\\s+");
        int at = 0;
        for (String word : words()) {
            for (long seed : SEEDS) {
                Parameters parameters = Initialization.of(word).initialize(DIMS, new RandomState(seed));
                double[] own = new double[parameters.count()];
                parameters.writeTo(own, 0);
                for (double number : own) {
                    float expected = (float) Double.parseDouble(numbers[at++]);
                    double difference = Math.abs(expected - number);
                    assertTrue(
                            difference <= tolerance(word, expected),
                            () -> word + ", seed " + seed + ": " + expected + " but was " + number);
                }
            }
        }
        assertEquals(numbers.length, at);
    }

    private static double tolerance(String word, float number) {
        if (word.contains("orthogonal")) {
            return 5e-6;
        }
        return word.contains("trunc") ? 8 * Math.ulp(number) : word.contains("normal") ? 2 * Math.ulp(number) : 0;
    }
}
