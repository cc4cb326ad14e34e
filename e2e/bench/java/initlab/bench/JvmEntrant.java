package initlab.bench;

import java.lang.management.ManagementFactory;

/** One of the lab's arithmetics in this JVM. */
record JvmEntrant(String arithmetic) implements Entrant {
    @Override
    public Timing train(int iterations, boolean withCost) {
        double[] cost = new double[1];
        Timing time = timed(() -> cost[0] = Workload.train(arithmetic, iterations, withCost));
        return new Timing(time.wall(), time.processor(), cost[0]);
    }

    static Timing timed(Runnable work) {
        long wall = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return new Timing(
                (System.nanoTime() - wall) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6,
                Double.NaN);
    }
}
