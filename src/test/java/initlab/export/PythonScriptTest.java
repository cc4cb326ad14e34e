package initlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.DataSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.initializer.Schemes;
import initlab.network.Activation;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.CostHistory;
import initlab.training.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PythonScriptTest {
    private static final Pattern COST = Pattern.compile("Cost after iteration (\\d+): (\\S+)");

    static List<String> queries() {
        List<String> queries = new ArrayList<>(
                List.of(
                        "?init=zeros,he&iterations=3000",
                        "?init=xavier,lecun,0.5&iterations=1200&rate=0.1&seed=7",
                        "?init=normal(sqrt(2/fan_in)^1, b=0.1),uniform(min(0.5, 1/layer)),randn/sqrt(fan_in)&iterations=1000&layers=2-6-4-1",
                        "?data=blobs&init=he&iterations=1500&noise=0.2",
                        "?init=he&iterations=1000&batch=32&rate=0.05",
                        "?init=he,lecun&iterations=3000&rate=0.1&stop=0.12",
                        "?init=he&iterations=1000&rate=0.1&batch=4&points=0.5,-1.25,1;0,0,0;1,1,1;1.1,1.2,1;0.25,1,0;1.5,-1.5,0;0.1,0.1,0;-1,0,1"));
        for (Activation activation : Activation.values()) {
            queries.add("?data=moons&init=xavier&iterations=1000&rate=0.1&activation=" + activation.word());
        }
        for (DataSet set : DataSet.values()) {
            queries.add("?activation=tanh&init=he&iterations=500&data=" + set.word());
        }
        return queries;
    }

    /** Ten digits for every start that does not magnify rounding. */
    @ParameterizedTest
    @MethodSource("queries")
    void printsTheSameCosts(String query) throws Exception {
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        assertEquals(List.of(), parsed.problems());
        Setup setup = parsed.setup();
        Matcher printed = COST.matcher(Python.run(PythonScript.of(setup)));
        for (String initialization : setup.initializations()) {
            Run run = new Run(setup, initialization);
            run.advanceTo(setup.iterations());
            CostHistory costs = run.costs();
            for (int i = 0; i < costs.size(); i++) {
                int k = costs.iteration(i);
                if (k % 1000 == 0 || i == costs.size() - 1) {
                    assertTrue(printed.find(), initialization + " at " + k);
                    assertEquals(k, Integer.parseInt(printed.group(1)));
                    assertEquals(costs.cost(i), Double.parseDouble(printed.group(2)), 1e-10 * costs.cost(i));
                }
            }
        }
        assertFalse(printed.find(), "the script goes on after the page has stopped");
    }

    static List<String> initializations() {
        List<String> words = new ArrayList<>(Schemes.words());
        words.addAll(List.of(
                "0.5",
                "007",
                "constant(0.5)",
                "constant(-layer,b=1/fan_in**2)",
                "normal(layer-1)",
                "normal(loc=-0.5,scale=0.1)",
                "uniform(low=-1,high=2**-layer)",
                "randn*sqrt(2)/sqrt(fan_in)",
                "abs(max(randn,min(exp(-layer),log(fan_in)))),b=-1",
                "2*rand**0.5-1",
                "constant(0)+e/pi",
                "uniform(sqrt(6/(fan_in+fan_out)),b=-0.1)",
                "normal(0.1,b=uniform(1/sqrt(fan_in)))",
                "truncated(0.1),b=truncated(0.1)",
                "normal(1/fan_avg,b=randn*0.1)",
                "lsuv,b=0.1",
                "torch.uniform(a=-0.05,b=0.05)",
                "torch.kaiming_normal(mode=fan_out),b=torch.normal(std=0.1)",
                "torch.xavier_uniform(gain=5/3),b=torch.uniform(a=-0.1,b=0.1)",
                "keras.variance_scaling(scale=2,mode=fan_avg,distribution=uniform)"));
        return words;
    }

    /** NumPy's log is not always correctly rounded, so a normal weight may differ in its last bit. */
    @ParameterizedTest
    @MethodSource("initializations")
    void startsFromTheSameParameters(String word) throws Exception {
        Setup setup = SetupQuery.parse("?layers=2-7-5-1&seed=11&iterations=1&init=" + word.replace("+", "%2B"))
                .setup();
        assertEquals(List.of(word), setup.initializations());
        String printed = Python.run(PythonScript.of(setup) + """
                print('START')
                for rule in STARTS.values():
                    for weights, biases in zip(*start(rule)):
                        print(*weights.ravel().tolist(), *biases.ravel().tolist())
                """);
        String[] numbers =
                printed.substring(printed.indexOf("START") + 5).trim().split("\\s+");
        Parameters parameters = Initialization.of(word)
                .initialize(
                        setup.layerDims(),
                        new RandomState(setup.seed()),
                        Batch.of(setup.activation(), setup.training()));
        double[] expected = new double[parameters.count()];
        parameters.writeTo(expected, 0);
        assertEquals(expected.length, numbers.length, printed);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], Double.parseDouble(numbers[i]), tolerance(word, expected[i]), "number " + i);
        }
    }

    @Test
    void namesTheLineOfTheFramework() {
        String script = PythonScript.of(SetupQuery.parse("?init=torch.kaiming_normal(mode=fan_out),keras.he_normal,he")
                .setup());
        assertTrue(script.contains("    # In PyTorch: torch.nn.init.kaiming_normal_(layer.weight, mode=\"fan_out\")\n"
                + "    'torch.kaiming_normal(mode=fan_out)': lambda"));
        assertTrue(script.contains("    # In Keras, with other random numbers: keras.initializers.HeNormal()\n"
                + "    'keras.he_normal': lambda"));
        assertEquals(3, script.split("    # In ").length);
        assertTrue(script.contains("after torch.manual_seed(SEED)"));
        String keras =
                PythonScript.of(SetupQuery.parse("?init=keras.he_normal,he").setup());
        assertFalse(keras.contains("torch"), "words about PyTorch where it has no line");
    }

    /** LAPACK's QR decomposition rounds in its own way, as do NumPy's functions of 32-bit floats. */
    private static double tolerance(String word, double number) {
        if (word.startsWith("torch.") && !word.contains("uniform") && !word.equals("torch.linear")) {
            return word.equals("torch.orthogonal") ? 1e-6 : 2 * Math.ulp((float) number);
        }
        return word.contains("orthogonal") || word.startsWith("lsuv") ? 1e-12 : Math.ulp(number);
    }
}
