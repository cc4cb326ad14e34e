package initlab.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Resources;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays that NumPy 2.4 has saved, and headers that it would not write. */
class NumberArrayTest {
    /** The arrays in {@code types.npz}, by name. The file was made with {@code numpy.savez_compressed}. */
    private static Map<String, byte[]> arrays() throws Exception {
        Map<String, byte[]> arrays = new HashMap<>();
        try (InputStream file = NumberArrayTest.class.getResourceAsStream("types.npz");
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                arrays.put(entry.getName().replace(".npy", ""), zip.readAllBytes());
            }
        }
        return arrays;
    }

    @Test
    void everyTypeAndOrderHasNumPysValues() throws Exception {
        Map<String, byte[]> arrays = arrays();
        int compared = 0;
        for (String line : Resources.lines(NumberArrayTest.class, "types.txt")) {
            String[] words = line.split(" ");
            NumberArray array = NumberArray.read(words[0], arrays.get(words[0]));
            assertEquals(words.length - 1, array.rows() * array.columns(), words[0]);
            for (int k = 0; k < words.length - 1; k++, compared++) {
                double expected = Double.parseDouble(
                        words[k + 1].replace("inf", "Infinity").replace("nan", "NaN"));
                assertEquals(expected, array.number(k / array.columns(), k % array.columns()), line);
            }
        }
        assertEquals(3 + 2 * (12 + 15 + 15 + 8 * 7) + 2 * 6, compared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), }   \n",
                "{'shape': (1L, 2L), 'fortran_order': False, 'descr': '<f8'}",
                "{\"descr\":\"<f8\",\"fortran_order\":False,\"shape\":(1,2,)}",
                "{'descr': '=f8', 'fortran_order': True, 'shape': (2, )}",
                "{'descr': 'f8', 'fortran_order': True, 'shape': (2,1,1)}"
            })
    void headersOfEveryVersionAndStyleAreRead(String header) throws Exception {
        byte[] data = {0, 0, 0, 0, 0, 0, (byte) 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0x40};
        for (int version = 1; version <= 3; version++) {
            NumberArray array = NumberArray.read("a", Samples.npy(version, header, data));
            assertEquals(2, array.rows() * array.columns());
            assertEquals(1, array.number(0, 0));
            assertEquals(2, array.number(array.rows() - 1, array.columns() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{'descr': '<f8', 'fortran_order': False}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), 'more': 1}",
                "{'descr': '<f8', 'fortran_order': 0, 'shape': (1, 2)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1 2)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (-1, 2)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': 2}",
                "{'descr': '<f8, 'fortran_order': False, 'shape': (1, 2)}",
                "{'descr': <f8, 'fortran_order': False, 'shape': (1, 2)}",
                "{'descr': '<f8' 'fortran_order': False, 'shape': (1, 2)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2)} x",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1)}"
            })
    void aDamagedHeaderIsNamed(String header) {
        assertEquals(
                "The NumPy header of “a.npy” is damaged. Save the array again.",
                Outcome.of("a.npy", Samples.npy(1, header, new byte[16])).refused());
    }

    @Test
    void aHeaderThatTheFileCutsShortIsDamagedToo() {
        byte[] whole = Samples.npy("<f8", false, new double[] {1, 2}, 1, 2);
        for (int length = 6; length < whole.length - 16; length++) {
            String message =
                    Outcome.of("a.npy", java.util.Arrays.copyOf(whole, length)).refused();
            assertTrue(message.contains("header"), message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "'<f8'^ (5, 2)^ “a.npy” is incomplete: its shape (5, 2) needs more than the 16 bytes that are there."
                        + " Save it again.",
                "'<f8'^ (2147483647, 2147483647, 2147483647)^ “a.npy” is incomplete: its shape (2147483647, 2147483647,"
                        + " 2147483647) needs more than the 16 bytes that are there. Save it again.",
                "'<f8'^ (99999999999999999999999, 0)^ “a.npy” has the shape (2147483647, 0), so it is empty.",
                "'<f8'^ (0,)^ “a.npy” has the shape (0,), so it is empty.",
                "'|O'^ (1, 2)^ “a.npy” contains Python objects; save plain arrays with np.savez(\"points.npz\", X=X,"
                        + " Y=Y).",
                "[('x', '<f8')]^ (1, 2)^ “a.npy” is an array with named fields. Save plain columns, for example with"
                        + " np.column_stack.",
                "'<c16'^ (1,)^ “a.npy” has elements of type “<c16”, which are not plain numbers. Save them as float64.",
                "'<f16'^ (1,)^ “a.npy” has elements of type “<f16”, which are not plain numbers. Save them as float64.",
                "'<M8[D]'^ (1,)^ “a.npy” has elements of type “<M8[D]”, which are not plain numbers. Save them as"
                        + " float64.",
                "'|V8'^ (1,)^ “a.npy” has elements of type “|V8”, which are not plain numbers. Save them as float64.",
                "''^ (1,)^ “a.npy” has elements of type “”, which are not plain numbers. Save them as float64.",
                "'<U99999999999'^ (1,)^ “a.npy” has elements of type “<U99999999999”, which are not plain numbers. Save"
                        + " them as float64.",
                "'<U0'^ (1,)^ “a.npy” has elements of type “<U0”, which are not plain numbers. Save them as float64."
            },
            quoteCharacter = '`')
    void whatCannotBeReadIsNamed(String type, String shape, String message) {
        String header = "{'descr': " + type + ", 'fortran_order': False, 'shape': " + shape + "}";
        assertEquals(
                message,
                Outcome.of("a.npy", Samples.npy(1, header, new byte[16])).refused());
    }

    @Test
    void moreNumbersThanTheMemoryShouldHoldAreRefused() {
        String header = "{'descr': '|u1', 'fortran_order': False, 'shape': (5000000, 2)}";
        assertThrows(FileException.class, () -> NumberArray.read("a", Samples.npy(1, header, new byte[10_000_000])));
    }
}
