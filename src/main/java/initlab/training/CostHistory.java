package initlab.training;

import java.util.Arrays;

/** The costs a run has recorded, by ascending iteration. */
public final class CostHistory {
    private int[] iterations;
    private double[] costs;
    private double[] accuracies;
    private int size;
    /** Whether this is a view, whose arrays belong to another history. */
    private final boolean view;

    /** No costs yet. */
    public CostHistory() {
        iterations = new int[64];
        costs = new double[64];
        accuracies = new double[64];
        view = false;
    }

    private CostHistory(CostHistory whole) {
        iterations = whole.iterations;
        costs = whole.costs;
        accuracies = whole.accuracies;
        size = whole.size;
        view = true;
    }

    /**
     * A view of the costs recorded so far. It never changes. It shares memory with this history, which only appends.
     */
    public CostHistory view() {
        return new CostHistory(this);
    }

    /** Appends a cost without an accuracy. */
    public void add(int iteration, double cost) {
        add(iteration, cost, Double.NaN);
    }

    /**
     * Appends a cost in nats and the share of training points that were classified correctly. Ignores an iteration that
     * is not above the last one, because its cost is already known.
     */
    public void add(int iteration, double cost, double accuracy) {
        if (view) {
            throw new IllegalStateException("A view of the costs does not change.");
        }
        if (size > 0 && iteration <= iterations[size - 1]) {
            return;
        }
        if (size == costs.length) {
            iterations = Arrays.copyOf(iterations, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
            accuracies = Arrays.copyOf(accuracies, 2 * size);
        }
        iterations[size] = iteration;
        accuracies[size] = accuracy;
        costs[size++] = cost;
    }

    /** The number of costs. */
    public int size() {
        return size;
    }

    /** The index of the cost of an iteration; negative if it was not recorded. */
    public int indexOf(int iteration) {
        return Arrays.binarySearch(iterations, 0, size, iteration);
    }

    /** The iteration with a recorded cost that is nearest to another one; that one if no cost has been recorded. */
    public int nearest(int iteration) {
        int found = indexOf(iteration);
        int above = found >= 0 ? found : -found - 1;
        if (size == 0) {
            return iteration;
        }
        if (above == size) {
            return iterations[size - 1];
        }
        boolean isBelow = above > 0 && iteration - iterations[above - 1] < iterations[above] - iteration;
        return iterations[isBelow ? above - 1 : above];
    }

    /** The iteration of the i-th cost. */
    public int iteration(int i) {
        return iterations[i];
    }

    /** The share of training points classified correctly when the i-th cost was recorded, 0 … 1. */
    public double accuracy(int i) {
        return accuracies[i];
    }

    /** The i-th cost. */
    public double cost(int i) {
        return costs[i];
    }
}
