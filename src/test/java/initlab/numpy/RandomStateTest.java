package initlab.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Resources;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** The expected streams come from NumPy, for the seeds 0, 1, 2, 3, 42 and 2³²−1. */
class RandomStateTest {
    private static final int[] WORDS_KEPT = {0, 1, 2, 3, 622, 623, 624, 625, 699};

    @Test
    void drawsTheSameNumbersAsNumPy() {
        long seed = -1;
        RandomState shuffled = null;
        int compared = 0;
        for (String line : Resources.lines(RandomStateTest.class, "streams.txt")) {
            String[] words = line.split(" ");
            String[] values = Arrays.copyOfRange(words, 1, words.length);
            if (words[0].equals("seed")) {
                seed = Long.parseLong(words[1]);
                continue;
            }
            RandomState random = new RandomState(seed);
            switch (words[0]) {
                case "words" -> words(random, values);
                case "doubles" -> doubles(random::nextDouble, values);
                case "randn" -> doubles(random::nextGaussian, values);
                case "normal" -> doubles(() -> random.normal(0.05), values);
                case "uniform" -> doubles(() -> random.uniform(-0.3, 0.7), values);
                case "permutation" -> assertArrayEquals(ints(values), random.permutation(values.length));
                case "shuffle" -> {
                    assertArrayEquals(ints(values), random.permutation(values.length));
                    shuffled = random;
                }
                case "after" -> doubles(shuffled::nextGaussian, values);
                default -> throw new IllegalStateException(line);
            }
            compared++;
        }
        assertEquals(6 * 8, compared);
    }

    @Test
    void rejectsTheSeedsThatNumPyRejects() {
        for (long seed : new long[] {-1, 1L << 32}) {
            String message = assertThrows(IllegalArgumentException.class, () -> new RandomState(seed))
                    .getMessage();
            assertTrue(message.contains("0 to 4294967295"), message);
        }
    }

    private static void words(RandomState random, String[] expected) {
        int drawn = 0;
        for (int i = 0; i < expected.length; i++) {
            int word = 0;
            for (; drawn <= WORDS_KEPT[i]; drawn++) {
                word = random.nextInt();
            }
            assertEquals(expected[i], Integer.toUnsignedString(word));
        }
    }

    private static void doubles(DoubleSupplier ours, String[] expected) {
        for (String value : expected) {
            assertEquals(Double.parseDouble(value), ours.getAsDouble());
        }
    }

    private static int[] ints(String[] words) {
        return Arrays.stream(words).mapToInt(Integer::parseInt).toArray();
    }
}
