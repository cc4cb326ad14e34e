package initlab.page.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.session.Phase;
import initlab.session.SessionState;
import initlab.setup.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportWordsTest {
    private static SessionState state(Phase phase, boolean complete, int reached) {
        return new SessionState(phase, false, complete, 10, 10, reached, reached, false, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "LOADING, false, 0, Train",
        "READY, false, 0, Train",
        "TRAINING, false, 20, Pause",
        "PAUSED, false, 20, Continue",
        "LOOKING_BACK, false, 20, Continue",
        "LOOKING_BACK, true, 20, Train again",
        "FINISHED, true, 20, Train again",
    })
    void theButtonSaysWhatItDoes(Phase phase, boolean complete, int reached, String words) {
        assertEquals(words, TransportWords.button(state(phase, complete, reached)));
    }

    @Test
    void theBarSaysWhyTrainingHasPaused() {
        assertEquals(
                "paused at 3,210 while you look",
                TransportWords.note(state(Phase.LOOKING_BACK, false, 3210), Setup.NOTEBOOK));
        assertEquals("", TransportWords.note(state(Phase.LOOKING_BACK, true, 3210), Setup.NOTEBOOK));
        assertEquals("", TransportWords.note(state(Phase.PAUSED, false, 3210), Setup.NOTEBOOK));
    }
}
