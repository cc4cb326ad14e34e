package initlab.bench;

import initlab.setup.Setup;
import java.util.List;

/** The processor's limit: how many multiply-adds vectors of two doubles make, and which share of it training reaches. */
final class Limit {
    private static final int ITERATIONS = 15_000;

    private Limit() {}

    static Table table(EnginePage wasm) throws Exception {
        Table table = new Table(
                "The limit of this core",
                "Multiply-adds of doubles per second with f64x2, in loops that do nothing else (e2e/bench/kernels). The share is "
                        + "that of 15,000 iterations of 2-10-5-1 on 300 points: multiply-adds of the forward pass, the gradients "
                        + "and the errors, with all else in the time, such as 300 exponentials per iteration.",
                List.of("instructions", "10⁹ per second", "fast arithmetic reaches"));
        double[] peak = wasm.peak();
        double reached = 0;
        for (int round = 0; round < 5; round++) {
            Timing time = wasm.entrant("fast").train(ITERATIONS, false);
            reached = Math.max(
                    reached,
                    Workload.multiplyAdds(300, Setup.NOTEBOOK.layerDims()) * ITERATIONS / time.processor() / 1e6);
        }
        table.add(row("f64x2.mul and f64x2.add", peak[0], reached));
        table.add(row("f64x2.relaxed_madd", peak[1], reached));
        return table;
    }

    private static List<String> row(String name, double peak, double reached) {
        return List.of(
                name, String.format("%.2f", peak), String.format("%.2f (%.0f %%)", reached, 100 * reached / peak));
    }
}
