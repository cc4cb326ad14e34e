package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.DataSet;
import initlab.initializer.Initialization;
import initlab.initializer.Schemes;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.numpy.PythonFloat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupQueryTest {
    private static final String OWN = "0.5,-1.25,1;0,0,0;1,1,1;1.1,1.2,1;0.25,1,0;1.5,-1.5,0;0.1,0.1,0;-1,0,1";
    private static final String[] FORMULAS = {
        "normal(sqrt(2/fan_in))",
        "uniform(sqrt(6/(fan_in+fan_out)),b=0.01)",
        "normal(min(1,2*layer)**0.5)",
        "uniform(low=-2,high=fan_in**-0.5)",
        "randn/sqrt(fan_in),b=-1"
    };

    private final Random random = new Random(2026);

    @Test
    void theNotebooksSetupIsTheEmptyQuery() {
        assertEquals("", SetupQuery.format(Setup.NOTEBOOK));
        assertEquals(Setup.NOTEBOOK, SetupQuery.parse("").setup());
        assertTrue(Setup.NOTEBOOK.usesExact());
    }

    @Test
    void everySetupSurvivesItsQuery() {
        for (int i = 0; i < 10_000; i++) {
            Setup setup = randomSetup();
            SetupQuery.Parsed parsed = SetupQuery.parse("?" + SetupQuery.format(setup));
            assertEquals(List.of(), parsed.problems());
            assertEquals(setup, parsed.setup());
        }
    }

    @Test
    void anyQueryGivesASetupThatCanRun() {
        String[] pieces = {
            "init=",
            "layers=",
            "rate=",
            "iterations=",
            "seed=",
            "noise=",
            "arithmetic=",
            "&",
            "=",
            "%",
            "%2",
            "%41",
            "+",
            ",",
            "-",
            "2-10-5-1",
            "he",
            "zeros",
            "1e999",
            "-1",
            "0",
            "NaN",
            "exact",
            "fast",
            "1e-320",
            "<b>",
            "\u0000",
            "\uD83D",
            "9".repeat(50),
            "x".repeat(3000),
            "?",
            "2-",
            "-1-1",
            "256",
            "257"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            SetupQuery.Parsed parsed = SetupQuery.parse(query.toString());
            assertEquals(
                    parsed.setup(),
                    SetupQuery.parse(SetupQuery.format(parsed.setup())).setup(),
                    query.toString());
            for (Problem problem : parsed.problems()) {
                assertTrue(problem.message().endsWith("."), problem.message());
                assertTrue(problem.message().length() < 350, problem.message());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate=fast        | rate       | “fast”",
                "rate=f%C3%BCnf   | rate       | “fünf”",
                "batch=100001     | batch      | from 1 to 100,000",
                "rate=0           | rate       | above 0",
                "rate=-1          | rate       | uses 0.01 instead",
                "iterations=1.5   | iterations | whole number",
                "iterations=1e9   | iterations | 1,000,000",
                "seed=-1          | seed       | 4,294,967,295",
                "noise=2          | noise      | from 0 to 1",
                "init=he,hi       | init       | “hi”",
                "init=1,2,3,4,5   | init       | not 5",
                "init=            | init       | “”",
                "layers=3-4-1     | layers     | one or two inputs",
                "layers=2-4x50-1  | layers     | 49 hidden layers",
                "layers=2-4x-1    | layers     | “2-4x-1”",
                "layers=2-4xx3-1  | layers     | 2-32x20-1",
                "layers=2-x3-1    | layers     | 2-32x20-1",
                "layers=2-4x1.5-1 | layers     | 2-32x20-1",
                "layers=2-4x1e9-1 | layers     | 2-32x20-1",
                "data=stars       | data       | “stars”",
                "activation=step  | activation | leaky",
                "init=normal(sqrt(2/fan_im)) | init | position 15: “fan_im” is unknown; write fan_in.",
                "init=he,normal(0.5,0.1) | init | “normal(0.5,0.1)”: The mean is 0.5",
                "init=he,normal(0.01, 0) | init | position 8",
                "init=he_normal | init | “he_normal”: Keras",
                "init=he,normal(1-2*layer)  | init | must not be negative",
                "activation=tanh&arithmetic=exact | arithmetic | with tanh",
                "points=1,2,0;3,x,1;1,1,1;2,2,0 | points | Point 2, column 3",
                "points=5,5,0;1,2,0;1,3,0;1,4,0;2,1,1;2,2,1;2,3,1;2,4,1 | points | scaled",
                "points=1,1,0;1,2,0 | points | At least 4 points",
                "points=" + OWN + "&batch=7 | batch | from 1 to 6",
                "points=" + OWN + "&arithmetic=exact | arithmetic | own points",
                "batch=301        | batch      | from 1 to 300",
                "stop=-1          | stop       | for never",
                "batch=10&arithmetic=exact | arithmetic | mini-batches",
                "arithmetic=slow  | arithmetic | “slow”",
                "layers=2-4-1&arithmetic=exact | arithmetic | Fast arithmetic is used instead",
            })
    void aBadValueIsNamedAndReplaced(String query, String key, String words) {
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        assertEquals(1, parsed.problems().size(), parsed.problems().toString());
        assertEquals(key, parsed.problems().get(0).key());
        assertTrue(
                parsed.problems().get(0).message().contains(words),
                parsed.problems().get(0).message());
    }

    @Test
    void aMiniBatchTooLargeForNewPointsIsAdaptedAndNamed() {
        Setup current = SetupQuery.parse("batch=64").setup();
        SetupQuery.Parsed parsed = SetupQuery.parse("points=" + OWN, current);
        assertEquals(0, parsed.setup().batchSize());
        assertEquals(OWN, parsed.setup().get(Settings.POINTS).toString());
        assertEquals("batch", parsed.problems().get(0).key());
        assertTrue(
                parsed.problems().get(0).message().contains("only 6 training points"),
                parsed.problems().toString());
        assertFalse(
                SetupQuery.parse("points=&data=moons", parsed.setup()).setup().hasOwnPoints());
    }

    /** Commas in parentheses and brackets, and before a bias, do not separate initializations. */
    @Test
    void aLinkKeepsTheShortNormalFormOfEachInitialization() {
        SetupQuery.Parsed parsed = SetupQuery.parse(
                "init=np.random.randn(n[l], n[l-1]) * np.sqrt(2/n[l-1]), randn/2, b = 1,HeNormal(),constant(1, 2)");
        assertEquals("init=normal(sqrt(2/fan_in)),randn/2,b=1,he,constant(1,b=2)", SetupQuery.format(parsed.setup()));
        assertEquals(
                parsed.setup(),
                SetupQuery.parse(SetupQuery.format(parsed.setup())).setup());
        assertEquals(
                List.of(), SetupQuery.parse(SetupQuery.format(parsed.setup())).problems());
    }

    @Test
    void escapesAndRepetitionsAreRead() {
        Setup setup = SetupQuery.parse("?init=he%2C0.5&seed=1&seed=7&theme=dark&noise=+0.1+")
                .setup();
        assertEquals(List.of("he", "0.5"), setup.initializations());
        assertEquals(7, setup.seed());
        assertEquals(0.1, setup.noise());
    }

    @Test
    void exactArithmeticBelongsToTheNotebooksProblemUnlessAskedFor() {
        assertFalse(SetupQuery.parse("seed=4").setup().usesExact());
        assertTrue(SetupQuery.parse("seed=4&arithmetic=exact").setup().usesExact());
        assertTrue(SetupQuery.parse("init=xavier").setup().usesExact());
        assertFalse(SetupQuery.parse("arithmetic=fast").setup().usesExact());
    }

    @ParameterizedTest
    @CsvSource({
        "2-32x20-1, 2-32x20-1, 22",
        "2-4-4-4-4-1, 2-4x4-1, 6",
        "2-4-4-4-1, 2-4-4-4-1, 5",
        "2x10x5x1, 2-10-5-1, 4",
        "'[2, 8x3, 1]', 2-8-8-8-1, 5",
        "2-16×4-8x2-1, 2-16x4-8-8-1, 8",
        "2-256x49-1, 2-256x49-1, 51",
        "1-10-1, 1-10-1, 3",
        "1x4, 1-4, 0",
        "1x5-1, 1x5-1, 6"
    })
    void equalLayersMayBeCounted(String typed, String normal, int sizes) {
        SetupQuery.Parsed parsed = SetupQuery.parse("layers=" + typed);
        if (sizes == 0) {
            assertEquals(1, parsed.problems().size());
            return;
        }
        assertEquals(List.of(), parsed.problems());
        assertEquals(normal, parsed.setup().layerDims().toString());
        assertEquals(sizes, parsed.setup().layerDims().sizes().length);
        assertEquals(
                parsed.setup().layerDims(),
                SetupQuery.parse("layers=" + normal).setup().layerDims());
    }

    private Setup randomSetup() {
        List<String> words = new ArrayList<>();
        for (int n = 1 + random.nextInt(Setup.MAX_COLUMNS); n > 0; n--) {
            words.add(
                    random.nextInt(4) == 0
                            ? FORMULAS[random.nextInt(FORMULAS.length)]
                            : random.nextBoolean()
                                    ? Schemes.words()
                                            .get(random.nextInt(Schemes.words().size()))
                                    : String.valueOf(Math.max(1e-9, random.nextDouble() * Initialization.MAX_SCALE)));
        }
        String hidden = random.ints(random.nextInt(LayerDims.MAX_LAYERS), 1, LayerDims.MAX_WIDTH + 1)
                .mapToObj(n -> n + "-")
                .collect(Collectors.joining());
        LayerDims dims = random.nextBoolean()
                ? Setup.NOTEBOOK.layerDims()
                : SetupQuery.parse("layers=" + random.nextInt(1, 3) + "-" + hidden + "1")
                        .setup()
                        .layerDims();
        ArithmeticChoice choice = ArithmeticChoice.values()[random.nextInt(3)];
        Activation activation = Activation.values()[random.nextInt(Activation.values().length)];
        String points = random.nextInt(3) > 0
                ? ""
                : OWN + ";" + PythonFloat.repr(random.nextInt(100, 1500000) / 1e6) + ",0.00001,0";
        int batch = random.nextBoolean() ? 0 : random.nextInt(points.isEmpty() ? 301 : 7);
        if ((batch != 0
                        || !points.isEmpty()
                        || !dims.equals(Setup.NOTEBOOK.layerDims())
                        || activation != Activation.RELU)
                && choice == ArithmeticChoice.EXACT) {
            choice = ArithmeticChoice.FAST;
        }
        return SetupQuery.parse("points=" + points)
                .setup()
                .with(Settings.INITIALIZATIONS, List.copyOf(words))
                .with(Settings.LAYERS, dims)
                .with(Settings.RATE, 100 * (1 - random.nextDouble()))
                .with(Settings.ITERATIONS, 1 + random.nextInt(1_000_000))
                .with(Settings.SEED, (double) (random.nextLong() >>> 32))
                .with(Settings.NOISE, random.nextDouble())
                .with(Settings.ARITHMETIC, choice)
                .with(Settings.DATA, DataSet.values()[random.nextInt(DataSet.values().length)])
                .with(Settings.ACTIVATION, activation)
                .with(Settings.BATCH, batch)
                .with(Settings.STOP, random.nextBoolean() ? 0 : 10 * random.nextDouble());
    }
}
