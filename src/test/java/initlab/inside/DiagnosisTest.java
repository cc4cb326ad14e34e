package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.Circles;
import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.inside.Diagnosis.Observation;
import initlab.network.Activation;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.RandomNetworks;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FastArithmetic;
import initlab.numpy.RandomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
    private static final LayerDims NOTEBOOK = LayerDims.of(2, 10, 5, 1);
    private static final int WINDOW = 500;
    private static final Observation READY = new Observation(Finding.READY, 0);
    private static final Observation LEARNING = new Observation(Finding.LEARNING, 0);

    private final Random random = new Random(13);
    private final PointSet circles = Circles.make(300, 0.05, 0.8, 1);

    @Test
    void zerosStaySymmetric() {
        for (Diagnosis diagnosis : diagnoses("zeros")) {
            List<Finding> findings =
                    diagnosis.observations().stream().map(Observation::finding).toList();
            assertEquals(List.of(Finding.SYMMETRY, Finding.NO_GRADIENT), findings.subList(0, 2));
            assertTrue(findings.contains(Finding.DEAD_UNITS));
            assertEquals(
                    "All 10 units of layer 1 are copies of one another, and their gradient is 0, so training changes "
                            + "nothing. Random first weights help.",
                    diagnosis.sentence());
        }
    }

    @Test
    void largeRandomWeightsAreCertainAndWrongAndThenStuck() {
        List<Diagnosis> diagnoses = diagnoses("random");
        Observation large = new Observation(Finding.LARGE_WEIGHTS, 1);
        Observation dead = new Observation(Finding.DEAD_UNITS, 2);
        assertEquals(
                List.of(new Observation(Finding.CONFIDENTLY_WRONG, 0), large),
                diagnoses.get(0).observations());
        assertEquals(
                "The network is almost certain about 300 of 300 points and wrong about 150 of them, so the cost, −ln "
                        + "0, is infinite. Smaller first weights or steps may help.",
                diagnoses.get(0).sentence());
        assertEquals(List.of(LEARNING, large, dead), diagnoses.get(1).observations());
        assertEquals(
                List.of(new Observation(Finding.STUCK, 0), large, dead),
                diagnoses.get(2).observations());
        // 51 of 300 is the notebook's accuracy of 0.83.
        assertEquals(
                "The cost has almost stopped falling, and 51 of 300 points are wrong: the weights of layer 1 are 9 "
                        + "times the size that keeps signals steady.",
                diagnoses.get(2).sentence());
    }

    @Test
    void heLearns() {
        List<Diagnosis> diagnoses = diagnoses("he");
        assertEquals(List.of(READY), diagnoses.get(0).observations());
        assertEquals(
                "The cost is 0.8831 before the first step, and the gradient reaches every layer.",
                diagnoses.get(0).sentence());
        assertEquals(List.of(LEARNING), diagnoses.get(1).observations());
        assertEquals(
                List.of(new Observation(Finding.LEARNED, 0), new Observation(Finding.DEAD_UNITS, 2)),
                diagnoses.get(2).observations());
        // 298 of 300 is the notebook's accuracy of 0.9933.
        assertEquals(
                "The cost is 0.0648, and 298 of 300 points are right, although 3 of 5 units of layer 2 are dead "
                        + "and pass no error back.",
                diagnoses.get(2).sentence());
    }

    /** At 0, 1,000 and 15,000 iterations of the notebook's run. */
    private List<Diagnosis> diagnoses(String initialization) {
        Arithmetic arithmetic = new ExactArithmetic(circles);
        Parameters parameters = Initialization.of(initialization).initialize(NOTEBOOK, new RandomState(3));
        NetworkStatistics figures = new NetworkStatistics(NOTEBOOK, Activation.RELU, circles);
        figures.measure(parameters, 0.01);
        List<Diagnosis> diagnoses = new ArrayList<>(List.of(Diagnosis.atStart(figures)));
        double earlier = 0;
        for (int k = 1; k <= 15_000; k++) {
            arithmetic.iterate(parameters, 0.01);
            if (k == 1000 - WINDOW || k == 15_000 - WINDOW) {
                earlier = arithmetic.cost(parameters);
            }
            if (k == 1000 || k == 15_000) {
                figures.measure(parameters, 0.01);
                diagnoses.add(Diagnosis.of(figures, Diagnosis.fall(earlier, figures.cost(), WINDOW)));
            }
        }
        return diagnoses;
    }

    @Test
    void equalWeightsThatStillChangeStaySymmetric() {
        LayerDims dims = LayerDims.of(2, 2, 1);
        Parameters parameters = new Parameters(dims);
        parameters.readFrom(new double[] {1, 0.5, 1, 0.5, 0, 0, 1, 1, 0}, 0);
        Arithmetic arithmetic = new FastArithmetic(dims, circles);
        for (int i = 0; i < 3; i++) {
            Diagnosis diagnosis = diagnosis(parameters, Activation.RELU, circles, 0.1);
            assertEquals(
                    new Observation(Finding.SYMMETRY, 1),
                    diagnosis.observations().get(0));
            assertEquals(
                    "Both units of layer 1 are copies of one another. They get the same gradient, so they stay the "
                            + "same. Random first weights help.",
                    diagnosis.sentence());
            for (int k = 0; k < 100; k++) {
                arithmetic.iterate(parameters, 0.1);
            }
        }
    }

    @Test
    void signalsFadeThroughManySigmoids() {
        LayerDims dims = LayerDims.of(2, 6, 6, 6, 6, 6, 1);
        Parameters parameters = Initialization.of("xavier").initialize(dims, new RandomState(3));
        Diagnosis diagnosis = diagnosis(parameters, Activation.SIGMOID, circles, 0.01);
        assertTrue(
                diagnosis.observations().contains(new Observation(Finding.VANISHING_GRADIENT, 1)),
                diagnosis.toString());
        assertFalse(diagnosis(parameters, Activation.TANH, circles, 0.01)
                .observations()
                .contains(new Observation(Finding.VANISHING_GRADIENT, 1)));
    }

    @Test
    void largeWeightsSaturateTanhButNotALeakyRelu() {
        Parameters parameters = Initialization.of("random").initialize(NOTEBOOK, new RandomState(3));
        assertTrue(diagnosis(parameters, Activation.TANH, circles, 0.01)
                .observations()
                .contains(new Observation(Finding.SATURATED_UNITS, 1)));
        Diagnosis leaky = diagnosis(parameters, Activation.LEAKY_RELU, circles, 0.01);
        for (Observation observation : leaky.observations()) {
            assertFalse(
                    List.of(Finding.SATURATED_UNITS, Finding.DEAD_UNITS).contains(observation.finding()),
                    leaky.toString());
        }
    }

    @Test
    void overflowIsNamedBeforeAllElse() {
        Parameters parameters = new Parameters(NOTEBOOK);
        parameters.weights(2)[3] = Double.NaN;
        Diagnosis diagnosis = diagnosis(parameters, Activation.RELU, circles, 0.01);
        assertEquals(Finding.OVERFLOW, diagnosis.finding());
        for (Observation observation : diagnosis.observations()) {
            assertFalse(
                    List.of(Finding.LEARNING, Finding.STUCK, Finding.LEARNED).contains(observation.finding()),
                    observation + " cannot be told");
        }
    }

    @Test
    void stepsThatAreTooLongAreNamed() {
        Parameters parameters = Initialization.of("he").initialize(NOTEBOOK, new RandomState(3));
        assertEquals(
                Finding.EXPLODING_GRADIENT,
                diagnosis(parameters, Activation.RELU, circles, 100).finding());
        // A long step that lowers the cost is no fault.
        assertEquals(
                List.of(LEARNING),
                diagnosis(parameters, Activation.RELU, circles, 4).observations());
        // Three ones and a zero at (1, 0): the logit should be ln 3 = 1.10. From 1.5 the gradient is
        // 0.818 − 0.75 by weight and bias, and a rate of 20 leads to 1.5 − 2 · 1.35 = −1.2.
        PointSet four = new PointSet(new double[] {1, 1, 1, 1, 0, 0, 0, 0}, new double[] {1, 1, 1, 0});
        Parameters line = new Parameters(LayerDims.of(2, 1));
        line.weights(1)[0] = 1.5;
        Diagnosis diagnosis = diagnosis(line, Activation.RELU, four, 20);
        assertEquals(List.of(new Observation(Finding.OVERSHOOTING, 0)), diagnosis.observations());
    }

    /** One straight line parts (−1, 0) from (1, 0): a network of one layer learns it to any cost. */
    @Test
    void theEndOfLearningIsNamed() {
        LayerDims dims = LayerDims.of(2, 1);
        PointSet two = new PointSet(new double[] {-1, 1, 0, 0}, new double[] {0, 1});
        Parameters parameters = new Parameters(dims);
        assertEquals(
                Finding.LEARNING,
                diagnosis(parameters, Activation.RELU, two, 0.1).finding());
        parameters.weights(1)[0] = 6;
        Diagnosis diagnosis = diagnosis(parameters, Activation.RELU, two, 0.1);
        assertEquals(List.of(new Observation(Finding.LEARNED, 0)), diagnosis.observations());
        assertEquals("The cost is 0.0025, and 2 of 2 points are right.", diagnosis.sentence());
        parameters.weights(1)[0] = 1;
        // All points are right, if far from certain: that counts as learned.
        assertEquals(
                Finding.LEARNED,
                diagnosis(parameters, Activation.RELU, two, 1e-9).finding());
    }

    @Test
    void fallIsTheShareLostInEachIteration() {
        assertEquals(0.01, Diagnosis.fall(2, 1, 100));
        assertEquals(-0.01, Diagnosis.fall(1, 2, 100));
        assertEquals(0, Diagnosis.fall(0, 0, 1));
        assertEquals(Double.POSITIVE_INFINITY, Diagnosis.fall(Double.POSITIVE_INFINITY, 1, 100));
        assertEquals(Double.NEGATIVE_INFINITY, Diagnosis.fall(1, Double.POSITIVE_INFINITY, 100));
        assertTrue(Double.isNaN(Diagnosis.fall(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1)));
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void everyNetworkGetsADiagnosisInWords(Activation hidden) {
        double[] falls = {0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < 3000; i++) {
            LayerDims dims = RandomNetworks.dims(random);
            PointSet points = RandomNetworks.points(1 + random.nextInt(6), random);
            double scale = i % 7 == 0 ? 0 : Math.scalb(1.0, random.nextInt(-1070, 1020) / (1 + i % 100));
            Parameters parameters = RandomNetworks.parameters(dims, random, scale);
            NetworkStatistics figures = new NetworkStatistics(dims, hidden, points);
            figures.measure(parameters, Math.scalb(1.0, random.nextInt(-10, 10)));
            for (Diagnosis diagnosis :
                    List.of(Diagnosis.atStart(figures), Diagnosis.of(figures, falls[random.nextInt(falls.length)]))) {
                String sentence = diagnosis.sentence();
                assertTrue(sentence.length() > 20 && sentence.length() < 160 && sentence.endsWith("."), sentence);
                assertTrue(Character.isUpperCase(sentence.charAt(0)), sentence);
                assertFalse(
                        sentence.contains("NaN") || sentence.contains("null") || sentence.contains("Infinity"),
                        sentence);
            }
        }
    }

    private static Diagnosis diagnosis(Parameters parameters, Activation hidden, PointSet points, double rate) {
        NetworkStatistics figures = new NetworkStatistics(parameters.dims(), hidden, points);
        figures.measure(parameters, rate);
        return Diagnosis.of(figures, Diagnosis.fall(figures.cost(), figures.nextCost(), 1));
    }
}
