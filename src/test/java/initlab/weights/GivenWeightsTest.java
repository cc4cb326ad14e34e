package initlab.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.cli.JdkInflater;
import initlab.export.RunFiles;
import initlab.export.RunRecord;
import initlab.files.FileException;
import initlab.files.FileReader;
import initlab.files.NamedArray;
import initlab.network.Parameters;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that NumPy has written, all but a few of the same network 2-3-1. */
class GivenWeightsTest {
    /** W1, b1, W2, b2 as NumPy prints them. */
    private static final double[] EXPECTED = {
        1.690525703800356,
        -0.4659373705408328,
        0.0328201636785844,
        0.40751628299650783,
        -0.7889230286257386,
        0.00206557290594813,
        -0.0008903858579313628,
        -1.7547243063454208,
        1.0176580056634932,
        0.6004985159195494,
        -0.6254289739667597,
        -0.17154826119572117,
        0.5052993741967516
    };

    @ParameterizedTest
    @ValueSource(strings = {"notebook", "fortran", "big-endian", "from-zero"})
    void anyOrderOfBytesAndAxesGivesTheSameBits(String name) throws Exception {
        GivenWeights given = read(name);
        assertEquals("2-3-1", given.parameters().dims().toString());
        assertArrayEquals(EXPECTED, numbers(given.parameters()));
        assertEquals(List.of(), given.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "pytorch", "keras"})
    void namesOfFrameworksAreKnown(String name) throws Exception {
        double[] singles = DoubleStream.of(EXPECTED).map(x -> (float) x).toArray();
        assertArrayEquals(singles, numbers(read(name).parameters()));
    }

    @Test
    void halvesAreExact() throws Exception {
        assertArrayEquals(EXPECTED, numbers(read("half").parameters()), 1e-3);
    }

    @Test
    void missingBiasesAreZero() throws Exception {
        GivenWeights given = read("no-biases");
        assertArrayEquals(new double[3], given.parameters().biases(1));
        assertEquals(
                List.of("Layer 1 has no biases; they begin at 0.", "Layer 2 has no biases; they begin at 0."),
                given.notes());
    }

    @Test
    void integersAreExact() throws Exception {
        assertArrayEquals(
                new double[] {1, -2, 3, 4, 5, 9007199254740991.0},
                read("integers").parameters().weights(1));
    }

    /** An archive may also have words, other shapes, nothing or Python objects under other names. */
    @Test
    void otherArraysDoNotMatter() throws Exception {
        GivenWeights given = read("extras");
        assertArrayEquals(EXPECTED, numbers(given.parameters()));
        assertEquals(List.of("Other arrays are left out: names, history, empty, config, epoch."), given.notes());
    }

    /** The weight of layer l is l − 1, and any order of the layers would be a network. */
    @Test
    void layersThatWereSortedAsTextAreInTheOrderOfTheirNumbers() throws Exception {
        Parameters parameters = read("sorted-as-text").parameters();
        assertEquals(12, parameters.dims().layers());
        for (int layer = 1; layer <= 12; layer++) {
            assertArrayEquals(new double[] {layer - 1}, parameters.weights(layer));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap | has no weights for layer 2; its arrays are W1, W3.",
                "chain | “W2” takes 4 inputs, but the layer before has 3 units.",
                "inputs | is a network 5-3-1. Points of the plane need one or two inputs and one output.",
                "outputs | is a network 2-3-2.",
                "biases | “b1” has the shape (4,), but layer 1 has 3 units.",
                "nan | “W1” has an entry that is infinite or not a number",
                "twice | “W1” and “w1” belong to the same layer.",
                "large-integers | “W1” has an integer beyond 2⁵³",
                "square-biases | “b1” has the shape (2, 2), but layer 1 has 4 units.",
                "cube | “W1” has the shape (2, 3, 2); weights have two axes.",
                "words | “W1” has words instead of numbers.",
                "others | has no weights; its arrays are X, y. Name them W1, b1",
                "wide | is a network 2-300-1. At most 50 layers of weights and 256 units"
            })
    void whatCannotBeTrainedIsNamed(String name, String words) {
        String message = assertThrows(FileException.class, () -> read(name)).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void whatIsNoArchiveIsNamed() {
        String message = assertThrows(
                        FileException.class, () -> read("points.csv", "1,2,0\n".getBytes(StandardCharsets.US_ASCII)))
                .getMessage();
        assertTrue(message.startsWith("“points.csv” is no .npz file of NumPy. Save the weights with"), message);
        assertTrue(assertThrows(FileException.class, () -> read("cut.npz", new byte[] {'P', 'K', 3, 4, 0}))
                .getMessage()
                .startsWith("“cut.npz” is"));
    }

    /** What the page exports, before and after training, of shapes of every kind. */
    @ParameterizedTest
    @ValueSource(strings = {"2-10-5-1", "1-1", "2-1", "1-4x6-1", "2-17-256-3-1"})
    void exportsAreReadBackToTheSameBits(String layers) throws Exception {
        Setup setup = SetupQuery.parse("init=he,torch.linear&layers=" + layers).setup();
        for (int iterations : new int[] {0, 3}) {
            Run run = new Run(setup, "he");
            Run other = new Run(setup, "torch.linear");
            run.advanceTo(iterations);
            GivenWeights given = read("runs.npz", RunFiles.npz(List.of(record(run), record(other))));
            assertArrayEquals(numbers(run.parameters()), numbers(given.parameters()));
            assertEquals(setup.layerDims(), given.parameters().dims());
            assertTrue(given.notes().get(0).contains("run1_W1"), given.notes().toString());
        }
    }

    private static RunRecord record(Run run) {
        return new RunRecord("he", run.reached(), run.parameters(), run.costs(), new byte[1], new byte[1]);
    }

    private static double[] numbers(Parameters parameters) {
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        return numbers;
    }

    private static GivenWeights read(String name) throws IOException, FileException {
        try (var stream = GivenWeightsTest.class.getResourceAsStream(name + ".npz")) {
            return read(name + ".npz", stream.readAllBytes());
        }
    }

    private static GivenWeights read(String name, byte[] bytes) throws FileException {
        Object[] answer = new Object[1];
        FileReader.readArrays(name, bytes, new JdkInflater(), new FileReader.ArraysResult() {
            @Override
            public void read(List<NamedArray> arrays) {
                answer[0] = arrays;
            }

            @Override
            public void refused(FileException reason) {
                answer[0] = reason;
            }
        });
        if (answer[0] instanceof FileException refusal) {
            throw refusal;
        }
        @SuppressWarnings("unchecked")
        List<NamedArray> arrays = (List<NamedArray>) answer[0];
        return GivenWeights.of(name, arrays);
    }
}
