package initlab.setup;

import initlab.data.CsvPoints;
import initlab.data.DataSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.numpy.RandomState;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of settings. The address, its messages, the form and the README's table are made from the rows. Rules
 * between two settings are in {@link Agreement}. To add a setting, add a row here, an accessor in {@link Setup}, its
 * words in the catalogues, and its place in the table of chips. The defaults are the notebook's values; for a choice,
 * the default is the first value.
 */
public final class Settings {
    /** The initialization of each column. */
    public static final Setting<List<String>> INITIALIZATIONS = new InitializationsSetting(
            "init",
            List.of("zeros", "random", "he"),
            Setup.MAX_COLUMNS,
            new Wording(Words.of("Initializations"), "", ""));

    /** The data set. */
    public static final Setting<DataSet> DATA = new ChoiceSetting<>(
            "data",
            List.of(DataSet.values()),
            DataSet::word,
            DataSet::title,
            new Wording(Words.of("Points"), "", "", "{0}"));

    /** The layer sizes. */
    public static final Setting<LayerDims> LAYERS =
            new LayersSetting("layers", LayerDims.of(2, 10, 5, 1), new Wording(Words.of("Layers"), "", "{0}"));

    /** The activation of all hidden layers. */
    public static final Setting<Activation> ACTIVATION = new ChoiceSetting<>(
            "activation",
            List.of(Activation.values()),
            Activation::word,
            Activation::title,
            new Wording(Words.of("Activation"), "", "{0}"));

    /** The step size of gradient descent. */
    public static final NumberSetting RATE = new NumberSetting(
            "rate",
            0.01,
            Range.above(0, 100),
            new Wording(Words.of("Learning rate"), "", Words.of("learning rate {0}"), Words.of("rate {0}")));

    /** The number of updates. */
    public static final NumberSetting ITERATIONS = new NumberSetting(
            "iterations",
            15_000,
            Range.whole(1, 1_000_000),
            new Wording(Words.of("Iterations"), "", Words.of("{0} iterations")));

    /** The seed of the parameters. */
    public static final NumberSetting SEED = new NumberSetting(
            "seed",
            3,
            Range.whole(0, RandomState.MAX_SEED),
            new Wording(
                    Words.of("Seed"),
                    Words.of("Determines the random numbers that become the first weights"),
                    Words.of("seed {0}")));

    /** The noise on the points of a data set. */
    public static final NumberSetting NOISE =
            new NumberSetting(
                    "noise",
                    0.05,
                    Range.from(0, 1),
                    new Wording(
                            Words.of("Noise"),
                            Words.of("Standard deviation of the noise on the points"),
                            Words.of("noise {0}"))) {
                @Override
                public boolean applies(Setup setup) {
                    return !setup.hasOwnPoints();
                }
            };

    /** The points per update. */
    public static final NumberSetting BATCH =
            new NumberSetting(
                    "batch",
                    0,
                    Range.whole(1, CsvPoints.MAX_POINTS),
                    "all",
                    Words.of("all"),
                    new Wording(
                            Words.of("Mini-batch"),
                            Words.of("Points per update: a number, or all"),
                            "",
                            Words.of("batch of {0}"))) {
                @Override
                public String brief(Setup setup) {
                    return setup.batchSize() == 0 ? Words.of("full batch") : super.brief(setup);
                }
            };

    /** The cost at which a run ends early. */
    public static final NumberSetting STOP = new NumberSetting(
            "stop",
            0,
            Range.above(0, 10),
            "never",
            Words.of("never"),
            new Wording(
                    Words.of("Stop at cost"),
                    Words.of("A run ends early when its cost is this low: a number, or never"),
                    "",
                    Words.of("stop at cost {0}")));

    /** How the runs are computed. */
    public static final Setting<ArithmeticChoice> ARITHMETIC = new ChoiceSetting<>(
            "arithmetic",
            List.of(ArithmeticChoice.values()),
            ArithmeticChoice::word,
            ArithmeticChoice::title,
            new Wording(
                    Words.of("Arithmetic"),
                    Words.of("Exact reproduces every digit of the notebook; auto is exact for the notebook’s set-up"),
                    "",
                    "{0}"));

    /** The names of the classes. */
    static final Setting<ClassNames> CLASSES =
            new ClassNamesSetting("classes", new Wording(Words.of("Names of the classes"), "", ""));

    /** The names and units of the coordinates. */
    static final Setting<OwnAxes> AXES =
            new OwnAxesSetting("axes", new Wording(Words.of("Axes of own points"), "", ""));

    /** The person's own function, packed. */
    public static final Setting<String> CELL = new CellSetting("cell", new Wording(Words.of("Own function"), "", ""));

    /** The person's own weights. */
    public static final Setting<OwnWeights> WEIGHTS =
            new WeightsSetting("weights", new Wording(Words.of("Own weights"), "", ""));

    /** The person's own points. Their text can be long, so it comes last in an address. */
    static final Setting<OwnPoints> POINTS = new PointsSetting("points", new Wording(Words.of("Own points"), "", ""));

    /** All rows, in the order of the form, the address and the README. */
    public static final List<Setting<?>> ALL = List.of(
            INITIALIZATIONS,
            DATA,
            LAYERS,
            ACTIVATION,
            RATE,
            ITERATIONS,
            SEED,
            NOISE,
            BATCH,
            STOP,
            ARITHMETIC,
            CLASSES,
            AXES,
            CELL,
            WEIGHTS,
            POINTS);

    private Settings() {}

    /** The setting with a key of the address; null if there is none. */
    public static Setting<?> find(String key) {
        for (Setting<?> setting : ALL) {
            if (setting.key().equals(key)) {
                return setting;
            }
        }
        return null;
    }

    /** Whether a value of a set-up differs from the notebook's. The person's own points differ from its data set. */
    public static boolean differs(Setting<?> setting, Setup setup) {
        return setting.applies(setup) && !setting.format(setup).equals(setting.format(Setup.NOTEBOOK))
                || setting == DATA && setup.hasOwnPoints();
    }

    /** A set-up in one line. */
    public static String summary(Setup setup) {
        List<String> parts = new ArrayList<>();
        parts.add(setup.hasOwnPoints() ? POINTS.label() : setup.dataSet().title());
        for (Setting<?> setting : ALL) {
            String part = setting.summary(setup);
            if (!part.isEmpty() && setting.applies(setup)) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }
}
