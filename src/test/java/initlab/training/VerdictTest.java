package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.inside.Finding;
import initlab.inside.Mood;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final String EIGHT_LAYERS = "layers=2-10-10-10-10-10-10-10-1&activation=tanh";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zeros | 0 | BAD | Symmetric | All 10 units of layer 1 are copies of one another",
                "zeros | 15000 | BAD | Symmetric | All 10 units of layer 1 are copies of one another",
                "random | 0 | BAD | Certain and wrong | certain about 300 of 300 points and wrong about 150",
                "random | 1000 | OPEN | Learning | The cost is falling and 174 of 300 points are right, although",
                "random | 15000 | BAD | Weights too large | 51 of 300 points are wrong: the weights of layer 1 are 9 "
                        + "times",
                "he | 0 | OPEN | Ready | The cost is 0.8831 before the first step",
                "he | 1000 | OPEN | Learning | The cost is falling",
                "he | 15000 | GOOD | Learned | The cost is 0.0648, and 298 of 300 points are right"
            })
    void theNotebooksRuns(String initialization, int iteration, Mood mood, String head, String rest) {
        expect(run("", initialization, iteration), mood, head, rest);
    }

    @ParameterizedTest
    @CsvSource({"random, 1", "he, 2"})
    void aRunWithoutGradientIsDead(String initialization, int layer) {
        Run run = run("rate=1", initialization, 15_000);
        assertEquals(0.6931, run.cost(), 1e-4);
        expect(run, Mood.BAD, "Dead units", "The gradient is 0 in every layer");
        assertTrue(
                run.verdict().rest().contains("units of layer " + layer + " are dead"),
                run.verdict().rest());
    }

    @Test
    void aRunWithTooLongStepsIsCertainAndWrong() {
        // Where the run goes depends on the last bits; its cost is high in any case.
        Run run = run("rate=100", "he", 15_000);
        assertTrue(run.cost() > 5, "cost " + run.cost());
        expect(run, Mood.BAD, "Certain and wrong", "so the cost is high");
    }

    @Test
    void eightTanhLayersOfLargeWeightsAreNamedByTheirEvidence() {
        Run run = run(EIGHT_LAYERS, "random", 15_000);
        assertEquals(0.8819, run.cost(), 1e-4);
        expect(run, Mood.OPEN, "Learning", "although the weights of layer 1 are 14 times");
    }

    @ParameterizedTest
    @CsvSource({"zeros", "random", "he"})
    void noCostIsSaidToFallBeforeTheFirstStep(String initialization) {
        String rest = run("", initialization, 0).verdict().rest();
        assertFalse(rest.contains("falling") || rest.contains("guess") || rest.contains("any more,"), rest);
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void everyFindingHasAName(Finding finding) {
        assertTrue(finding.title().length() > 3 && finding.title().length() < 20, finding.title());
    }

    /** A large network is measured when a cost is due, at its last iteration and when looking back. */
    @Test
    void aLargeNetworkInTrainingShowsTheLatestVerdict() {
        Run run = run("layers=2-100-100-1&iterations=9000&rate=0.1", "he", 59);
        Verdict moving = run.verdict();
        run.lookAt(30);
        assertEquals(run.verdict(), moving, "a cost was due at 30");
        run.lookAt(59);
        assertNotEquals(run.verdict(), moving);
        run.lookAt(0);
        assertEquals("Ready", run.verdict().head());
        run.advanceTo(60);
        moving = run.verdict();
        run.lookAt(60);
        assertEquals(run.verdict(), moving, "a cost is due at 60");
    }

    @Test
    void aSmallNetworkInSmallBatchesIsJudgedAtEveryFrame() {
        Run run = run("", "he", 1000);
        run.advanceTo(1001);
        Verdict shown = run.verdict();
        assertEquals(Verdict.of(run.diagnosis()), shown);
    }

    /** The page shows a new frame every few hundred iterations at full speed. */
    @Test
    void inLargeBatchesTheVerdictIsOfTheLatestCost() {
        Run run = run("rate=0.5", "he", 90);
        Verdict moving = run.verdict();
        run.lookAt(50);
        assertEquals(run.verdict(), moving, "the cost of iteration 50 was the latest due");
        run.lookAt(90);
        assertNotEquals(run.verdict(), moving);
    }

    private static Run run(String query, String initialization, int iteration) {
        Setup setup = SetupQuery.parse(query).setup();
        Run run = new Run(setup, initialization);
        run.advanceTo(iteration);
        return run;
    }

    private static void expect(Run run, Mood mood, String head, String rest) {
        Verdict verdict = run.verdict();
        assertEquals(head, verdict.head(), verdict.toString());
        assertEquals(mood, verdict.mood());
        assertTrue(verdict.rest().contains(rest), verdict.rest());
    }
}
