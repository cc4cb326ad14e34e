package initlab.draws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PyTorch's numbers, drawn by PyTorch 1.13.0 itself: {@code torch.empty(n).uniform_(-.3, .7)}, {@code .normal_(.5, 2)},
 * arrays of 3, 20 and 4 normal numbers one after the other, and {@code nn.init.trunc_normal_} of 40 numbers, each
 * after {@code torch.manual_seed(seed)}.
 */
class TorchRandomTest {
    private static Map<?, ?> drawn;

    static Stream<String> names() throws IOException {
        try (Reader reader = new InputStreamReader(
                TorchRandomTest.class.getResourceAsStream("torch.json"), StandardCharsets.UTF_8)) {
            drawn = new Gson().fromJson(reader, Map.class);
        }
        return drawn.keySet().stream().map(String.class::cast);
    }

    @ParameterizedTest
    @MethodSource("names")
    void drawsWhatPyTorchDraws(String name) {
        String[] words = name.split(" ");
        double[] expected = ((List<?>) drawn.get(name))
                .stream().mapToDouble(n -> ((Number) n).floatValue()).toArray();
        double[] actual = new double[expected.length];
        int ulps = 0;
        switch (words[0]) {
            case "uniform" -> new TorchRandom(Long.parseLong(words[3])).uniform(actual, -0.3, 0.7);
            case "normal" -> new TorchRandom(Long.parseLong(words[3])).normal(actual, 0.5, 2);
            case "normals" -> {
                TorchRandom random = new TorchRandom(Long.parseLong(words[3]));
                int from = 0;
                for (int count : new int[] {3, 20, 4}) {
                    double[] part = new double[count];
                    random.normal(part, 0, 1);
                    System.arraycopy(part, 0, actual, from, count);
                    from += count;
                }
            }
            default -> {
                double mean = Double.parseDouble(words[1]);
                new TorchRandom(Long.parseLong(words[5]))
                        .truncatedNormal(actual, mean, Double.parseDouble(words[2]), -2, 2);
                // The series behind its inverse error function is PyTorch's own.
                ulps = 8;
            }
        }
        for (int i = 0; i < actual.length; i++) {
            assertEquals((float) actual[i], actual[i], 0, "a float");
            assertEquals(expected[i], actual[i], ulps * Math.ulp((float) expected[i]), name + ", number " + i);
        }
    }
}
