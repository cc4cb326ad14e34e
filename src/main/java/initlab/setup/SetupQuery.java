package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.DataSet;
import initlab.data.PointSet;
import initlab.data.TrainTestSplit;
import initlab.data.ViewFit;
import initlab.network.Activation;
import initlab.network.FormulaInitializer;
import initlab.network.Initializers;
import initlab.network.LayerDims;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.rounding.DecimalReader;
import initlab.setup.Setup.ArithmeticChoice;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A set-up as the query of a URL, so that a link carries it. Only what differs from the notebook is written; what
 * cannot be used is named, and the notebook's value takes its place.
 */
public final class SetupQuery {
    /** The keys of a set-up, in the order in which they are written. */
    public static final List<String> KEYS = List.of("init", "layers", "rate", "iterations", "seed", "noise",
            "arithmetic", "data", "activation", "batch", "stop", "points");

    private final Query query;
    /** What takes the place of everything missing or unusable. */
    private final Setup usual;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What a query gave.
     *
     * @param setup always usable
     * @param problems what of the query was not
     */
    public record Parsed(Setup setup, List<Problem> problems) {
    }

    private SetupQuery(Query query, Setup usual) {
        this.query = query;
        this.usual = usual;
    }

    /** Reads a query, with or without its question mark; keys of others are left alone. Never throws. */
    public static Parsed parse(String text) {
        return parse(text, Setup.NOTEBOOK);
    }

    /** As {@link #parse(String)}, but what the query lacks, or gives wrongly, is taken from {@code usual}. */
    public static Parsed parse(String text, Setup usual) {
        SetupQuery reader = new SetupQuery(Query.of(text), usual);
        Setup setup = reader.read();
        return new Parsed(setup, List.copyOf(reader.problems));
    }

    private Setup read() {
        LayerDims dims = layers();
        List<String> initializations = initializations(dims);
        double rate = number("rate", usual.learningRate(), Setup.MAX_LEARNING_RATE, false,
                Words.of("The learning rate must be a number above 0 and up to 100"));
        int iterations = (int) whole("iterations", usual.iterations(), 1, Setup.MAX_ITERATIONS,
                Words.of("The number of iterations must be a whole number from 1 to 1,000,000"));
        long seed = whole("seed", usual.seed(), 0, RandomState.MAX_SEED,
                Words.of("The seed must be a whole number from 0 to 4,294,967,295"));
        double noise = number("noise", usual.noise(), Setup.MAX_NOISE, true,
                Words.of("The noise is a standard deviation from 0 to 1"));
        ArithmeticChoice arithmetic = arithmetic();
        String points = points();
        Setup setup = new Setup(initializations, dims, rate, iterations, seed, noise, arithmetic, dataSet(), activation(),
                batch(points),
                number("stop", usual.stopCost(), Setup.MAX_STOP, true,
                        Words.of("The cost to stop at must be a number from 0, for never, to 10")), points);
        if (arithmetic == ArithmeticChoice.EXACT && !setup.allowsExact()) {
            problem("arithmetic", "exact", Words.of("Exact arithmetic is known for the layers 2-10-5-1 with ReLU and all "
                    + "points at once, not for {0} with {1}{2}{3}; fast arithmetic is used instead.", dims,
                    setup.activation().title(), setup.batchSize() == 0 ? "" : Words.of(" and mini-batches"),
                    setup.points().isEmpty() ? "" : Words.of(" and own points")));
            return new Setup(initializations, dims, rate, iterations, seed, noise, ArithmeticChoice.FAST,
                    setup.dataSet(), setup.activation(), setup.batchSize(), setup.stopCost(), setup.points());
        }
        return setup;
    }

    private void problem(String key, String given, String message) {
        problems.add(new Problem(key, given, message));
    }

    private static String instead(String rule, String given, String used) {
        return Words.of("{0}, not {1}; {2} is used instead.", rule, Words.quoted(given), used);
    }

    private double number(String key, double usual, double most, boolean zeroAllowed, String rule) {
        String text = query.get(key);
        if (text == null) {
            return usual;
        }
        double value = DecimalReader.read(text.trim());
        if (value <= most && (value > 0 || zeroAllowed && value == 0)) {
            return Math.abs(value);
        }
        problem(key, text, instead(rule, text, PythonFloat.repr(usual)));
        return usual;
    }

    private long whole(String key, long usual, long least, long most, String rule) {
        String text = query.get(key);
        if (text == null) {
            return usual;
        }
        double value = DecimalReader.read(text.trim());
        if (value >= least && value <= most && value == Math.floor(value)) {
            return (long) value;
        }
        problem(key, text, instead(rule, text, String.valueOf(usual)));
        return usual;
    }

    private List<String> initializations(LayerDims dims) {
        String text = query.get("init");
        if (text == null) {
            return usual.initializations();
        }
        List<String> words = new ArrayList<>();
        for (String part : words(text)) {
            String word = part.trim();
            if (FormulaInitializer.isFormula(word) && Initializers.problem(word, dims) != null) {
                problem("init", text, Words.of("{0} cannot be used. {1} Instead, {2}", Words.quoted(word),
                        Initializers.problem(word, dims), insteadInitializations()));
                return usual.initializations();
            }
            if (!Initializers.isValid(word)) {
                problem("init", text, Words.of("There is no initialization {0}: known are zeros, random, he, xavier, lecun, "
                        + "a scale above 0 and up to 1000, or a formula such as normal(sqrt(2/fan_in)); {1}", Words.quoted(word),
                        insteadInitializations()));
                return usual.initializations();
            }
            words.add(word);
        }
        if (words.isEmpty() || words.size() > Setup.MAX_COLUMNS) {
            problem("init", text, Words.of("One to four initializations fit side by side, not {0}; {1}", words.size(),
                    insteadInitializations()));
            return usual.initializations();
        }
        return List.copyOf(words);
    }

    /** The parts between commas that stand outside of parentheses. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0 || i == text.length()) {
                words.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return words;
    }

    private String insteadInitializations() {
        return Words.of("{0} stays in use.", String.join(", ", usual.initializations()));
    }

    private LayerDims layers() {
        String text = query.get("layers");
        if (text == null) {
            return usual.layerDims();
        }
        List<String> parts = Query.split(text, '-');
        int[] sizes = new int[parts.size()];
        boolean known = sizes.length >= 2 && sizes.length <= LayerDims.MAX_LAYERS + 1;
        for (int i = 0; i < sizes.length && known; i++) {
            double size = DecimalReader.read(parts.get(i).trim());
            known = size >= 1 && size <= LayerDims.MAX_WIDTH && size == Math.floor(size);
            sizes[i] = (int) size;
        }
        if (known && sizes[0] == 2 && sizes[sizes.length - 1] == 1) {
            return fitting(LayerDims.of(sizes));
        }
        problem("layers", text, Words.of("The layers must be written like 2-10-5-1: two inputs, up to seven hidden layers of "
                + "1 to 256 units, one output; not {0}. {1} is used instead.", Words.quoted(text), usual.layerDims()));
        return usual.layerDims();
    }

    /** A formula that stays in use may have no value for other layers; then they stay as well. */
    private LayerDims fitting(LayerDims dims) {
        for (String word : query.get("init") == null ? usual.initializations() : List.<String>of()) {
            String wrong = Initializers.problem(word, dims);
            if (wrong != null) {
                problem("layers", dims.toString(), Words.of("The layers {0} do not go with {1}. {2} {3} is used instead.",
                        dims, Words.quoted(word), wrong, usual.layerDims()));
                return usual.layerDims();
            }
        }
        return dims;
    }

    private String points() {
        String text = query.get("points");
        if (text == null || text.equals(usual.points())) {
            return usual.points();
        }
        try {
            return text.isEmpty() ? "" : fitted(text, CsvPoints.parse(text.replace(Setup.POINT_END, '\n')));
        } catch (CsvException e) {
            problem("points", text, Words.of("The link’s own points cannot be used. Point {0}, column {1}: {2} {3} are used "
                    + "instead.", e.line(), e.column(), e.problem(), usual.dataSet().title()));
            return usual.points();
        }
    }

    private String fitted(String text, PointSet points) {
        ViewFit fit = ViewFit.of(points);
        if (fit.isScaled()) {
            problem("points", text, Words.of("The link’s own points reach beyond the view, so they were scaled to it."));
        }
        return CsvPoints.format(fit.points(), Setup.POINT_END);
    }

    /** Of an update; no more than there are to train on. */
    private int batch(String points) {
        if (query.get("batch") == null && usual.batchSize() == 0) {
            return 0;
        }
        int most = points.isEmpty() ? Setup.TRAINING_POINTS : trainingSize(points);
        int size = (int) whole("batch", usual.batchSize(), 0, most, Words.of(
                "The mini-batch must be a whole number of points from 1 to {0}, or 0 for all", most));
        if (size > most) {
            problem("batch", String.valueOf(size), Words.of("There are only {0} points to train on, so every update takes "
                    + "all of them.", most));
            return 0;
        }
        return size;
    }

    private static int trainingSize(String points) {
        try {
            return TrainTestSplit.training(CsvPoints.parse(points.replace(Setup.POINT_END, '\n'))).size();
        } catch (CsvException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSet dataSet() {
        String text = query.get("data");
        DataSet set = text == null ? usual.dataSet() : DataSet.find(text);
        if (set == null) {
            problem("data", text, instead(Words.of("The points are circles, moons, blobs, spirals or xor"), text,
                    usual.dataSet().word()));
            return usual.dataSet();
        }
        return set;
    }

    private Activation activation() {
        String text = query.get("activation");
        if (text == null) {
            return usual.activation();
        }
        if (!Activation.isValid(text)) {
            problem("activation", text, instead(Words.of("The activation is relu, leaky, tanh or sigmoid"), text,
                    usual.activation().word()));
            return usual.activation();
        }
        return Activation.parse(text);
    }

    private ArithmeticChoice arithmetic() {
        String text = query.get("arithmetic");
        if (text == null) {
            return usual.arithmetic();
        }
        for (ArithmeticChoice choice : ArithmeticChoice.values()) {
            if (word(choice).equals(text)) {
                return choice;
            }
        }
        problem("arithmetic", text, instead(Words.of("The arithmetic is auto, exact or fast"), text,
                word(usual.arithmetic())));
        return usual.arithmetic();
    }

    /** How a choice of arithmetic is written in the URL. */
    public static String word(ArithmeticChoice choice) {
        return switch (choice) {
            case AUTO -> "auto";
            case EXACT -> "exact";
            case FAST -> "fast";
        };
    }

    /** The query of a set-up, without a question mark; empty for the notebook's own. */
    public static String format(Setup setup) {
        Setup usual = Setup.NOTEBOOK;
        StringBuilder text = new StringBuilder();
        if (!setup.initializations().equals(usual.initializations())) {
            add(text, "init", String.join(",", setup.initializations()));
        }
        if (!setup.layerDims().equals(usual.layerDims())) {
            add(text, "layers", setup.layerDims().toString());
        }
        if (setup.learningRate() != usual.learningRate()) {
            add(text, "rate", PythonFloat.repr(setup.learningRate()));
        }
        if (setup.iterations() != usual.iterations()) {
            add(text, "iterations", String.valueOf(setup.iterations()));
        }
        if (setup.seed() != usual.seed()) {
            add(text, "seed", String.valueOf(setup.seed()));
        }
        if (setup.noise() != usual.noise()) {
            add(text, "noise", PythonFloat.repr(setup.noise()));
        }
        if (setup.arithmetic() != usual.arithmetic()) {
            add(text, "arithmetic", word(setup.arithmetic()));
        }
        if (setup.dataSet() != usual.dataSet()) {
            add(text, "data", setup.dataSet().word());
        }
        if (setup.activation() != usual.activation()) {
            add(text, "activation", setup.activation().word());
        }
        if (setup.batchSize() != usual.batchSize()) {
            add(text, "batch", String.valueOf(setup.batchSize()));
        }
        if (setup.stopCost() != usual.stopCost()) {
            add(text, "stop", PythonFloat.repr(setup.stopCost()));
        }
        if (!setup.points().isEmpty()) {
            add(text, "points", setup.points());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String key, String value) {
        text.append(text.length() == 0 ? "" : "&").append(key).append('=').append(escaped(value));
    }

    /** What has a meaning of its own in a query; the rest stays readable. */
    private static String escaped(String value) {
        return value.replace("%", "%25").replace("+", "%2B").replace("&", "%26").replace("#", "%23").replace(" ", "%20")
                .replace("<", "%3C").replace(">", "%3E").replace("\"", "%22");
    }
}
