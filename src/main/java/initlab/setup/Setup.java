package initlab.setup;

import initlab.data.DataSet;
import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that determines the numbers of the runs, and nothing else: a value for each row of {@link Settings}.
 * Immutable. {@link #with} returns another set-up and does not check values; {@link SetupQuery} and {@link Entry} do.
 */
public final class Setup {
    /** Points in the training set of a data set. */
    public static final int TRAINING_POINTS = 300;
    /** Points in the test set of a data set. */
    public static final int TEST_POINTS = 100;
    /** The largest number of columns side by side. */
    public static final int MAX_COLUMNS = 4;

    /** The seed of the training points, as in the notebook. */
    private static final long TRAINING_SEED = 1;

    private static final long TEST_SEED = 2;

    /** The notebook's set-up: every setting has its default. */
    public static final Setup NOTEBOOK = new Setup(Map.of());

    /** The values that differ from their defaults. */
    private final Map<Setting<?>, Object> values;
    /** The set-up's query; null until it is asked for. */
    private String query;

    private Setup(Map<Setting<?>, Object> values) {
        this.values = values;
    }

    /** The value of a setting. */
    @SuppressWarnings("unchecked") // with() stores only values of the setting's type.
    public <T> T get(Setting<T> setting) {
        Object value = values.get(setting);
        return value == null ? setting.byDefault() : (T) value;
    }

    /** Returns this set-up with another value of a setting. */
    public <T> Setup with(Setting<T> setting, T value) {
        Map<Setting<?>, Object> others = new HashMap<>(values);
        if (value.equals(setting.byDefault())) {
            others.remove(setting);
        } else {
            others.put(setting, value);
        }
        return new Setup(others);
    }

    /** Returns this set-up with another number. */
    public Setup with(NumberSetting setting, double value) {
        return with((Setting<Double>) setting, Double.valueOf(value));
    }

    /** The query of its address, written once. */
    String query() {
        if (query == null) {
            query = SetupQuery.written(this);
        }
        return query;
    }

    /** The columns, each as written in the address: a scheme's word, a scale, or a formula. */
    public List<String> initializations() {
        return get(Settings.INITIALIZATIONS);
    }

    /** The layer sizes; 2 inputs, 1 output. */
    public LayerDims layerDims() {
        return get(Settings.LAYERS);
    }

    /** The step size of gradient descent. */
    public double learningRate() {
        return get(Settings.RATE);
    }

    /** The number of updates. */
    public int iterations() {
        return get(Settings.ITERATIONS).intValue();
    }

    /** The seed of the parameters, 0 … 2³²−1. */
    public long seed() {
        return get(Settings.SEED).longValue();
    }

    /** The standard deviation of the noise on a data set's points, in the plane's units. */
    public double noise() {
        return get(Settings.NOISE);
    }

    /** Which arithmetic is asked for; {@link #usesExact} says which one is used. */
    public ArithmeticChoice arithmetic() {
        return get(Settings.ARITHMETIC);
    }

    /** The data set; not used if there are own points. */
    public DataSet dataSet() {
        return get(Settings.DATA);
    }

    /** The activation of all hidden layers. */
    public Activation activation() {
        return get(Settings.ACTIVATION);
    }

    /** Points per update; 0 for all. */
    public int batchSize() {
        return get(Settings.BATCH).intValue();
    }

    /** A run ends early when a recorded cost is at or below this; 0 for never. */
    public double stopCost() {
        return get(Settings.STOP);
    }

    /** The Python text of the person's own function, from which {@code mine} starts; empty for none. */
    public String cell() {
        return get(Settings.CELL);
    }

    /** The person's own weights, from which {@code file} starts; none if there is no such column. */
    public OwnWeights weights() {
        return get(Settings.WEIGHTS);
    }

    /** Whether the points are the person's own. */
    public boolean hasOwnPoints() {
        return !get(Settings.POINTS).isNone();
    }

    /** The person's own points, training and test set together, in the order of their text; null for none. */
    public PointSet ownPoints() {
        return get(Settings.POINTS).all();
    }

    /**
     * Returns this set-up with the person's own points, which must lie in the view and have at most six decimals, the names
     * of their classes, and the names and units of their coordinates.
     */
    public Setup withOwnPoints(PointSet points, ClassNames names, OwnAxes axes) {
        return with(Settings.POINTS, OwnPoints.of(points))
                .with(Settings.CLASSES, names)
                .with(Settings.AXES, axes);
    }

    /** The names and units of the coordinates. */
    public OwnAxes axes() {
        return get(Settings.AXES);
    }

    /** What the classes are called. */
    public ClassNames classNames() {
        return get(Settings.CLASSES);
    }

    /** The points that a run trains on. */
    public PointSet training() {
        return hasOwnPoints()
                ? get(Settings.POINTS).training()
                : dataSet().make(TRAINING_POINTS, noise(), TRAINING_SEED);
    }

    /** The points that a run is tested on; it never trains on them. */
    public PointSet test() {
        return hasOwnPoints() ? get(Settings.POINTS).test() : dataSet().make(TEST_POINTS, noise(), TEST_SEED);
    }

    /** The number of points that a run trains on. */
    public int trainingSize() {
        return hasOwnPoints() ? get(Settings.POINTS).trainingSize() : TRAINING_POINTS;
    }

    /** Whether the runs are computed exactly. */
    public boolean usesExact() {
        return switch (arithmetic()) {
            case EXACT -> allowsExact();
            case FAST -> false;
            case AUTO -> isNotebookProblem();
        };
    }

    /**
     * Whether exact arithmetic can compute the runs: only for the notebook's shape, its activation and full-batch
     * updates.
     */
    public boolean allowsExact() {
        return activation() == NOTEBOOK.activation()
                && batchSize() == NOTEBOOK.batchSize()
                && !hasOwnPoints()
                && layerDims().equals(NOTEBOOK.layerDims());
    }

    /** Whether everything is as in the notebook, except the initializations, the arithmetic and names. */
    public boolean isNotebookProblem() {
        for (Setting<?> differing : values.keySet()) {
            if (differing != Settings.INITIALIZATIONS
                    && differing != Settings.ARITHMETIC
                    && differing != Settings.CLASSES
                    && differing != Settings.AXES) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Setup setup && setup.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The query of its address. */
    @Override
    public String toString() {
        return "?" + SetupQuery.format(this);
    }
}
