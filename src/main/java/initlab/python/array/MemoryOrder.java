package initlab.python.array;

/**
 * The order of axes in memory. NumPy lays out results like their operands, and sums along the axis whose entries are
 * nearest in memory first. The order determines the last bits of sums, for example of transposed matrices.
 */
final class MemoryOrder {
    private MemoryOrder() {}

    /** Returns the axes from the innermost to the outermost, as NumPy's iterator visits operands of one shape. */
    static int[] axes(int axes, int[]... strides) {
        int[] order = new int[axes];
        for (int i = 0; i < axes; i++) {
            int axis = axes - 1 - i;
            int place = i;
            for (int j = i - 1; j >= 0; j--) {
                int before = isInside(axis, order[j], strides);
                if (before == 0) {
                    continue;
                }
                if (before < 0) {
                    break;
                }
                place = j;
            }
            System.arraycopy(order, place, order, place + 1, i - place);
            order[place] = axis;
        }
        return order;
    }

    /** Returns 1 if the first axis has the smaller strides, −1 if not, and 0 if no operand can tell. */
    private static int isInside(int axis, int other, int[][] strides) {
        int result = 0;
        for (int[] own : strides) {
            int stride = Math.abs(own[axis]);
            int otherStride = Math.abs(own[other]);
            if (stride != 0 && otherStride != 0) {
                if (stride >= otherStride) {
                    return -1;
                }
                result = 1;
            }
        }
        return result;
    }

    /** Returns the row-major result, laid out in the order of the operands, which have its shape. */
    static NDArray like(NDArray result, NDArray... operands) {
        boolean rowMajor = true;
        int[][] strides = new int[operands.length][];
        for (int i = 0; i < operands.length; i++) {
            strides[i] = operands[i].strides;
            rowMajor &= operands[i].isRowMajor();
        }
        return rowMajor || result.size() < 2 ? result : ordered(result, axes(result.axes(), strides));
    }

    /** Returns the row-major result with its axes in this order in memory. */
    static NDArray ordered(NDArray result, int[] order) {
        int[] strides = new int[order.length];
        int stride = 1;
        for (int axis : order) {
            strides[axis] = stride;
            stride *= Math.max(result.shape[axis], 1);
        }
        result.session.entries(result.size());
        int[] positions = NDArray.positions(0, result.shape, strides);
        NDArray empty = result.dtype == DType.FLOAT64
                ? NDArray.of(result.session, new double[positions.length], result.shape)
                : NDArray.of(result.session, result.dtype, new long[positions.length], result.shape);
        for (int i = 0; i < positions.length; i++) {
            if (result.floats != null) {
                empty.floats[positions[i]] = result.floats[i];
            } else {
                empty.integers[positions[i]] = result.integers[i];
            }
        }
        return empty.view(0, result.shape, strides);
    }
}
