package initlab.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.description.Conclusion.Outcome;
import initlab.network.Activation;
import initlab.setup.Settings;
import initlab.setup.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final Outcome ZEROS = run("zeros", 0.5, 0.6931, "Symmetric");
    private static final Outcome LARGE = run("random", 0.83, 0.3812, "Stuck");
    private static final Outcome HE = run("he", 0.9933, 0.0737, "Learned");

    private static Outcome run(String initialization, double accuracy, double cost, String verdict) {
        return new Outcome(initialization, 15_000, accuracy, accuracy - 0.03, cost, verdict, false, false);
    }

    private static Outcome diverged(String initialization) {
        return new Outcome(initialization, 12, 0.5, 0.5, Double.NaN, "Diverged", true, true);
    }

    private static String text(Setup setup, Outcome... outcomes) {
        return String.join(" ", Conclusion.of(setup, List.of(outcomes)).sentences());
    }

    private static List<String> sources(Setup setup, Outcome... outcomes) {
        return Conclusion.of(setup, List.of(outcomes)).sources().stream()
                .map(Conclusion.Source::address)
                .toList();
    }

    @Test
    void theOnlyStartThatHasLearnedIsPreferred() {
        String text = text(Setup.NOTEBOOK, ZEROS, LARGE, HE);
        assertTrue(
                text.startsWith("Prefer He, the only start that has learned: 99.3% of the training points and 96.3% of "
                        + "the test points are right, and the cost is 0.0737. Not learned: Zeros – Symmetric; "
                        + "Large random (×10) – Stuck. ReLU passes on about half"),
                text);
        assertTrue(text.contains("That is the start that did best here."), text);
        assertEquals(List.of("https://arxiv.org/abs/1502.01852"), sources(Setup.NOTEBOOK, ZEROS, LARGE, HE));
    }

    @Test
    void ofSeveralThatHaveLearnedTheOneWithTheLowestCostIsPreferred() {
        String text =
                text(Setup.NOTEBOOK, run("xavier", 0.98, 0.12, "Learned"), HE, run("lecun", 0.97, 0.15, "Learned"));
        assertTrue(
                text.startsWith("Prefer He. It has learned best: its cost is 0.0737, and that of the next, "
                        + "Xavier / Glorot, is 0.1200."),
                text);
    }

    @Test
    void costsThatHardlyDifferDecideNothing() {
        String text = text(Setup.NOTEBOOK, run("xavier", 0.99, 0.08, "Learned"), HE);
        assertTrue(text.startsWith("He and Xavier / Glorot have learned about equally well"), text);
    }

    @Test
    void anotherStartThanThePapersMayDoBest() {
        String text = text(Setup.NOTEBOOK, run("lecun", 0.99, 0.01, "Learned"), HE);
        assertTrue(text.startsWith("Prefer LeCun."), text);
        assertTrue(text.contains("another start can do as well or better, as here"), text);
    }

    @Test
    void noStartIsPreferredIfNoneHasLearned() {
        String text = text(Setup.NOTEBOOK, ZEROS, LARGE);
        assertTrue(
                text.startsWith(
                        "No start has learned, so none can be preferred: Zeros – Symmetric; Large random (×10) – "
                                + "Stuck. Large random (×10) comes closest, with 83% of the training points right."),
                text);
        assertTrue(!text.contains("here."), "no start did best: " + text);
    }

    @Test
    void runsThatHaveDivergedAreNeverPreferred() {
        String all = text(Setup.NOTEBOOK, diverged("he"), diverged("random"));
        assertTrue(all.startsWith("Every run has diverged, so no start can be preferred."), all);
        String one = text(Setup.NOTEBOOK, diverged("random"), HE);
        assertTrue(one.startsWith("Prefer He, the only start that has learned"), one);
        assertTrue(one.contains("Not learned: Large random (×10) – Diverged."), one);
        // A diverged run is at its end, however early that was.
        assertTrue(!one.contains("may still change"), one);
    }

    @Test
    void beforeTrainingThereIsNothingToConclude() {
        Outcome start = new Outcome("he", 0, 0.5, 0.5, 0.88, "Ready", false, false);
        assertEquals(
                List.of("Train the runs. Then this paragraph says which start to prefer, and why."),
                Conclusion.of(Setup.NOTEBOOK, List.of(start)).sentences());
        assertEquals(List.of(), sources(Setup.NOTEBOOK, start));
        assertEquals(List.of(), sources(Setup.NOTEBOOK));
    }

    @Test
    void anInterimResultSaysSo() {
        Outcome early = new Outcome("he", 1000, 0.97, 0.95, 0.2, "Learned", false, false);
        String text = text(Setup.NOTEBOOK, early, ZEROS);
        assertTrue(text.contains("so this may still change. Prefer He"), text);
        Outcome stopped = new Outcome("he", 1000, 0.97, 0.95, 0.2, "Learned", true, false);
        assertTrue(!text(Setup.NOTEBOOK, stopped, ZEROS).contains("may still change"));
    }

    @Test
    void oneRunAloneIsComparedWithNothing() {
        String text = text(Setup.NOTEBOOK, HE);
        assertTrue(text.startsWith("He has learned: 99.3%"), text);
        assertTrue(text.contains("There is no other start here to compare it with."), text);
    }

    @Test
    void thePaperFitsTheActivation() {
        Setup tanh = Setup.NOTEBOOK.with(Settings.ACTIVATION, Activation.TANH);
        assertEquals(
                List.of("https://proceedings.mlr.press/v9/glorot10a.html"),
                sources(tanh, run("xavier", 0.99, 0.05, "Learned"), ZEROS));
        String text = text(tanh, run("xavier", 0.99, 0.05, "Learned"), ZEROS);
        assertTrue(text.contains("tanh is flat far from 0. Glorot and Bengio (2010)"), text);
        assertTrue(text.contains("That is the start that did best here."), text);
        assertEquals(List.of(), sources(Setup.NOTEBOOK.with(Settings.ACTIVATION, Activation.LINEAR), HE, ZEROS));
    }
}
