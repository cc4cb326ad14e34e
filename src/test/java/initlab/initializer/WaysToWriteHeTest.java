package initlab.initializer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** He's initialization as notebooks, papers, frameworks and the page itself write it. Each way has NumPy's bits. */
class WaysToWriteHeTest {
    private static final LayerDims DIMS = LayerDims.of(2, 10, 7, 5, 3, 1);

    /** One rounding of the scale and one of the product. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "he",
                "He",
                " HE ",
                "normal(sqrt(2/fan_in))",
                "normal(sqrt(2 / fan_in))",
                "Normal(Sqrt(2/Fan_In))",
                "normal(np.sqrt(2/fan_in))",
                "normal(numpy.sqrt(2.0/fan_in))",
                "normal(math.sqrt(2./n_in))",
                "normal(torch.sqrt(2./fanin))",
                "normal((2/fan_in)**0.5)",
                "normal((2/fan_in)**.5)",
                "normal((2/fan_in)^(1/2))",
                "normal((2/fan_in)**(0.5))",
                "normal(pow(2/fan_in, 0.5))",
                "normal(np.power(2/n_prev, 1/2))",
                "normal(np.power(np.divide(2, fan_in), 0.5))",
                "normal(math.pow(2 / layers_dims[l-1], .5))",
                "normal(0, sqrt(2/fan_in))",
                "normal(0.0, np.sqrt(2/layer_dims[l - 1]))",
                "normal(loc=0, scale=sqrt(2/fan_in))",
                "normal(scale = sqrt(2/fan_in))",
                "normal(mean=0.0, std=sqrt(2/fan_in))",
                "normal(√(2/fan_in))",
                "normal(√(2÷fan-in))",
                "sqrt(2/fan_in)",
                "np.sqrt(2./layers_dims[l-1])",
                "randn · √(2 / fan-in)",
                "W = randn · √(2 / fan-in)",
                "randn × √(2/n[l−1])",
                "randn * sqrt(2/fan_in)",
                "randn()*sqrt(2/fan_in)",
                "√(2 / fan-in) · randn",
                "np.random.randn(n[l], n[l-1]) * np.sqrt(2/n[l-1])",
                "np.random.randn(layers_dims[l], layers_dims[l-1]) * np.sqrt(2./layers_dims[l-1])",
                "np.random.randn(layers_dims[l],layers_dims[l-1])*np.sqrt(2 / layers_dims[l-1])",
                "np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(2.0 / layer_dims[l - 1])",
                "parameters['W' + str(l)] = np.random.randn(layers_dims[l], layers_dims[l-1]) * np.sqrt(2./layers_dims[l-1])",
                "parameters[\"W\" + str(l)] = np.random.randn(dims[l], dims[l-1]) * np.sqrt(2 / dims[l-1])  # He",
                "params[f'W{l}'] = np.random.randn(sizes[i], sizes[i-1]) * np.sqrt(2 / sizes[i-1]);",
                "self.weights[i] = np.random.randn(self.sizes[i+1], self.sizes[i]) * np.sqrt(2 / self.sizes[i])",
                "W1 = np.random.randn(fan_out, fan_in) * np.sqrt(2 / fan_in)",
                "W=np.random.randn(n_out,n_in)*np.sqrt(2/n_in)",
                "self.W = np.random.randn(output_size, input_size) * np.sqrt(2. / input_size)",
                "np.random.randn(*shape) * (2 / fan_in) ** 0.5",
                "np.random.randn(units, n_inputs) * np.sqrt(2 / n_inputs)",
                "np.sqrt(2 / n[l-1]) * np.random.randn(n[l], n[l-1])",
                "np.multiply(np.random.randn(n[l], n[l-1]), np.sqrt(2/n[l-1]))",
                "np.multiply(np.sqrt(np.divide(2., n[l-1])), np.random.randn(n[l], n[l-1]))",
                "np.random.randn(n[l], n[l-1]) * np.sqrt(np.divide(2, n[l-1]))",
                "np.random.randn(n[l], n[l-1]) * np.power(2/n[l-1], 0.5)",
                "np.random.randn(n[l], n[l-1]) * math.sqrt(2/float(n[l-1]))",
                "np.random.normal(0, np.sqrt(2/n[l-1]), (n[l], n[l-1]))",
                "np.random.normal(0., np.sqrt(2.0/fan_in), size=(fan_out, fan_in))",
                "np.random.normal(loc=0.0, scale=np.sqrt(2/fan_in), size=(fan_out, fan_in))",
                "np.random.normal(scale=np.sqrt(2/fan_in), size=shape)",
                "np.random.normal(size=(n_out, n_in)) * np.sqrt(2 / n_in)",
                "np.random.standard_normal((n[l], n[l-1])) * np.sqrt(2/n[l-1])",
                "rng.standard_normal(size=(n[l], n[l-1])) * np.sqrt(2/n[l-1])",
                "rng.normal(0, np.sqrt(2/n[l-1]), (n[l], n[l-1]))",
                "0 + np.random.randn(n[l], n[l-1]) * np.sqrt(2/n[l-1])",
                "np.random.randn(n) * sqrt(2.0/n)",
                "np.random.randn(*shape) * np.sqrt(2. / shape[1])",
                "W^{[l]} = np.random.randn(shape) * np.sqrt(2/n^{[l-1]})",
                "W^[l] = np.random.randn(n^[l], n^[l-1]) * np.sqrt(2/n^[l-1])",
                "params['W' + str(i + 1)] = np.random.randn(n[i + 1], n[i]) * np.sqrt(2 / n[i])",
                "W[l+1] = np.random.randn(n[l], n[l-1]) * np.sqrt(2 / n[l-1])",
                "np.random.randn(n_h, n_x) * np.sqrt(2 / n_x)",
                "torch.randn(d_out, d_in) * math.sqrt(2 / d_in)",
                "random.gauss(0, math.sqrt(2/n_in))",
                "He initialization",
                "He-Initialisierung",
                "he_init",
                "he_normal",
                "kernel_initializer='he_normal'",
                "HeNormal()",
                "kaiming_normal_",
                "kaiming_normal_(self.fc1.weight, mode='fan_in', nonlinearity='relu')",
                "kaiming_normal_(m.weight);"
            })
    void hasHesBits(String way) {
        assertBits(way, (g, n) -> g * Math.sqrt(2 / n));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "np.random.randn(n[l], n[l-1]) * np.sqrt(2) / np.sqrt(n[l-1])",
                "randn * √2 / √fan-in",
                "np.divide(np.random.randn(n[l], n[l-1]) * np.sqrt(2.), np.sqrt(n[l-1]))"
            })
    void aProductThatIsDividedHasTwoRoundingsPerWeight(String way) {
        assertBits(way, (g, n) -> g * Math.sqrt(2) / Math.sqrt(n));
    }

    @ParameterizedTest
    @ValueSource(strings = {"np.random.randn(n[l], n[l-1]) / np.sqrt(n[l-1] / 2)", "randn/√(fan_in/2)"})
    void aQuotientHasItsOwnBits(String way) {
        assertBits(way, (g, n) -> g / Math.sqrt(n / 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "np.random.randn(n[l], n[l-1]) * (np.sqrt(2) / np.sqrt(n[l-1]))",
                "normal(sqrt(2)/sqrt(fan_in))",
                "normal(√2 / √n_in)"
            })
    void aQuotientOfRootsHasItsOwnBits(String way) {
        assertBits(way, (g, n) -> g * (Math.sqrt(2) / Math.sqrt(n)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"np.random.randn(n[l], n[l-1]) * np.sqrt(2) * np.sqrt(1 / n[l-1])"})
    void aProductOfThreeHasItsOwnBits(String way) {
        assertBits(way, (g, n) -> g * Math.sqrt(2) * Math.sqrt(1 / n));
    }

    @ParameterizedTest
    @ValueSource(strings = {"np.random.randn(n[l], n[l-1]) / np.sqrt(n[l-1]) * np.sqrt(2)"})
    void aQuotientThatIsMultipliedHasItsOwnBits(String way) {
        assertBits(way, (g, n) -> g / Math.sqrt(n) * Math.sqrt(2));
    }

    /** The way itself, its normal form and what the page shows of it. */
    private static void assertBits(String way, DoubleBinaryOperator expected) {
        Initialization initialization = Initialization.typed(way);
        assertBitsOf(initialization, expected, way);
        String normal = initialization.word();
        assertEquals(normal, Initialization.of(normal).word(), "the normal form is its own");
        assertNull(Initialization.of(normal).remark(), normal);
        assertFalse(normal.contains(" "), normal);
        assertTrue(normal.length() <= 40, normal);
        assertBitsOf(Initialization.of(normal), expected, normal);
        assertBitsOf(Initialization.of("W = " + initialization.formula()), expected, initialization.formula());
    }

    private static void assertBitsOf(Initialization initialization, DoubleBinaryOperator expected, String way) {
        Parameters parameters = initialization.initialize(DIMS, new RandomState(3));
        RandomState random = new RandomState(3);
        for (int layer = 1; layer <= DIMS.layers(); layer++) {
            double[] weights = random.randn(DIMS.fanIn(layer) * DIMS.fanOut(layer));
            for (int i = 0; i < weights.length; i++) {
                weights[i] = expected.applyAsDouble(weights[i], DIMS.fanIn(layer));
            }
            assertArrayEquals(weights, parameters.weights(layer), way + " in layer " + layer);
            assertArrayEquals(new double[DIMS.fanOut(layer)], parameters.biases(layer), way);
        }
    }
}
