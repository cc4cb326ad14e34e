package initlab.training;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.Arrays;

/**
 * The parameters of one run at some of its iterations. The memory is bounded, however long the run or large the
 * network. It keeps iteration 0, every multiple of a stride, and the powers of two below the stride. The stride starts
 * at 1. When the memory is full, it doubles, and snapshots that no longer fit it are dropped. Neighbours are never
 * further apart than one stride, so {@link Replay} repeats few iterations.
 */
public final class Snapshots {
    /** The most bytes that the snapshots of one run take. */
    public static final int MAX_BYTES = 8_000_000;
    /** The most snapshots; of 15,000 iterations, every 8th is kept. */
    public static final int MAX_COUNT = 2_048;

    /** Small snapshots are allocated together, so that a short run of a small network needs little. */
    private static final int CHUNK_BYTES = 65_536;
    /** An array's header and the reference to it. */
    private static final int ARRAY_BYTES = 32;
    /** One entry in each of {@link #iterations}, {@link #slots} and {@link #free}. */
    private static final int INDEX_BYTES = 3 * Integer.BYTES;
    /** Powers of two below the stride take at most one snapshot in this many. */
    private static final int SHARE_OF_POWERS = 4;

    /** The number of parameters in a snapshot. */
    private final int size;

    private final int slotsPerChunk;
    private final int capacity;
    /** chunks[c] holds the snapshots of slots c · slotsPerChunk …, one after the other; null until needed. */
    private final double[][] chunks;
    /** The iterations kept, ascending; the first {@link #count} entries count. */
    private final int[] iterations;
    /** The slot of each of {@link #iterations}. */
    private final int[] slots;
    /** Free slots: a stack of capacity − count entries. */
    private final int[] free;

    private int count;
    private int last = -1;
    /** A power of two. A long, because a small capacity may double it past the largest int. */
    private long stride = 1;

    /** Empty, for networks of one shape. */
    public Snapshots(LayerDims dims) {
        this(dims, MAX_BYTES, MAX_COUNT);
    }

    Snapshots(LayerDims dims, int maxBytes, int maxCount) {
        size = new Parameters(dims).count();
        int bytes = size * Double.BYTES;
        slotsPerChunk = Math.max(1, CHUNK_BYTES / bytes);
        int chunkBytes = slotsPerChunk * (bytes + INDEX_BYTES) + ARRAY_BYTES;
        int room = maxBytes - 4 * ARRAY_BYTES;
        int chunkCount = Math.max(1, Math.min(room / chunkBytes, (maxCount + slotsPerChunk - 1) / slotsPerChunk));
        capacity = Math.min(maxCount, chunkCount * slotsPerChunk);
        chunks = new double[chunkCount][];
        iterations = new int[capacity];
        slots = new int[capacity];
        free = new int[capacity];
        for (int i = 0; i < capacity; i++) {
            free[i] = capacity - 1 - i;
        }
    }

    /**
     * Records an iteration and copies the parameters if the iteration is kept. Call this for every iteration from 0 on.
     *
     * @throws IllegalArgumentException if the iteration is not the next one
     */
    public void record(int iteration, Parameters parameters) {
        if (iteration != last + 1) {
            throw new IllegalArgumentException(
                    "Iteration " + (last + 1) + " must follow " + last + ", not " + iteration + ".");
        }
        last = iteration;
        while (count == capacity && keeps(iteration)) {
            stride *= 2;
            thin();
        }
        if (keeps(iteration)) {
            add(iteration, parameters);
        }
    }

    /** The last iteration recorded, whether kept or not; −1 before the first. */
    public int last() {
        return last;
    }

    /** The number of snapshots. */
    public int count() {
        return count;
    }

    /** The iteration of a snapshot, 0 … count − 1, ascending. */
    public int iteration(int index) {
        return iterations[index];
    }

    /**
     * The index of the last snapshot at or before an iteration.
     *
     * @throws IllegalArgumentException if the iteration is below 0 or not yet recorded
     */
    public int nearestAtOrBefore(int iteration) {
        if (iteration < 0 || iteration > last) {
            throw new IllegalArgumentException(
                    "Iteration " + iteration + " has not been recorded: 0 to " + last + " have.");
        }
        int at = Arrays.binarySearch(iterations, 0, count, iteration);
        return at >= 0 ? at : -at - 2;
    }

    /** Copies the parameters of a snapshot, 0 … count − 1, into {@code into}. */
    public void restore(int index, Parameters into) {
        int slot = slots[index];
        into.readFrom(chunks[slot / slotsPerChunk], slot % slotsPerChunk * size);
    }

    /**
     * One parameter of a snapshot, 0 … count − 1.
     *
     * @param place where {@link Parameters#writeTo} writes it
     */
    public double value(int index, int place) {
        int slot = slots[index];
        return chunks[slot / slotsPerChunk][slot % slotsPerChunk * size + place];
    }

    private boolean keeps(int iteration) {
        if ((iteration & stride - 1) == 0) {
            return true;
        }
        boolean power = (iteration & iteration - 1) == 0;
        int powers = Math.min(31, capacity / SHARE_OF_POWERS);
        return power && iteration >= stride >> powers;
    }

    /** Drops the snapshots that the stride no longer keeps. */
    private void thin() {
        int kept = 0;
        int dropped = 0;
        for (int i = 0; i < count; i++) {
            if (keeps(iterations[i])) {
                iterations[kept] = iterations[i];
                slots[kept++] = slots[i];
            } else {
                free[dropped++] = slots[i];
            }
        }
        count = kept;
    }

    private void add(int iteration, Parameters parameters) {
        int slot = free[capacity - count - 1];
        int chunk = slot / slotsPerChunk;
        if (chunks[chunk] == null) {
            chunks[chunk] = new double[slotsPerChunk * size];
        }
        parameters.writeTo(chunks[chunk], slot % slotsPerChunk * size);
        iterations[count] = iteration;
        slots[count++] = slot;
    }
}
