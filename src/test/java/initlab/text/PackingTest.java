package initlab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
    private static final String DICTIONARY = "parameters['W' + str(l)] = np.zeros((layers_dims[l], 1))\n";
    private static final int MOST = 10_000;

    private static String back(String text) {
        return Packing.unpack(Packing.pack(text, DICTIONARY), DICTIONARY, MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "aa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "größer als π 😀\n\t", "\0"
            })
    void textsComeBack(String text) {
        assertEquals(text, back(text));
    }

    @Test
    void randomTextsComeBack() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int size = random.nextInt(200);
            for (int j = 0; j < size; j++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0xD000) : 'a' + random.nextInt(3)));
            }
            assertEquals(text.toString(), back(text.toString()));
        }
    }

    @Test
    void whatTheDictionaryHasTakesLittleSpace() {
        assertTrue(Packing.pack(DICTIONARY, DICTIONARY).length() < 10, Packing.pack(DICTIONARY, DICTIONARY));
        assertTrue(Packing.pack("x".repeat(1000), "").length() < 120);
    }

    @Test
    void damagedTextsAreRefusedOrReadAsOthersButNeverThrow() {
        Random random = new Random(2);
        String packed = Packing.pack("def f(layers_dims):\n    return {}\n", DICTIONARY);
        assertNotNull(Packing.unpack(packed, DICTIONARY, MOST));
        assertNull(Packing.unpack(packed + "!", DICTIONARY, MOST));
        for (int i = 0; i < 2000; i++) {
            StringBuilder damaged = new StringBuilder(packed);
            damaged.setCharAt(random.nextInt(packed.length()), (char) ('A' + random.nextInt(26)));
            Packing.unpack(damaged.substring(random.nextInt(5)), DICTIONARY, MOST);
        }
    }

    @Test
    void longerTextsThanAllowedAreRefused() {
        String packed = Packing.pack("x".repeat(101), "");
        assertNull(Packing.unpack(packed, "", 100));
        assertEquals("x".repeat(101), Packing.unpack(packed, "", 101));
    }
}
