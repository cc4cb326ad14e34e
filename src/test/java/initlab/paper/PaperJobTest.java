package initlab.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.measure.SeedMeasure;
import initlab.measure.Task;
import initlab.training.SeedResult;
import initlab.training.SeedRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperJobTest {
    private static final double[] COSTS = {0.1, 0.5, 0.7, Double.NaN, 0.2, 0.3, 0.9};

    /** Answers a training's task with a last cost. */
    private static void answer(PaperJob job, Task task, double cost) {
        double[] costs = new double[SeedRun.SAMPLES];
        costs[SeedRun.SAMPLES - 1] = cost;
        double[] numbers = new double[SeedMeasure.NUMBERS];
        SeedMeasure.write(new SeedResult("", 0, costs, Double.NaN, cost, 3), numbers, 0);
        job.done(task, numbers);
    }

    private static PaperJob done(Experiment experiment, double... costs) {
        PaperJob job = new PaperJob(experiment, () -> {});
        for (double cost : costs) {
            answer(job, job.next(), cost);
        }
        return job;
    }

    private static Outcome outcome(String valueAndComparison) throws PaperException {
        return done(Files.small(valueAndComparison), COSTS).outcomes().get(0);
    }

    @Test
    void eachSeedOfEachConditionIsATask() throws PaperException {
        PaperJob job = new PaperJob(Files.small("", ""), () -> {});
        List<String> tasks = new ArrayList<>();
        for (Task task = job.next(); task != null; task = job.next()) {
            tasks.add(task.initialization() + task.setup().seed());
        }
        assertEquals(List.of("he0", "he1", "he2", "he3", "zeros7", "zeros8", "ones0"), tasks);
        assertEquals(7, job.allTasks());
        assertEquals(0, job.doneTasks());
    }

    /** The measure and the experiment must agree on which number is which. */
    @Test
    void theNumbersOfARunAreItsLastCostAndItsAccuracies() throws PaperException {
        PaperJob job = new PaperJob(Files.small("", ""), () -> {});
        List<SeedResult> results = new ArrayList<>();
        for (Task task = job.next(); task != null; task = job.next()) {
            job.done(task, task.compute());
            results.add(
                    SeedRun.of(task.setup(), task.initialization(), task.setup().seed()));
        }
        for (int run = 0; run < 4; run++) {
            SeedResult result = results.get(run);
            assertEquals(result.costs()[SeedRun.SAMPLES - 1], job.number(0, run, 0));
            assertEquals(result.trainAccuracy(), job.number(0, run, 1));
            assertEquals(result.testAccuracy(), job.number(0, run, 2));
        }
    }

    @Test
    void manySmallNetworksShareATask() throws PaperException {
        PaperJob job = new PaperJob(Files.read("lu-2019"), () -> {});
        assertEquals(120, job.allTasks());
        Task first = job.next();
        Task second = job.next();
        assertArrayEquals(new double[] {250, 1000, 1.7320508075688772}, second.arguments());
        assertEquals(0, first.setup().seed());
        assertEquals(250, second.setup().seed());
    }

    @Test
    void aCountMayDifferByTheTolerance() throws PaperException {
        String value =
                "\"value\": {\"statistic\": \"count\", \"condition\": \"a\", \"number\": \"cost\", \"below\": 0.6},";
        Outcome near = outcome(value + "\"compare\": {\"expected\": 3, \"by\": 1}");
        assertEquals("2 of 4", near.here());
        assertEquals("2 … 4", near.allowed());
        assertEquals(Verdict.PASS, near.verdict());
        assertEquals(
                Verdict.FAIL,
                outcome(value + "\"compare\": {\"expected\": 4, \"by\": 1}").verdict());
        assertEquals(
                Verdict.FAIL,
                outcome(value + "\"compare\": {\"expected\": 0, \"by\": 1}").verdict());
    }

    @Test
    void aShareIsComparedInStandardErrors() throws PaperException {
        String value =
                "\"value\": {\"statistic\": \"share\", \"condition\": \"a\", \"number\": \"cost\", \"atLeast\": 0.6},";
        // One of four; with p = 0.8 the standard error of four runs is 0.2, and 0.2236 if p itself comes from 16 runs.
        Outcome outcome = outcome(value + "\"compare\": {\"expected\": 0.8, \"errors\": 3, \"runs\": 16}");
        assertEquals("25.0% ± 21.7%", outcome.here());
        assertEquals("80.0% ± 67.1%", outcome.allowed());
        assertEquals(Verdict.PASS, outcome.verdict());
        assertEquals(
                Verdict.PASS,
                outcome(value + "\"compare\": {\"expected\": 0.8, \"errors\": 2.8}")
                        .verdict());
        assertEquals(
                Verdict.FAIL,
                outcome(value + "\"compare\": {\"expected\": 0.8, \"errors\": 2.7}")
                        .verdict());
    }

    @Test
    void aMeanHasItsStandardError() throws PaperException {
        String value = "\"value\": {\"statistic\": \"mean\", \"condition\": \"b\", \"number\": \"cost/test\"},";
        // The costs 0.2 and 0.3, each divided by 3: mean 1/12, standard deviation 0.02357, by √2: 0.01667.
        Outcome outcome = outcome(value + "\"compare\": {\"from\": 0.08, \"to\": 0.09}");
        assertEquals("0.083 ± 0.017", outcome.here());
        assertEquals(Verdict.PASS, outcome.verdict());
        Outcome high = outcome(value + "\"compare\": {\"from\": 0.084}");
        assertEquals("at least 0.084", high.allowed());
        assertEquals(Verdict.FAIL, high.verdict());
        assertEquals(
                "at most 0.084", outcome(value + "\"compare\": {\"to\": 0.084}").allowed());
    }

    @Test
    void reachIsTheLargestSizeUpToWhichEnoughRunsCount() throws PaperException {
        String reach = "{\"statistic\": \"reach\", \"group\": \"g\", \"number\": \"cost\", \"below\": 0.6, \"share\": ";
        String other = "{\"statistic\": \"reach\", \"group\": \"h\", \"number\": \"cost\", \"below\": 1, \"share\": 1}";
        Outcome half = outcome("\"value\": " + reach + "0.5}, \"compare\": {\"below\": " + other + "}");
        assertEquals("2", half.here());
        assertEquals("less than 5", half.allowed());
        assertEquals(Verdict.PASS, half.verdict());
        Outcome most = outcome("\"value\": " + reach + "0.75}, \"compare\": {\"above\": " + other + "}");
        assertEquals("0", most.here());
        assertEquals(Verdict.FAIL, most.verdict());
    }

    @Test
    void aCheckWaitsForAllRunsThatItNeeds() throws PaperException {
        PaperJob job = done(Files.small("", ""), 0.1, 0.5, 0.7);
        assertEquals(Verdict.UNFINISHED, Outcome.verdict(job.outcomes()));
        assertEquals("", job.outcomes().get(0).here());
        answer(job, job.next(), 0.1);
        // Only the condition of the check is done, not the experiment.
        assertEquals(Verdict.PASS, Outcome.verdict(job.outcomes()));
        assertEquals(4, job.doneTasks());
    }

    @Test
    void theExperimentFailsIfOneCheckFails() throws PaperException {
        PaperJob job = done(Files.read("notebook"));
        Task task = job.next();
        while (task != null) {
            answer(job, task, task.initialization().equals("he") ? 1 : 0);
            task = job.next();
        }
        List<Outcome> outcomes = job.outcomes();
        assertEquals("100 of 100", outcomes.get(0).here());
        assertEquals(Verdict.FAIL, outcomes.get(0).verdict());
        assertEquals(Verdict.PASS, outcomes.get(2).verdict());
        assertEquals(Verdict.FAIL, Outcome.verdict(outcomes));
    }

    @Test
    void aCancelledJobGoesOnFromWhatWasKept() throws PaperException {
        PaperJob job = new PaperJob(Files.small("", ""), () -> {});
        Task lost = job.next();
        answer(job, job.next(), 0.5);
        job.resume();
        assertEquals(lost.number(), job.next().number());
        assertEquals(2, job.next().number());

        PaperJob again = new PaperJob(Files.small("", ""), () -> {});
        again.restore(job.kept());
        assertEquals(1, again.doneTasks());
        List<Integer> rest = new ArrayList<>();
        for (Task task = again.next(); task != null; task = again.next()) {
            rest.add(task.number());
            answer(again, task, 0.1);
        }
        assertEquals(List.of(0, 2, 3, 4, 5, 6), rest);
        assertEquals("4 of 4", again.outcomes().get(0).here());
        assertEquals(0.5, again.number(0, 1, 0));
    }

    @Test
    void resultsOfAnotherFormOfTheExperimentAreNotTaken() throws PaperException {
        double[] kept = done(Files.small("", ""), COSTS).kept();
        PaperJob changed = new PaperJob(Files.small("init=ones&iterations=2", "init=ones&iterations=3"), () -> {});
        changed.restore(kept);
        assertEquals(0, changed.doneTasks());
        PaperJob onlyAnotherCheck = new PaperJob(Files.small("\"by\": 1", "\"by\": 0"), () -> {});
        onlyAnotherCheck.restore(kept);
        assertEquals(7, onlyAnotherCheck.doneTasks());
        assertNull(onlyAnotherCheck.next());
        onlyAnotherCheck.restore(new double[0]);
        assertTrue(onlyAnotherCheck.isComplete(2));
    }
}
