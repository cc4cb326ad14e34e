package initlab.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initlab.Resources;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

/** The expected texts come from NumPy's {@code str}. */
class ArrayTextTest {
    @Test
    void printsWhatNumPyPrints() {
        Iterator<String> lines =
                Resources.lines(ArrayTextTest.class, "arrays.txt").iterator();
        int compared = 0;
        while (lines.hasNext()) {
            String[] words = lines.next().split(" ");
            StringBuilder expected = new StringBuilder(lines.next());
            for (String line = lines.next(); !line.equals("--"); line = lines.next()) {
                expected.append('\n').append(line);
            }
            assertEquals(expected.toString(), print(words));
            compared++;
        }
        assertEquals(101, compared);
    }

    private static String print(String[] words) {
        int rows = Integer.parseInt(words[1]);
        int columns = Integer.parseInt(words[2]);
        double[] values = new double[rows * columns];
        byte[] integers = new byte[rows * columns];
        for (int i = 0; i < values.length; i++) {
            if (words[0].equals("floats")) {
                values[i] = Double.parseDouble(javaForm(words[i + 3]));
            } else {
                integers[i] = Byte.parseByte(words[i + 3]);
            }
        }
        return words[0].equals("floats")
                ? ArrayText.floats(values, rows, columns)
                : ArrayText.integers(integers, rows, columns);
    }

    private static String javaForm(String hex) {
        return hex.replace("inf", "Infinity").replace("nan", "NaN");
    }

    @Test
    void refusesAShapeThatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> ArrayText.floats(new double[5], 2, 3));
        assertThrows(IllegalArgumentException.class, () -> ArrayText.integers(new byte[0], 0, 0));
    }
}
