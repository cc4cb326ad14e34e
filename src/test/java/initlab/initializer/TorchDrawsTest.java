package initlab.initializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initlab.formula.Formula;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole initializations of 2-10-5-1, as PyTorch 1.13 drew them: for each layer in turn the weights and, for nn.Linear,
 * the biases. A float32 of the file reads back exactly.
 */
class TorchDrawsTest {
    private static final LayerDims DIMS = LayerDims.of(2, 10, 5, 1);

    /** What the lab calls the file's schemes. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("nn.Linear", "torch.linear"),
            Map.entry("xavier_uniform_", "torch.xavier_uniform"),
            Map.entry("xavier_uniform_ gain=sqrt2", "torch.xavier_uniform(gain=2 ** .5)"),
            Map.entry("xavier_normal_", "torch.xavier_normal"),
            Map.entry("kaiming_uniform_ relu", "nn.init.kaiming_uniform_(w, nonlinearity=\"relu\")"),
            Map.entry(
                    "kaiming_uniform_ fan_out relu",
                    "nn.init.kaiming_uniform_(w, mode=\"fan_out\", nonlinearity=\"relu\")"),
            Map.entry(
                    "kaiming_uniform_ a=0.01 leaky_relu",
                    "nn.init.kaiming_uniform_(w, a=.01, nonlinearity=\"leaky_relu\")"),
            Map.entry("kaiming_normal_ relu", "nn.init.kaiming_normal_(w, nonlinearity=\"relu\")"),
            Map.entry("uniform_ -0.05 0.05", "nn.init.uniform_(w, -.05, .05)"),
            Map.entry("normal_ 0 0.01", "nn.init.normal_(w, 0, .01)"),
            Map.entry("trunc_normal_ std=1 a=-2 b=2", "nn.init.trunc_normal_(w, std=1, a=-2, b=2)"),
            Map.entry("orthogonal_", "torch.orthogonal"),
            Map.entry("eye_", "torch.eye"));

    static List<String> draws() throws IOException {
        return List.copyOf(file().getAsJsonObject("draws").keySet());
    }

    private static JsonObject file() throws IOException {
        try (Reader reader =
                new InputStreamReader(TorchDrawsTest.class.getResourceAsStream("torch.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void everySchemeStartsFromPyTorchsNumbers(String name) throws IOException {
        JsonArray layers = file().getAsJsonObject("draws").getAsJsonArray(name);
        int comma = name.indexOf(", seed ");
        String scheme = name.substring(0, comma);
        long seed = Long.parseLong(name.substring(comma + 7));
        Parameters parameters = Initialization.of(WORDS.get(scheme)).initialize(DIMS, new RandomState(seed));
        assertEquals(DIMS.layers(), layers.size());
        for (int layer = 1; layer <= DIMS.layers(); layer++) {
            JsonObject expected = layers.get(layer - 1).getAsJsonObject();
            int at = 0;
            for (JsonElement row : expected.getAsJsonArray("W")) {
                for (JsonElement weight : row.getAsJsonArray()) {
                    assertClose(scheme, weight.getAsFloat(), parameters.weights(layer)[at++], name + " " + at);
                }
            }
            assertEquals(parameters.weights(layer).length, at);
            JsonElement biases = expected.get("b");
            for (int i = 0; i < DIMS.fanOut(layer); i++) {
                float bias = biases == null ? 0 : biases.getAsJsonArray().get(i).getAsFloat();
                assertEquals(bias, parameters.biases(layer)[i], name);
            }
        }
    }

    /** Bit for bit, but for long arrays of normal numbers, inverse error functions and decompositions. */
    private static void assertClose(String scheme, float expected, double actual, String message) {
        double tolerance = scheme.startsWith("orthogonal")
                ? 2e-6
                : scheme.startsWith("trunc")
                        ? 8 * Math.ulp(expected)
                        : scheme.contains("normal") ? 2 * Math.ulp(expected) : 0;
        assertTrue(Math.abs(expected - actual) <= tolerance, () -> message + ": " + expected + " but was " + actual);
        assertEquals((float) actual, actual, "a float32");
    }

    /** PyTorch's one layer of 400 inputs and 300 units after torch.manual_seed(1). */
    @ParameterizedTest
    @MethodSource("large")
    void aLargeLayerHasPyTorchsDistribution(String scheme) throws IOException {
        JsonObject expected = file().getAsJsonObject("large layer, seed 1").getAsJsonObject(scheme);
        double[] weights = new double[300 * 400];
        // Wider than the lab's layers can be.
        Formula formula = Formula.parse(WORDS.get(scheme));
        new Drawing(new RandomState(1)).fill(weights, 300, 400, formula.at(400, 300, 1, 1));
        double sum = 0;
        double squares = 0;
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        double mean = sum / weights.length;
        double std = Math.sqrt((squares - sum * mean) / (weights.length - 1));
        assertEquals(expected.get("mean").getAsDouble(), mean, 1e-5 * std);
        assertEquals(expected.get("std").getAsDouble(), std, 1e-5 * std);
        assertEquals(expected.get("min").getAsDouble(), least, 1e-4 * std);
        assertEquals(expected.get("max").getAsDouble(), most, 1e-4 * std);
    }

    static List<String> large() throws IOException {
        return List.copyOf(file().getAsJsonObject("large layer, seed 1").keySet());
    }
}
