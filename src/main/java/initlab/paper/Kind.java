package initlab.paper;

import initlab.measure.Measures;
import initlab.measure.SeedMeasure;
import initlab.rounding.DecimalReader;
import initlab.setup.Setup;
import initlab.training.SeedResult;
import initlab.training.SeedRun;
import java.util.List;

/** What an experiment measures in each run. To add a kind, add a row to {@link #ALL} and a measure that computes it. */
public abstract class Kind {
    /** All kinds. */
    static final List<Kind> ALL = List.of(new Training(), new Dead(), new Spread());

    private final String word;
    private final String measure;
    private final int batch;

    private Kind(String word, String measure, int batch) {
        this.word = word;
        this.measure = measure;
        this.batch = batch;
    }

    /** The kind with a word; null if there is none. */
    static Kind find(String word) {
        for (Kind kind : ALL) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }

    /** The word in a file. */
    final String word() {
        return word;
    }

    /** The word of {@link Measures}. */
    final String measure() {
        return measure;
    }

    /** How many runs one task measures. */
    final int batch() {
        return batch;
    }

    /** Reads what the measure needs besides the number of runs. */
    double[] arguments(Fields fields) throws PaperException {
        fields.only();
        return new double[0];
    }

    /** Whether {@link #arguments} must be given. */
    boolean hasArguments() {
        return false;
    }

    /** How many numbers are kept of each run. */
    abstract int width(Setup setup);

    /** The place of a number by its name; −1 if there is none with this name. */
    abstract int place(String name, Setup setup);

    /** The names of the numbers, for a message. */
    abstract String names();

    /** The numbers that are kept, from what the measure gives for some runs. */
    double[] kept(double[] numbers) {
        return numbers;
    }

    /** A training: the last cost and the shares of points that are right at the end. */
    private static final class Training extends Kind {
        private static final List<String> NAMES = List.of("cost", "train", "test");

        Training() {
            super("training", Measures.SEED, 1);
        }

        @Override
        int width(Setup setup) {
            return NAMES.size();
        }

        @Override
        int place(String name, Setup setup) {
            return NAMES.indexOf(name);
        }

        @Override
        String names() {
            return "cost, train, test";
        }

        @Override
        double[] kept(double[] numbers) {
            SeedResult result = SeedMeasure.read("", 0, numbers, 0);
            return new double[] {result.costs()[SeedRun.SAMPLES - 1], result.trainAccuracy(), result.testAccuracy()};
        }
    }

    /** Whether an untrained network gives the same output for all inputs. */
    private static final class Dead extends Kind {
        private static final int MOST_INPUTS = 10_000;
        private static final int BATCH = 250;

        Dead() {
            super("dead", Measures.DEAD, BATCH);
        }

        @Override
        double[] arguments(Fields fields) throws PaperException {
            fields.only("inputs", "bound");
            return new double[] {fields.whole("inputs", 2, MOST_INPUTS), fields.number("bound", 0, 1000)};
        }

        @Override
        boolean hasArguments() {
            return true;
        }

        @Override
        int width(Setup setup) {
            return 1;
        }

        @Override
        int place(String name, Setup setup) {
            return name.equals("dead") ? 0 : -1;
        }

        @Override
        String names() {
            return "dead";
        }
    }

    /** The spread of activations and gradients by hidden layer of an untrained network. */
    private static final class Spread extends Kind {
        private static final String ACTIVATIONS = "spread.";
        private static final String GRADIENTS = "gradient.";
        private static final int BATCH = 10;

        Spread() {
            super("spread", Measures.SPREAD, BATCH);
        }

        private static int hidden(Setup setup) {
            return setup.layerDims().layers() - 1;
        }

        @Override
        int width(Setup setup) {
            return 2 * hidden(setup);
        }

        @Override
        int place(String name, Setup setup) {
            boolean forward = name.startsWith(ACTIVATIONS);
            if (!forward && !name.startsWith(GRADIENTS)) {
                return -1;
            }
            double layer = DecimalReader.read(name.substring((forward ? ACTIVATIONS : GRADIENTS).length()));
            boolean exists = layer >= 1 && layer <= hidden(setup) && layer == Math.floor(layer);
            return exists ? (int) layer - 1 + (forward ? 0 : hidden(setup)) : -1;
        }

        @Override
        String names() {
            return "spread.1, spread.2 …, gradient.1, gradient.2 …";
        }
    }
}
