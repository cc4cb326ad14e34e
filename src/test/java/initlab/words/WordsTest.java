package initlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordsTest {
    @AfterEach
    void backToEnglish() {
        Words.use(Map.of());
    }

    @Test
    void partsGoWhereTheSentenceHasThem() {
        assertEquals("Layer 2 of 3.", Words.of("Layer {0} of {1}.", 2, 3));
        assertEquals("a {1} and {x}", Words.of("a {1} and {x}", 7).replace("7", "?"));
        assertEquals("brace {", Words.of("brace {"));
    }

    @Test
    void whatSomebodyTypedIsNeverReadAsAPlaceholder() {
        assertEquals("“{1}” is not b", Words.of("“{0}” is not {1}", "{1}", "b"));
    }

    @Test
    void aCatalogueMayReorderTheParts() {
        Words.use(Map.of("Layer {0} of {1}.", "Von {1} Schichten die {0}."));
        assertEquals("Von 3 Schichten die 2.", Words.of("Layer {0} of {1}.", 2, 3));
        assertEquals("Not known: 4", Words.of("Not known: {0}", 4), "what the catalogue lacks is said in English");
    }
}
