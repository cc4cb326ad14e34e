package initlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "seed, seed, 0",
        "sead, seed, 1",
        "inti, init, 1",
        "'', rate, 4",
        "noize, noise, 1"
    })
    void theDistanceCountsLettersAndSwaps(String a, String b, int distance) {
        assertEquals(distance, Spelling.distance(a, b));
        assertEquals(distance, Spelling.distance(b, a));
    }

    @Test
    void onlyACloseWordIsFound() {
        List<String> words = List.of("init", "seed", "iterations", "id");
        assertEquals("seed", Spelling.closest("sede", words));
        assertEquals("iterations", Spelling.closest("itertions", words));
        assertNull(Spelling.closest("np", words));
        assertNull(Spelling.closest("a", words));
        assertNull(Spelling.closest("mean", words));
    }
}
