package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import java.util.Arrays;
import java.util.List;

/** Sums, means, extremes and the like along axes, as NumPy's functions return them. */
final class Reductions {
    private Reductions() {}

    /** Marks the axes that an argument names: null or None for all, an integer, or a tuple of integers. */
    static boolean[] axes(NDArray array, Object axis) {
        boolean[] reduced = new boolean[array.axes()];
        if (axis == null || axis instanceof None) {
            Arrays.fill(reduced, true);
            return reduced;
        }
        List<Object> several = axis instanceof PyTuple tuple ? tuple.items() : List.of(axis);
        for (Object one : several) {
            long index = Shapes.index(one);
            if (array.axes() == 0 && (index == 0 || index == -1)) {
                continue;
            }
            int at = Shapes.axis(index, array.axes());
            if (reduced[at]) {
                throw PythonError.value("duplicate value in 'axis'");
            }
            reduced[at] = true;
        }
        return reduced;
    }

    /** Removes the axes that were reduced, unless they are kept. */
    static NDArray kept(NDArray result, boolean[] reduced, boolean keep) {
        if (keep) {
            return result;
        }
        int axes = 0;
        for (boolean one : reduced) {
            axes += one ? 0 : 1;
        }
        int[] shape = new int[axes];
        int[] strides = new int[axes];
        int next = 0;
        for (int axis = 0; axis < reduced.length; axis++) {
            if (!reduced[axis]) {
                shape[next] = result.shape[axis];
                strides[next++] = result.strides[axis];
            }
        }
        return result.view(result.offset, shape, strides);
    }

    /** The sum or the product; truth values count as integers. */
    static NDArray sum(NDArray array, Object axis, boolean keep, DType dtype, boolean product) {
        NDArray numbers = array.as(dtype != null ? dtype : array.dtype == DType.BOOL ? DType.INT64 : array.dtype);
        boolean[] reduced = axes(numbers, axis);
        NDArray result = Reduction.along(product ? Reduction.PRODUCT : Reduction.SUM, numbers, reduced);
        warn(numbers, result, "reduce");
        return kept(result, reduced, keep);
    }

    /** Warns of infinite or invalid results of finite and valid numbers. */
    static void warn(NDArray array, NDArray result, String where) {
        if (array.floats == null) {
            return;
        }
        boolean infinite = false;
        boolean nan = false;
        for (double value : result.floats) {
            infinite |= Double.isInfinite(value);
            nan |= Double.isNaN(value);
        }
        if (infinite || nan) {
            for (double value : array.floatValues()) {
                infinite &= Double.isFinite(value);
                nan &= !Double.isNaN(value);
            }
            if (infinite) {
                array.session.warn("overflow encountered in " + where);
            }
            if (nan) {
                array.session.warn("invalid value encountered in " + where);
            }
        }
    }

    /** Raises what NumPy raises for axes of a mean or a variance before it sums. */
    private static void checkAxes(NDArray array, Object axis) {
        if (axis == null || axis instanceof None) {
            return;
        }
        for (Object one : axis instanceof PyTuple tuple ? tuple.items() : List.of(axis)) {
            Shapes.strictAxis(one, array.axes());
        }
    }

    /** The mean, as float64. */
    static NDArray mean(NDArray array, Object axis, boolean keep) {
        checkAxes(array, axis);
        boolean[] reduced = axes(array, axis);
        double count = count(array, reduced);
        if (count == 0) {
            array.session.warn("Mean of empty slice");
        }
        NDArray sum = sum(array, axis, keep, DType.FLOAT64, false);
        return divided(sum, count);
    }

    private static NDArray divided(NDArray sums, double count) {
        NDArray divisor = Convert.array(sums.session, count);
        return BinaryUfunc.of("/").apply(sums, divisor, sums.axes() == 0);
    }

    private static double count(NDArray array, boolean[] reduced) {
        double count = 1;
        for (int axis = 0; axis < reduced.length; axis++) {
            count *= reduced[axis] ? array.shape[axis] : 1;
        }
        return count;
    }

    /** The mean of the squared differences from the mean, where the divisor is smaller by {@code ddof}. */
    static NDArray variance(NDArray array, Object axis, boolean keep, double ddof) {
        checkAxes(array, axis);
        boolean[] reduced = axes(array, axis);
        double count = count(array, reduced);
        if (ddof >= count) {
            array.session.warn("Degrees of freedom <= 0 for slice");
        }
        NDArray sum = sum(array, axis, true, DType.FLOAT64, false);
        NDArray mean = BinaryUfunc.of("/").apply(sum, Convert.array(array.session, count), false);
        NDArray difference = BinaryUfunc.of("-").apply(array, mean, false);
        NDArray squares = UnaryUfunc.of("square").apply(difference);
        return divided(sum(squares, axis, keep, null, false), Math.max(count - ddof, 0));
    }

    /** The largest or the smallest entry; NaN if there is one. */
    static NDArray extreme(NDArray array, Object axis, boolean keep, boolean largest) {
        boolean[] reduced = axes(array, axis);
        if (count(array, reduced) == 0) {
            throw PythonError.value("zero-size array to reduction operation " + (largest ? "maximum" : "minimum")
                    + " which has no identity");
        }
        return kept(Reduction.along(largest ? Reduction.MAXIMUM : Reduction.MINIMUM, array, reduced), reduced, keep);
    }

    /** Whether any entry, or every entry, counts as true. */
    static NDArray truth(NDArray array, Object axis, boolean keep, boolean all) {
        NDArray truths = array.as(DType.BOOL);
        boolean[] reduced = axes(truths, axis);
        return kept(Reduction.along(all ? Reduction.ALL : Reduction.ANY, truths, reduced), reduced, keep);
    }

    static boolean any(NDArray array) {
        return truth(array, null, false, false).truth();
    }

    static boolean all(NDArray array) {
        return truth(array, null, false, true).truth();
    }

    /** The index of the first largest or smallest entry along one axis, or of the array row by row. */
    static NDArray position(NDArray given, Object axis, boolean keep, boolean largest) {
        NDArray array = given.axes() == 0 ? Shaping.expand(given, 0L) : given;
        boolean flat = axis == null || axis instanceof None;
        int at = flat ? 0 : Shapes.axis(Shapes.index(axis), array.axes());
        NDArray moved = flat ? Shaping.reshape(array, array.size()) : Shaping.moveLast(array, at);
        int length = moved.shape[moved.axes() - 1];
        if (length == 0) {
            throw PythonError.value("attempt to get " + (largest ? "argmax" : "argmin") + " of an empty sequence");
        }
        double[] values = moved.floatValues();
        array.session.entries(values.length);
        long[] found = new long[values.length / length];
        for (int i = 0; i < found.length; i++) {
            int best = 0;
            for (int j = 1; j < length; j++) {
                double value = values[i * length + j];
                double record = values[i * length + best];
                boolean better = largest ? value > record : value < record;
                if (!Double.isNaN(record) && (better || Double.isNaN(value))) {
                    best = j;
                }
            }
            found[i] = best;
        }
        int[] shape = array.shape.clone();
        boolean[] reduced = axes(array, axis);
        for (int i = 0; i < shape.length; i++) {
            shape[i] = reduced[i] ? 1 : shape[i];
        }
        return kept(NDArray.of(array.session, DType.INT64, found, shape), reduced, keep && given.axes() > 0);
    }

    /** The sums or products of the entries so far along an axis, or of the array row by row. */
    static NDArray cumulative(NDArray given, Object axis, boolean product) {
        NDArray array = given.axes() == 0 ? Shaping.expand(given, 0L) : given;
        NDArray numbers = array.as(array.dtype == DType.BOOL ? DType.INT64 : array.dtype);
        boolean flat = axis == null || axis instanceof None;
        int at = flat ? 0 : Shapes.axis(Shapes.index(axis), array.axes());
        NDArray moved = (flat ? Shaping.reshape(numbers, numbers.size()) : Shaping.moveLast(numbers, at));
        NDArray result = moved.copyAs(moved.dtype);
        int length = moved.shape[moved.axes() - 1];
        for (int i = 0; i < result.size(); i++) {
            if (i % length == 0) {
                continue;
            }
            if (result.floats != null) {
                result.floats[i] =
                        product ? result.floats[i - 1] * result.floats[i] : result.floats[i - 1] + result.floats[i];
            } else {
                result.integers[i] = product
                        ? result.integers[i - 1] * result.integers[i]
                        : result.integers[i - 1] + result.integers[i];
            }
        }
        warn(moved, result, "accumulate");
        return flat ? result : Shaping.moveLastTo(result, at);
    }
}
