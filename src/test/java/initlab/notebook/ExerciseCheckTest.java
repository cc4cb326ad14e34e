package initlab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import initlab.network.Initialization;
import org.junit.jupiter.api.Test;

class ExerciseCheckTest {
    @Test
    void theCorrectFormulasPass() {
        assertNull(ExerciseCheck.firstDifference("zeros", Initialization.of("normal(0)")));
        assertNull(ExerciseCheck.firstDifference("random", Initialization.of("normal(10)")));
        assertNull(ExerciseCheck.firstDifference("he", Initialization.of("normal(sqrt(2/fan_in))")));
    }

    /** NumPy prints 0 as {@code 0.}, which would end the sentence twice. */
    @Test
    void aWholeNumberEndsWithOneFullStop() {
        assertEquals(
                "W1[0, 0]: the notebook has 17.88628473, yours is 0.",
                ExerciseCheck.firstDifference("random", Initialization.of("zeros")));
    }

    @Test
    void theMessageNamesTheFirstEntryThatDiffers() {
        assertEquals(
                "W1[0, 0]: the notebook has 17.88628473, yours is 1.78862847.",
                ExerciseCheck.firstDifference("random", Initialization.of("normal(1)")));
        assertEquals(
                "W2[0, 0]: the notebook has -0.03098412, yours is -0.04381817.",
                ExerciseCheck.firstDifference("he", Initialization.of("normal(1)")));
        assertEquals(
                "b1[0, 0]: the notebook has 0, yours is 0.5.",
                ExerciseCheck.firstDifference("zeros", Initialization.of("constant(0, b=0.5)")));
    }
}
