package initlab.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check says besides passed or not. */
class CheckTest {
    private static final String RANDOM = """
            def initialize_parameters_random(layers_dims):
                np.random.seed(3)
                parameters = {}
                for l in range(1, len(layers_dims)):
                    parameters['W' + str(l)] = np.random.randn(layers_dims[l], layers_dims[l-1]) * 10
                    parameters['b' + str(l)] = np.zeros((layers_dims[l], 1))
                return parameters
            """;

    private static Outcome random(String code) {
        return Check.check(Exercise.find("random"), code);
    }

    /** The notebook leaves two lines to be filled in; the last hint has both. */
    @ParameterizedTest
    @ValueSource(strings = {"zeros", "random", "he"})
    void theLastHintPasses(String word) {
        Exercise exercise = Exercise.find(word);
        List<String> hints = Hints.of(exercise);
        assertEquals(3, hints.size());
        String[] lines = hints.get(2).split("\n", -1);
        assertEquals(3, lines.length);
        String code = "def " + exercise.function() + "(layers_dims):\n    np.random.seed(3)\n    parameters = {}\n"
                + "    for l in range(1, len(layers_dims)):\n        " + lines[1] + "\n        " + lines[2]
                + "\n    return parameters\n";
        Outcome outcome = Check.check(exercise, code);
        assertTrue(outcome.passed());
        assertEquals(List.of(), outcome.warnings());
        assertNull(outcome.misconception());
    }

    @Test
    void theEntriesThatDifferAreMarked() {
        String code = RANDOM.replace("    return", "    parameters['W1'][1, 0] = 0\n    return");
        Comparison weights = random(code).parameters().get(0);
        assertEquals("W1", weights.name());
        assertArrayEquals(new boolean[] {false, false, false, true, false, false}, weights.differs());
        assertFalse(weights.isRight());
        // print(parameters["W1"]) in Python
        assertEquals(
                "[[17.88628473  4.36509851  0.96497468]\n [ 0.         -2.77388203 -3.54758979]]",
                weights.actual().text());
        assertEquals(
                "[[ 17.88628473   4.36509851   0.96497468]\n [-18.63492703  -2.77388203  -3.54758979]]",
                weights.expected().text());
    }

    @Test
    void whatACellPrintsIsKeptAlsoIfItFails() {
        assertEquals("one\n", random("print('one')\n" + RANDOM).printed());
        assertEquals("one\n", random("print('one')\n1 / 0\nprint('two')\n").printed());
    }

    @Test
    void anErrorHasItsPlaceAndAMeaning() {
        CellError error = random(RANDOM.replace("* 10", "* ten")).error();
        assertEquals("NameError", error.type());
        assertEquals("name 'ten' is not defined", error.message());
        assertEquals(5, error.line());
        assertEquals("ten", RANDOM.replace("* 10", "* ten").split("\n", -1)[4].substring(error.column(), error.end()));
        assertFalse(error.meaning().isEmpty());
    }

    /** Right for [3, 2, 1], so the parameters are shown, and the error is that of the model's layers. */
    @Test
    void aFunctionForTheExercisesLayersOnlyIsNamed() {
        Outcome outcome =
                random(RANDOM.replace("    parameters = {}", "    parameters = {}\n    assert len(layers_dims) == 3"));
        assertEquals("hard-coded", outcome.misconception());
        assertEquals("AssertionError", outcome.error().type());
        assertEquals(4, outcome.parameters().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"initialise_parameters_random", "initialize_parameters", "initialize_random", "init", "f"})
    void aFunctionUnderAnotherNameIsNamed(String name) {
        Outcome outcome = random("x = 1\n" + RANDOM.replace("initialize_parameters_random", name));
        assertEquals("function-missing", outcome.misconception());
        assertEquals(2, outcome.finding().line());
        assertTrue(
                outcome.finding().text().contains(name + ","), outcome.finding().text());
        assertEquals(
                "name 'initialize_parameters_random' is not defined",
                outcome.error().message());
    }

    @Test
    void theFunctionOfAnotherExerciseIsNotTakenForThisOne() {
        Outcome outcome = random(RANDOM.replace("_random(", "_he("));
        assertEquals("function-missing", outcome.misconception());
        assertFalse(outcome.finding().text().contains("_he"), outcome.finding().text());
    }

    @Test
    void aSeedOutsideTheFunctionPassesWithAWarning() {
        Outcome outcome = random("np.random.seed(3)\n" + RANDOM.replace("    np.random.seed(3)\n", ""));
        assertTrue(outcome.passed());
        assertEquals(1, outcome.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"while True:\n    pass\n", "np.zeros((100000, 100000))\n", "__import__('os')\n"})
    void aRunawayCellIsStopped(String line) {
        Outcome outcome = random(line + RANDOM);
        assertFalse(outcome.passed());
        assertFalse(outcome.error().message().isEmpty());
    }

    /** As numpy.allclose(rtol=1e-12, atol=0) decides: other roundings pass, other factors do not. */
    @Test
    void onlyRoundingMayDiffer() {
        assertTrue(random(RANDOM.replace("* 10", "* 10.000000000001")).passed());
        assertFalse(random(RANDOM.replace("* 10", "* 10.0000000001")).passed());
    }

    @Test
    void warningsOfNumPyAreKept() {
        Outcome outcome = random(RANDOM.replace("* 10", "* np.log(0)"));
        assertEquals(List.of("RuntimeWarning: divide by zero encountered in log"), outcome.warnings());
        assertEquals("not-finite", outcome.misconception());
    }

    @Test
    void parametersForAnyLayersTrainTheLab() {
        CellParameters parameters = CellParameters.of(Exercise.find("random"), RANDOM, 2, 3, 2, 1);
        assertNull(parameters.error());
        assertEquals(6, parameters.parameters().size());
        assertEquals("(3, 2)", parameters.parameters().get("W1").shapeText());
    }

    @Test
    void parametersThatDoNotFitAreRefused() {
        Exercise exercise = Exercise.find("random");
        assertEquals(
                "W1 has the shape (2, 3), and (3, 2) is needed for these layers.",
                message(
                        exercise,
                        RANDOM.replace("layers_dims[l], layers_dims[l-1]", "layers_dims[l-1], layers_dims[l]")));
        assertEquals("The function returns no b1.", message(exercise, RANDOM.replace("'b'", "'c'")));
        assertEquals(
                "The function returns a value of type NoneType, not a dict.",
                message(exercise, RANDOM.replace("    return parameters\n", "")));
        assertEquals(
                "W1 does not consist of numbers.",
                message(exercise, RANDOM.replace("* 10", "\n        parameters['W' + str(l)] = None")));
    }

    private static String message(Exercise exercise, String code) {
        return CellParameters.of(exercise, code, 2, 3, 1).error().message();
    }
}
