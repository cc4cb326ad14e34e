package initlab.training;

import initlab.inside.Figure;
import initlab.inside.FigureCurves;
import initlab.inside.LayerStatistics;
import initlab.inside.NetworkStatistics;
import java.util.Arrays;

/**
 * Every {@link Figure} of every layer over the iterations of a run, in bounded memory. When the memory is full, the
 * stride doubles and samples are thinned to one per stride. At least one sample stays in each octave 1, 2–3, 4–7, 8–15
 * …, for a logarithmic axis.
 */
public final class StatisticsHistory {
    /** The most samples: more than a chart has pixels. With 8 layers they take 533 KB. */
    public static final int MAX_SAMPLES = 1_024;

    private static final int FIGURES = Figure.values().length;

    private final int layers;
    private final int capacity;
    private int[] iterations;
    /** samples[i · layers · FIGURES …] are the figures of sample i, layer by layer. */
    private double[] samples;

    private int size;
    /** A long, because a small capacity may double it past the largest int. */
    private long stride = 1;

    /** Empty, for a network of this many layers. */
    public StatisticsHistory(int layers) {
        this(layers, MAX_SAMPLES);
    }

    /** Empty, with space for this many samples, at least 64. */
    StatisticsHistory(int layers, int capacity) {
        this.layers = layers;
        this.capacity = capacity;
        iterations = new int[Math.min(64, capacity)];
        samples = new double[iterations.length * layers * FIGURES];
    }

    /** Adds a sample. Ignores an iteration that is not above the last one, because its statistics are already known. */
    public void record(int iteration, NetworkStatistics figures) {
        if (size > 0 && iteration <= iterations[size - 1]) {
            return;
        }
        while (size == capacity && adds(iteration)) {
            stride *= 2;
            thin();
        }
        if (!adds(iteration)) {
            return;
        }
        if (size == iterations.length) {
            int room = Math.min(capacity, 2 * size);
            iterations = Arrays.copyOf(iterations, room);
            samples = Arrays.copyOf(samples, room * layers * FIGURES);
        }
        iterations[size] = iteration;
        for (int layer = 1; layer <= layers; layer++) {
            store(figures, layer);
        }
        size++;
    }

    private void store(NetworkStatistics figures, int layer) {
        LayerStatistics one = figures.layer(layer);
        set(layer, Figure.GRADIENT_NORM, one.gradientNorm());
        set(layer, Figure.WEIGHT_NORM, one.weightNorm());
        set(layer, Figure.PRE_ACTIVATION_SIZE, one.preActivationSize());
        set(layer, Figure.ACTIVATION_SIZE, one.activationSize());
        boolean hidden = layer < layers;
        set(layer, Figure.DEAD_SHARE, hidden ? one.deadShare() : Double.NaN);
        set(layer, Figure.INACTIVE_SHARE, hidden ? one.inactiveShare() : Double.NaN);
        set(
                layer,
                Figure.SATURATED_SHARE,
                hidden ? Double.NaN : figures.output().saturatedShare());
        set(layer, Figure.DISTINCT_UNITS, hidden ? one.distinctUnits() : Double.NaN);
    }

    private void set(int layer, Figure figure, double value) {
        samples[at(size, layer, figure)] = value;
    }

    private int at(int sample, int layer, Figure figure) {
        return (sample * layers + layer - 1) * FIGURES + figure.ordinal();
    }

    /** Whether the iteration lies in a different stride or octave from the last sample. */
    private boolean adds(int iteration) {
        return size == 0 || parted(iterations[size - 1], iteration);
    }

    private boolean parted(int earlier, int later) {
        return later / stride != earlier / stride
                || Integer.numberOfLeadingZeros(later) != Integer.numberOfLeadingZeros(earlier);
    }

    /** Keeps the first sample of each stride and octave. */
    private void thin() {
        int block = layers * FIGURES;
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (parted(iterations[kept - 1], iterations[i])) {
                iterations[kept] = iterations[i];
                System.arraycopy(samples, i * block, samples, kept * block, block);
                kept++;
            }
        }
        size = kept;
    }

    /** The number of samples. */
    public int size() {
        return size;
    }

    /** The last iteration sampled; −1 before the first. */
    public int last() {
        return size == 0 ? -1 : iterations[size - 1];
    }

    /** The iterations sampled, ascending; a copy. */
    public int[] iterations() {
        return Arrays.copyOf(iterations, size);
    }

    /** Every figure of every layer at each of the iterations; a copy. */
    public FigureCurves curves() {
        double[] values = new double[FIGURES * layers * size];
        int at = 0;
        for (Figure figure : Figure.values()) {
            for (int layer = 1; layer <= layers; layer++) {
                for (int i = 0; i < size; i++) {
                    values[at++] = samples[at(i, layer, figure)];
                }
            }
        }
        return new FigureCurves(iterations(), values);
    }

    /** One figure of layer 1 … L at each of the iterations; a copy. */
    public double[] curve(int layer, Figure figure) {
        double[] curve = new double[size];
        for (int i = 0; i < size; i++) {
            curve[i] = samples[at(i, layer, figure)];
        }
        return curve;
    }
}
