package initlab.python.array;

import initlab.rounding.PairwiseSum;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * Combines the entries along axes, in NumPy's order: axes that are near in memory are joined, the innermost is visited
 * first, and sums along it are pairwise.
 */
final class Reduction {
    /**
     * How entries are combined.
     *
     * @param floats combines floats; null for the pairwise sum
     */
    record Kind(DoubleBinaryOperator floats, double startFloat, LongBinaryOperator integers, long startInteger) {}

    static final Kind SUM = new Kind(null, 0, (a, b) -> a + b, 0);
    static final Kind PRODUCT = new Kind((a, b) -> a * b, 1, (a, b) -> a * b, 1);
    static final Kind MAXIMUM =
            new Kind((a, b) -> Double.isNaN(a) || a >= b ? a : b, Double.NEGATIVE_INFINITY, Math::max, Long.MIN_VALUE);
    static final Kind MINIMUM =
            new Kind((a, b) -> Double.isNaN(a) || a <= b ? a : b, Double.POSITIVE_INFINITY, Math::min, Long.MAX_VALUE);
    static final Kind ANY = new Kind((a, b) -> a, 0, (a, b) -> a | b, 0);
    static final Kind ALL = new Kind((a, b) -> a, 1, (a, b) -> a & b, 1);

    /** Entries in the buffer of NumPy's iterator. */
    private static final int BUFFER = 8192;

    private final Kind kind;
    private final NDArray array;
    private final NDArray result;

    /** The joined axes from the innermost: lengths, strides of the array and of the result. */
    private final int[] lengths;

    private final int[] strides;
    private final int[] resultStrides;
    private int joined;

    private Reduction(Kind kind, NDArray array, boolean[] reduced) {
        this.kind = kind;
        this.array = array;
        int axes = array.axes();
        int[] order = MemoryOrder.axes(axes, array.strides);
        int[] shape = array.shape.clone();
        int[] own = new int[axes];
        int stride = 1;
        for (int axis : order) {
            if (reduced[axis]) {
                shape[axis] = 1;
            } else {
                own[axis] = stride;
                stride *= Math.max(shape[axis], 1);
            }
        }
        int size = Shapes.size(shape);
        array.session.entries((long) size + array.size());
        if (array.dtype == DType.FLOAT64) {
            double[] values = new double[size];
            Arrays.fill(values, kind.startFloat);
            result = NDArray.of(array.session, values, shape).view(0, shape, own);
        } else {
            long[] values = new long[size];
            Arrays.fill(values, kind.startInteger);
            result = NDArray.of(array.session, array.dtype, values, shape).view(0, shape, own);
        }
        lengths = new int[axes + 1];
        strides = new int[axes + 1];
        resultStrides = new int[axes + 1];
        join(order);
    }

    /** Combines the entries along the axes that are marked; they have length 1 in the result. */
    static NDArray along(Kind kind, NDArray array, boolean[] reduced) {
        Reduction reduction = new Reduction(kind, array, reduced);
        if (array.size() > 0) {
            reduction.run();
        }
        return reduction.result;
    }

    /** Joins neighbouring axes that are one range in memory. */
    private void join(int[] order) {
        for (int axis : order) {
            int length = array.shape[axis];
            if (length == 1) {
                continue;
            }
            int stride = array.strides[axis];
            int resultStride = result.strides[axis];
            int last = joined - 1;
            if (last >= 0
                    && strides[last] * lengths[last] == stride
                    && resultStrides[last] * lengths[last] == resultStride) {
                lengths[last] *= length;
            } else {
                lengths[joined] = length;
                strides[joined] = stride;
                resultStrides[joined] = resultStride;
                joined++;
            }
        }
        if (joined == 0) {
            lengths[joined++] = 1;
        }
    }

    private void run() {
        int group = 1;
        if (kind.floats == null && array.floats != null && resultStrides[0] == 0) {
            while (group < joined && resultStrides[group] == 0) {
                group++;
            }
        }
        int[] index = new int[joined];
        int from = array.offset;
        int to = 0;
        while (true) {
            if (group > 1) {
                result.floats[to] += buffered(from, group);
            } else if (array.floats != null) {
                floats(from, to);
            } else {
                integers(from, to);
            }
            int axis = group;
            while (axis < joined) {
                index[axis]++;
                from += strides[axis];
                to += resultStrides[axis];
                if (index[axis] < lengths[axis]) {
                    break;
                }
                from -= lengths[axis] * strides[axis];
                to -= lengths[axis] * resultStrides[axis];
                index[axis] = 0;
                axis++;
            }
            if (axis == joined) {
                return;
            }
        }
    }

    /** The sum over several axes that are no single range in memory: NumPy sums what fits into its buffer at once. */
    private double buffered(int from, int group) {
        int core = lengths[0];
        for (int axis = 1; axis < group && core * (long) lengths[axis] <= BUFFER; axis++) {
            core *= lengths[axis];
        }
        int chunk = core > BUFFER ? core : BUFFER / core * core;
        int[] shape = new int[group];
        int[] own = new int[group];
        for (int axis = 0; axis < group; axis++) {
            shape[group - 1 - axis] = lengths[axis];
            own[group - 1 - axis] = strides[axis];
        }
        double[] values = array.view(from, shape, own).floatValues();
        double sum = 0;
        for (int start = 0; start < values.length; start += chunk) {
            sum += PairwiseSum.of(values, start, Math.min(chunk, values.length - start));
        }
        return sum;
    }

    private void floats(int from, int to) {
        double[] values = array.floats;
        double[] results = result.floats;
        int length = lengths[0];
        if (kind.floats == null && resultStrides[0] == 0) {
            double[] range = values;
            int first = from;
            if (strides[0] != 1) {
                range = array.view(from, new int[] {length}, new int[] {strides[0]})
                        .floatValues();
                first = 0;
            }
            results[to] += PairwiseSum.of(range, first, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            int place = to + i * resultStrides[0];
            double value = values[from + i * strides[0]];
            results[place] =
                    kind.floats == null ? results[place] + value : kind.floats.applyAsDouble(results[place], value);
        }
    }

    private void integers(int from, int to) {
        for (int i = 0; i < lengths[0]; i++) {
            int place = to + i * resultStrides[0];
            result.integers[place] =
                    kind.integers.applyAsLong(result.integers[place], array.integers[from + i * strides[0]]);
        }
    }
}
