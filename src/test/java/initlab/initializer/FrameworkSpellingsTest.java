package initlab.initializer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PyTorch's and Keras's initializers as their users write them: the normal form and the line in the framework. */
class FrameworkSpellingsTest {
    private static final LayerDims DIMS = LayerDims.of(2, 10, 5, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "torch.linear | torch.linear | torch.nn.Linear(fan_in, fan_out)",
                "nn.Linear | torch.linear | torch.nn.Linear(fan_in, fan_out)",
                "torch.nn.Linear() | torch.linear | torch.nn.Linear(fan_in, fan_out)",
                "nn.init.kaiming_normal_ | torch.kaiming_normal | torch.nn.init.kaiming_normal_(layer.weight)",
                "nn.init.kaiming_normal_(m.weight); | torch.kaiming_normal | torch.nn.init.kaiming_normal_(layer.weight)",
                "torch.nn.init.kaiming_normal_(self.fc1.weight, mode='fan_in', nonlinearity='relu') | torch.kaiming_normal(nonlinearity=relu) | torch.nn.init.kaiming_normal_(layer.weight, nonlinearity=\"relu\")",
                "init.kaiming_normal_(w, mode=\"fan_out\", nonlinearity='leaky_relu', a=0.10) | torch.kaiming_normal(a=0.1,mode=fan_out) | torch.nn.init.kaiming_normal_(layer.weight, a=0.1, mode=\"fan_out\")",
                "nn.init.xavier_uniform_(layer.weight, gain=nn.init.calculate_gain('tanh')) | torch.xavier_uniform(gain=5/3) | torch.nn.init.xavier_uniform_(layer.weight, gain=5/3)",
                "nn.init.xavier_uniform_(w, 2 ** 0.5) | torch.xavier_uniform(gain=2**0.5) | torch.nn.init.xavier_uniform_(layer.weight, gain=2**0.5)",
                "nn.init.normal_(self.fc1.weight, 0, math.sqrt(2 / fan_in)) | torch.normal(std=sqrt(2/fan_in)) | torch.nn.init.normal_(layer.weight, std=np.sqrt(2/fan_in))",
                "nn.init.normal_(m.weight, mean=0.0, std=0.02) | torch.normal(std=0.02) | torch.nn.init.normal_(layer.weight, std=0.02)",
                "nn.init.uniform_(w, -0.05, 0.05) | torch.uniform(a=-0.05,b=0.05) | torch.nn.init.uniform_(layer.weight, a=-0.05, b=0.05)",
                "nn.init.trunc_normal_(w, mean=0., std=0.02, a=-2, b=2.0) | torch.trunc_normal(std=0.02) | torch.nn.init.trunc_normal_(layer.weight, std=0.02)",
                "nn.init.orthogonal_(w, gain=2) | torch.orthogonal(gain=2) | torch.nn.init.orthogonal_(layer.weight, gain=2)",
                "nn.init.eye_(w) | torch.eye | torch.nn.init.eye_(layer.weight)",
                "tf.keras.initializers.HeNormal() | keras.he_normal | keras.initializers.HeNormal()",
                "keras.initializers.HeNormal(seed=3) | keras.he_normal | keras.initializers.HeNormal()",
                "tf.keras.initializers.he_normal | keras.he_normal | keras.initializers.HeNormal()",
                "initializers.GlorotUniform() | keras.glorot_uniform | keras.initializers.GlorotUniform()",
                "keras.initializers.RandomNormal(mean=0.0, stddev=0.01, seed=None) | keras.random_normal(stddev=0.01) | keras.initializers.RandomNormal(stddev=0.01)",
                "keras.initializers.RandomUniform(-0.1, 0.1) | keras.random_uniform(minval=-0.1,maxval=0.1) | keras.initializers.RandomUniform(minval=-0.1, maxval=0.1)",
                "keras.initializers.VarianceScaling(scale=2.0, mode='fan_avg', distribution='uniform') | keras.variance_scaling(scale=2,mode=fan_avg,distribution=uniform) | keras.initializers.VarianceScaling(scale=2, mode=\"fan_avg\", distribution=\"uniform\")",
                "keras.initializers.Orthogonal(gain=1.5) | keras.orthogonal(gain=1.5) | keras.initializers.Orthogonal(gain=1.5)",
                "keras.initializers.Identity() | keras.identity | keras.initializers.Identity()"
            })
    void readsWhatUsersWrite(String typed, String word, String line) {
        Initialization initialization = Initialization.typed(typed);
        assertEquals(word, initialization.word());
        assertEquals(line, initialization.frameworkLine());
        assertArrayEquals(numbers(initialization.word()), numbers(typed));
        assertNull(Initialization.of(word).remark());
        assertEquals(line, Initialization.of(word).frameworkLine());
    }

    @Test
    void saysWhatAFrameworksNameMeansHere() {
        assertEquals(
                "This is read as torch.kaiming_normal, with PyTorch’s own numbers for the seed.",
                Initialization.of("nn.init.kaiming_normal_(w)").remark());
        assertEquals(
                "This is read as keras.he_normal, drawn with NumPy’s generator.",
                Initialization.of("tf.keras.initializers.HeNormal()").remark());
    }

    static Iterable<Scheme> schemes() {
        return Schemes.ALL;
    }

    /** The formula of a scheme, as the table has it, and as the page shows it. */
    @ParameterizedTest
    @MethodSource("schemes")
    void theFormulaOfASchemeReadsBack(Scheme scheme) {
        Initialization initialization = Initialization.of(scheme.word());
        assertArrayEquals(numbers(scheme.word()), numbers("W = " + scheme.formula()));
        assertArrayEquals(numbers(scheme.word()), numbers("W = " + initialization.formula()), initialization.formula());
        assertTrue(Family.ALL.contains(Origins.family(scheme)));
        boolean framework = Origins.family(scheme).equals(Family.TORCH)
                || Origins.family(scheme).equals(Family.KERAS);
        assertEquals(framework, initialization.frameworkLine() != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "torch.kaiming_normal(mode=fan_avg) | mode must be one of fan_in, fan_out.",
                "torch.kaiming_normal(nonlinearity='gelu') | nonlinearity must be one of relu, leaky_relu, tanh, sigmoid, linear, selu.",
                "keras.variance_scaling(distribution=normal) | distribution must be one of truncated_normal, untruncated_normal, uniform.",
                "torch.xavier_uniform(fain=2) | torch.xavier_uniform has no such argument.",
                "torch.xavier_uniform(w, 1, 2) | torch.xavier_uniform has no such argument.",
                "torch.trunc_normal(a=-1) | torch.trunc_normal is supported with a = -2 only.",
                "gain(step) | gain must be one of relu, leaky_relu, tanh, sigmoid, linear, selu.",
                "torch.normal(0, randn) | W is made of one matrix, so a second one is not possible.",
                "torch.linear + torch.linear | W is made of one matrix, so a second one is not possible.",
                "torch.kaiming_norml | “torch.kaiming_norml” is unknown; write torch.kaiming_normal.",
                "sparse(0.5) | something is missing",
                "2*truncated + 1 | truncated must be followed by its argument in parentheses.",
                "randn, b = orthogonal() | biases can be a number, normal, uniform or truncated.",
                "sparse(2, 1) | gives layer 1 the share 2.0 of zeros, which must be from 0 to 1.",
                "truncated(fan_out-2) | gives layer 3 the scale -1.0, which must not be negative",
                "torch.uniform(a=2) | gives layer 1 the limits 2.0 and 1.0",
                "normal(1), b = uniform(fan_out-2) | gives layer 3 the scale -1.0",
                "2*lsuv | lsuv must stand alone, without a factor or a summand.",
                "asymmetric(b=1) | asymmetric draws the biases itself, so it cannot be given any.",
                "lsuv, b = randn | with lsuv all biases of a layer are equal, such as b = 0.1."
            })
    void namesWhatCannotBeUsed(String typed, String words) {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Initialization.of(typed).initialize(DIMS, new RandomState(3)))
                .getMessage();
        assertTrue(message.contains(words), message);
    }

    /** √3 · √(2 / (1 + √5²)) / √fan-in is the 1 / √fan-in of the paper but for rounding. */
    @Test
    void theDefaultOfALinearLayerCanBeGivenOtherBiases() {
        Parameters parameters = Initialization.of("torch.linear(b=0.5)").initialize(DIMS, new RandomState(3));
        assertEquals(0.5, parameters.biases(1)[0]);
        assertEquals(
                "torch.linear,b=0.5", Initialization.of("torch.linear(b=0.5)").word());
        assertEquals(
                "torch.linear,b=0.5", Initialization.of("torch.linear,b=0.5").word());
    }

    private static double[] numbers(String word) {
        Parameters parameters = Initialization.of(word).initialize(DIMS, new RandomState(3));
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        return numbers;
    }
}
