package initlab.python.array;

import initlab.python.value.PyList;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;

/** Random choices and orders. */
final class Choices {
    private Choices() {}

    /** Shuffles a list, or an array along its first axis, from the last item to the first. */
    static void shuffle(Session session, Generator generator, Object value) {
        if (value instanceof PyList list) {
            for (int i = list.items.size() - 1; i > 0; i--) {
                int j = (int) generator.integer(i);
                Object swapped = list.items.get(i);
                list.items.set(i, list.items.get(j));
                list.items.set(j, swapped);
            }
            return;
        }
        if (!(value instanceof NDArray array)) {
            throw PythonError.type("object of type '" + TypeNames.of(value) + "' has no len()");
        }
        array.assign(permuted(session, generator, array));
    }

    /** {@code numpy.random.permutation}: the numbers below n, or the rows of an array, in random order. */
    static NDArray permutation(Session session, Generator generator, Object value) {
        return value instanceof Long n
                ? indices(session, generator, n)
                : permuted(session, generator, Convert.array(session, value));
    }

    private static NDArray permuted(Session session, Generator generator, NDArray array) {
        if (array.axes() == 0) {
            throw PythonError.type("x must be an integer or at least 1-dimensional");
        }
        return (NDArray) Indexing.get(array, indices(session, generator, array.shape[0]));
    }

    private static NDArray indices(Session session, Generator generator, long n) {
        NDArray indices = NDArray.zeros(session, DType.INT64, Shapes.checked(session, new long[] {n}));
        for (int i = 0; i < n; i++) {
            indices.integers[i] = i;
        }
        for (int i = (int) n - 1; i > 0; i--) {
            int j = (int) generator.integer(i);
            long swapped = indices.integers[i];
            indices.integers[i] = indices.integers[j];
            indices.integers[j] = swapped;
        }
        return indices;
    }

    /** {@code numpy.random.choice}: items of a list or numbers below n, with or without repetition. */
    static Object choice(Session session, Generator generator, Object[] given) {
        NDArray items = given[0] instanceof Long ? null : Convert.array(session, given[0]);
        if (items != null && items.axes() != 1) {
            throw PythonError.value("a must be 1-dimensional");
        }
        long count = items == null ? (Long) given[0] : items.size();
        if (count <= 0) {
            throw PythonError.value(
                    items == null
                            ? "a must be greater than 0 unless no samples are taken"
                            : "'a' cannot be empty unless no samples are taken");
        }
        boolean single = RandomFunctions.isMissing(given[1]);
        int[] shape = single ? new int[0] : Shapes.read(session, given[1]);
        NDArray chosen;
        if (given[2] == null || Creation.truth(given[2])) {
            chosen = NDArray.zeros(session, DType.INT64, shape);
            for (int i = 0; i < chosen.integers.length; i++) {
                chosen.integers[i] = generator.integer(count - 1);
            }
        } else {
            int wanted = Shapes.size(shape);
            if (wanted > count) {
                throw PythonError.value("Cannot take a larger sample than population when replace is False");
            }
            NDArray order = indices(session, generator, count);
            NDArray first = order.view(0, new int[] {wanted}, new int[] {1});
            long[] sizes = new long[shape.length];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = shape[i];
            }
            chosen = Shaping.reshape(first, sizes);
        }
        if (items == null) {
            return single ? (Object) chosen.integers[0] : chosen;
        }
        return single ? Indexing.get(items, chosen.integers[0]) : Indexing.get(items, chosen);
    }
}
