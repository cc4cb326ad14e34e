package initlab.initializer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.ArrayText;
import initlab.numpy.RandomState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitializationTest {
    private static final LayerDims DIMS = LayerDims.of(2, 9, 4, 1);

    @Test
    void largeRandomInitializationPrintsTheNotebooksMatrices() {
        Parameters parameters = start("random", 3, 2, 1);
        assertEquals(
                "[[ 17.88628473   4.36509851   0.96497468]\n [-18.63492703  -2.77388203  -3.54758979]]",
                print(parameters, 1));
        assertEquals("[[-0.82741481 -6.27000677]]", print(parameters, 2));
        biasesAreZero(parameters);
    }

    @Test
    void heInitializationPrintsTheNotebooksMatrices() {
        Parameters parameters = start("he", 2, 4, 1);
        assertEquals(
                "[[ 1.78862847  0.43650985]\n [ 0.09649747 -1.8634927 ]\n [-0.2773882  -0.35475898]\n"
                        + " [-0.08274148 -0.62700068]]",
                print(parameters, 1));
        assertEquals("[[-0.03098412 -0.33744411 -0.92904268  0.62552248]]", print(parameters, 2));
        biasesAreZero(parameters);
    }

    @Test
    void zerosAreZeroInEveryLayer() {
        Parameters parameters = start("zeros", 2, 7, 6, 5, 4, 3, 3, 2, 1);
        for (int layer = 1; layer <= 8; layer++) {
            assertArrayEquals(new double[parameters.weights(layer).length], parameters.weights(layer));
        }
        biasesAreZero(parameters);
    }

    @Test
    void everyScaleIsItsFormula() {
        int[] sizes = {2, 9, 4, 1};
        double[] drawn = new RandomState(3).randn(2 * 9 + 9 * 4 + 4);
        for (int layer = 1, from = 0; layer <= 3; from += sizes[layer - 1] * sizes[layer], layer++) {
            double fanIn = sizes[layer - 1];
            double fanOut = sizes[layer];
            assertEquals(
                    drawn[from] * Math.sqrt(2 / (fanIn + fanOut)),
                    start("xavier", sizes).weights(layer)[0]);
            assertEquals(
                    drawn[from] * Math.sqrt(1 / fanIn), start("lecun", sizes).weights(layer)[0]);
            assertEquals(drawn[from] * 0.25, start("0.25", sizes).weights(layer)[0]);
        }
    }

    static List<Scheme> schemes() {
        return Schemes.ALL;
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aSchemeIsItsFormula(Scheme scheme) {
        assertArrayEquals(numbers(scheme.formula()), numbers(scheme.word()));
        Initialization initialization = Initialization.of(scheme.word());
        assertEquals(scheme.word(), initialization.word());
        assertEquals(scheme.title(), initialization.title());
        assertFalse(scheme.title().isBlank() || Origins.description(scheme).isBlank());
        assertTrue(Initialization.isValid(scheme.word()));
        assertNull(Initialization.problem(scheme.word(), DIMS));
    }

    @Test
    void noWordHasTwoMeanings() {
        assertEquals(Schemes.ALL.size(), Schemes.words().stream().distinct().count());
        for (String word : Schemes.words()) {
            assertFalse(Initialization.isFormula(word) || word.contains(",") || word.contains("("), word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1e-3", ".25", "+7", "1000", "007"})
    void aScaleIsTheStandardDeviationOfNormalWeights(String word) {
        assertArrayEquals(numbers("normal(" + word + ")"), numbers(word));
        assertTrue(Initialization.of(word).title().contains(word));
    }

    /** The limit √(3 variance) of a uniform distribution, with variances 2 / (fan-in + fan-out) and 1 / fan-in. */
    @Test
    void uniformSchemesHaveTheirPapersLimits() {
        RandomState random = new RandomState(3);
        double u = random.nextDouble();
        double glorot = Math.sqrt(3 * 2.0 / (2 + 9));
        double lecun = Math.sqrt(3 * 1.0 / 2);
        assertEquals(glorot * (2 * u - 1), numbers("glorot_uniform")[0], 1e-15);
        assertEquals(lecun * (2 * u - 1), numbers("lecun_uniform")[0], 1e-15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zeros | 0",
                "random | randn · 10",
                "he | randn · √(2 / fan-in)",
                "xavier | randn · √(2 / (fan-in + fan-out))",
                "lecun | randn · √(1 / fan-in)",
                "glorot_uniform | uniform ±√(6 / (fan-in + fan-out))",
                "lecun_uniform | uniform ±√(3 / fan-in)",
                "0.5 | randn · 0.5",
                "1e-3 | randn · 1e-3",
                "constant(0.5) | constant(0.5)",
                "constant(-1, 0.25*layer) | constant(−1), b = 0.25 · layer",
                "normal(sqrt(2/fan_in)*0.5) | randn · (√(2 / fan-in) · 0.5)",
                "uniform(min(0.5, 1/layer)) | uniform ±min(0.5, 1 / layer)",
                "uniform(1/layer + 1) | uniform ±(1 / layer + 1)",
                "uniform(0, 10) | uniform(low = 0, high = 10)",
                "normal(-0.5, 0.1) | −0.5 + randn · 0.1",
                "np.random.randn(n[l], n[l-1]) / np.sqrt(n[l-1]) | randn / √(fan-in)",
                "normal(-fan_in**-2 + 1e+2 - layers) | randn · (−fan-in^−2 + 1e+2 − layers)"
            })
    void theCaptionIsTheFormulaTypeset(String word, String caption) {
        assertEquals(caption, Initialization.of(word).formula());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he | random.randn(*shape)*np.sqrt(2/fan_in)",
                "007 | random.randn(*shape)*7",
                "normal(2^3 + 0.5*00.5, 1e007) | 2**3+0.5*0.5+random.randn(*shape)*1e007",
                "uniform(layer**2) | random.uniform(-layer**2,layer**2,shape)",
                "uniform(low=1, high=max(2, e)) | random.uniform(1,np.maximum(2,e),shape)",
                "constant(10.01+000) | np.full(shape,float(10.01+0))",
                "2*np.random.rand(n[l], n[l-1])-1 | 2*random.uniform(0,1,shape)-1"
            })
    void pythonReadsTheSameFormula(String word, String python) {
        assertEquals(python, Initialization.of(word).python());
    }

    @Test
    void aConstantIsEveryWeightAndDrawsNothing() {
        RandomState random = new RandomState(3);
        Parameters parameters =
                Initialization.of("constant(0.5*layer, -fan_in)").initialize(DIMS, random);
        for (int layer = 1; layer <= DIMS.layers(); layer++) {
            for (double weight : parameters.weights(layer)) {
                assertEquals(0.5 * layer, weight);
            }
            for (double bias : parameters.biases(layer)) {
                assertEquals(-DIMS.fanIn(layer), bias);
            }
        }
        assertEquals(new RandomState(3).nextDouble(), random.nextDouble());
        assertNull(Initialization.problem("constant(-2)", DIMS), "a constant may be negative");
    }

    /** The last layer has a fan-out of 1, so these formulas fail there alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "normal(fan_out-2)",
                "uniform(fan_out-2)",
                "constant(1/(fan_out-1))",
                "normal(1, b=log(fan_out-1))",
                "uniform(0, fan_out-2)",
                "constant(1, 1/(layer-layers))"
            })
    void aFormulaWithoutAUsableValueForALayerIsNamed(String word) {
        assertTrue(Initialization.isValid(word));
        String problem = Initialization.problem(word, DIMS);
        assertNotNull(problem);
        assertTrue(problem.contains("layer 3"), problem);
        String thrown = assertThrows(IllegalArgumentException.class, () -> numbers(word))
                .getMessage();
        assertEquals(thrown, problem);
    }

    @Test
    void anyOtherWordIsRefusedWithAllThatIsKnown() {
        for (String word : new String[] {"", "-1", "1001", "nan", "1e400", "hee", "ten", "constant"}) {
            assertFalse(Initialization.isValid(word), word);
            String message = Initialization.problem(word, DIMS);
            assertTrue(message.contains("“" + word + "”"), message);
            for (Scheme scheme : Schemes.ALL) {
                boolean plain = !scheme.word().contains(".") && !scheme.word().contains("_");
                assertTrue(message.contains(plain ? scheme.word() : "another name of the gallery"), message);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He | he",
                "ZEROS | zeros",
                "0 | zeros",
                "0.0 | zeros",
                "W = 0 | constant(0)",
                "xavier / glorot | xavier",
                "LeCun uniform | lecun_uniform",
                "glorot_normal | xavier",
                "xavier_normal_ | xavier",
                "nn.init.xavier_uniform_(m.weight) | torch.xavier_uniform",
                "GlorotUniform() | glorot_uniform",
                "lecun_normal | lecun",
                "tf.keras.initializers.LecunUniform(seed=1) | keras.lecun_uniform",
                "HeUniform | he_uniform",
                "kaiming_uniform_ | he_uniform",
                "0.50 | 0.50"
            })
    void otherNamesAreUnderstood(String typed, String word) {
        assertEquals(word, Initialization.of(typed).word());
        assertEquals(word, Initialization.of(word).word());
    }

    @Test
    void aFrameworksNameIsReadWithItsDifferenceOrRefusedWithItsArguments() {
        assertEquals(
                "Keras cuts this normal distribution off at two standard deviations; the lab does not.",
                Initialization.of("he_normal").remark());
        assertNull(Initialization.of("kaiming_normal_").remark());
        assertFalse(Initialization.isValid("kaiming_normal_(w, mode='fan_out')"));
        assertFalse(Initialization.isValid("he(2)"));
    }

    @Test
    void aTypedNumberIsReadAsTheLanguageWritesItOrNamedIfItCouldMeanTwo() {
        assertEquals("0.5", Initialization.typed(" 0,5 ").word());
        assertEquals("0.05", Initialization.typed("0,05").word());
        assertEquals(
                "“1,000” can be read as 1.000 or as 1000; write it without a mark between thousands.",
                assertThrows(IllegalArgumentException.class, () -> Initialization.typed("1,000"))
                        .getMessage());
    }

    /** As NumPy computes them: mean + scale · gauss, and low + (high − low) · random_sample. */
    @Test
    void aMeanAndLimitsHaveNumPysBits() {
        RandomState random = new RandomState(3);
        double g = random.nextGaussian();
        double u = new RandomState(3).nextDouble();
        assertEquals(0.3 + 0.7 * g, numbers("normal(0.3, 0.7)")[0]);
        assertEquals(0.3 + (0.9 - 0.3) * u, numbers("uniform(0.3, 0.9)")[0]);
        assertEquals(0.3 + (0.9 - 0.3) * u, numbers("np.random.uniform(high=0.9, low=0.3, size=(n[l], n[l-1]))")[0]);
        assertEquals((u - 0.5) * 0.2, numbers("(np.random.rand(n[l], n[l-1]) - 0.5) * 0.2")[0]);
        assertEquals(u, numbers("np.random.rand(n[l], n[l-1])")[0]);
    }

    private static double[] numbers(String word) {
        Parameters parameters = Initialization.of(word).initialize(DIMS, new RandomState(3));
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        return numbers;
    }

    private static Parameters start(String word, int... sizes) {
        return Initialization.of(word).initialize(LayerDims.of(sizes), new RandomState(3));
    }

    private static String print(Parameters parameters, int layer) {
        LayerDims dims = parameters.dims();
        return ArrayText.floats(parameters.weights(layer), dims.fanOut(layer), dims.fanIn(layer));
    }

    private static void biasesAreZero(Parameters parameters) {
        for (int layer = 1; layer <= parameters.dims().layers(); layer++) {
            assertArrayEquals(new double[parameters.dims().fanOut(layer)], parameters.biases(layer));
        }
    }
}
