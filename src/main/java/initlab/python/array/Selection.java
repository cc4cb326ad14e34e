package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PythonError;
import initlab.python.value.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries that an index with arrays selects. The arrays broadcast together. Their common axes take their place in
 * the result, or come first if a slice or a new axis separates them.
 */
final class Selection {
    /** The shape of the result. */
    final int[] shape;

    private final Session session;
    private final int offset;
    /** Lengths and strides of the axes from slices before and behind the arrays. */
    private final List<int[]> before = new ArrayList<>();

    private final List<int[]> behind = new ArrayList<>();
    /** What each entry of the broadcast arrays adds to the position. */
    private final int[] chosen;

    private final int[] common;

    Selection(NDArray array, IndexKey key) {
        session = array.session;
        boolean apart = areApart(key.parts);
        List<NDArray> indices = new ArrayList<>();
        List<Integer> indexed = new ArrayList<>();
        int start = array.offset;
        int axis = 0;
        for (Object part : key.parts) {
            List<int[]> side = indices.isEmpty() && !apart ? before : behind;
            if (part instanceof None) {
                side.add(new int[] {1, 0});
                continue;
            }
            if (part instanceof Slice slice) {
                int[] range = Indexing.range(slice, array.shape[axis]);
                start += range[1] == 0 ? 0 : range[0] * array.strides[axis];
                side.add(new int[] {range[1], range[2] * array.strides[axis]});
            } else {
                indices.add(Convert.array(session, part));
                indexed.add(axis);
            }
            axis++;
        }
        offset = start;
        common = common(indices);
        session.entries(Shapes.size(common));
        chosen = new int[Shapes.size(common)];
        for (int i = 0; i < indices.size(); i++) {
            long[] values = indices.get(i).broadcastTo(common).integerValues();
            int own = indexed.get(i);
            for (int j = 0; j < chosen.length; j++) {
                chosen[j] += Indexing.within(values[j], own, array.shape[own]) * array.strides[own];
            }
        }
        long[] lengths = new long[before.size() + common.length + behind.size()];
        for (int i = 0; i < lengths.length; i++) {
            int middle = i - before.size();
            lengths[i] = middle < 0
                    ? before.get(i)[0]
                    : middle < common.length ? common[middle] : behind.get(middle - common.length)[0];
        }
        Indexing.checkAxes(lengths.length);
        shape = Shapes.checked(session, lengths);
    }

    private static boolean areApart(List<Object> parts) {
        boolean began = false;
        boolean ended = false;
        for (Object part : parts) {
            boolean index = part instanceof Long || part instanceof NDArray;
            if (index && ended) {
                return true;
            }
            began |= index;
            ended |= began && !index;
        }
        return false;
    }

    private int[] common(List<NDArray> indices) {
        int[][] shapes = new int[indices.size()][];
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = indices.get(i).shape;
            texts.append(Shapes.text(shapes[i])).append(' ');
        }
        int[] broadcast = Shapes.broadcast(session, shapes);
        if (broadcast == null) {
            throw PythonError.index(
                    "shape mismatch: indexing arrays could not be broadcast together with shapes " + texts);
        }
        return broadcast;
    }

    /** Where the selected entries are in the storage, row by row of the result. */
    int[] positions() {
        int[] outer = positions(before);
        int[] inner = positions(behind);
        session.entries(Shapes.size(shape));
        int[] positions = new int[Shapes.size(shape)];
        int next = 0;
        for (int i : outer) {
            for (int j : chosen) {
                for (int k : inner) {
                    positions[next++] = offset + i + j + k;
                }
            }
        }
        return positions;
    }

    private static int[] positions(List<int[]> axes) {
        int[] lengths = new int[axes.size()];
        int[] strides = new int[axes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = axes.get(i)[0];
            strides[i] = axes.get(i)[1];
        }
        return NDArray.positions(0, lengths, strides);
    }

    /** Lays out the result as NumPy does: the axes of the arrays are the outermost in memory. */
    NDArray ordered(NDArray result) {
        if (before.isEmpty()) {
            return result;
        }
        int[] order = new int[shape.length];
        int next = 0;
        for (int axis = shape.length - 1; axis >= before.size() + common.length; axis--) {
            order[next++] = axis;
        }
        for (int axis = before.size() - 1; axis >= 0; axis--) {
            order[next++] = axis;
        }
        for (int axis = before.size() + common.length - 1; axis >= before.size(); axis--) {
            order[next++] = axis;
        }
        return MemoryOrder.ordered(result, order);
    }
}
