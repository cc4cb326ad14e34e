package initlab.page.seeds;

import initlab.seeds.SeedJob;
import initlab.words.NumberText;
import initlab.words.Words;

/** The line that says how far many seeds are. */
final class SeedsStatus {
    /** From this many seconds on, minutes are told. */
    private static final int LONG = 120;

    private SeedsStatus() {}

    static String of(SeedJob job, int workers) {
        String done = NumberText.grouped(job.doneTasks());
        String total = NumberText.grouped(job.allTasks());
        return switch (job.phase()) {
            case RUNNING -> running(job, done, total, workers) + replaced(job.deaths());
            case CANCELLED -> Words.of("Cancelled after {0} of {1} runs; their results are kept.", done, total);
            case INTERRUPTED -> Words.of("Interrupted after {0} of {1} runs; their results are kept.", done, total);
            case DONE ->
                Words.of(
                                "{0} runs, starting with seed {1}, {2} a second.",
                                total,
                                job.setup().seed(),
                                NumberText.fixed(job.allTasks() / Math.max(job.seconds(), 1e-3), 1))
                        + replaced(job.deaths());
            case FAILED -> Words.of("A worker stopped: {0} The results so far are kept.", job.failure());
        };
    }

    private static String running(SeedJob job, String done, String total, int workers) {
        double left = job.secondsLeft();
        if (!(left >= 0)) {
            return Words.of("{0} of {1} runs; workers: {2}", done, total, workers);
        }
        return left < LONG
                ? Words.of(
                        "{0} of {1} runs, about {2} s left; workers: {3}",
                        done, total, NumberText.fixed(left, 0), workers)
                : Words.of(
                        "{0} of {1} runs, about {2} min left; workers: {3}",
                        done, total, NumberText.fixed(left / 60, 0), workers);
    }

    private static String replaced(int deaths) {
        return switch (deaths) {
            case 0 -> "";
            case 1 -> " " + Words.of("A worker died and was replaced; its run was repeated.");
            default -> " " + Words.of("{0} workers died and were replaced; their runs were repeated.", deaths);
        };
    }
}
