package initlab.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of damaged files: each is read or refused with a message, soon. {@link Outcome} checks the messages. */
class HostileFilesTest {
    private static final int CASES = 20_000;
    private static final int MEGABYTE = 1 << 20;
    /** In nanoseconds of this thread, which other programs do not lengthen. */
    private static final long SECOND = 1_000_000_000;

    private static final String CSV = "x,y,label\n" + "0.5,-1e-3,0\n1,0,1\n".repeat(6);

    private static byte[] points(boolean fortran) {
        double[] values = new double[30];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 3 == 2 ? i & 1 : i;
        }
        return Samples.npy("<f4", fortran, values, 10, 3);
    }

    private static List<byte[]> good() {
        Map<String, byte[]> arrays = new LinkedHashMap<>();
        arrays.put("X.npy", points(false));
        arrays.put("y.npy", Samples.npy("|b1", false, new double[10], 10));
        Map<String, byte[]> unnamed = new LinkedHashMap<>();
        unnamed.put("arr_0.npy", Samples.npy("<i8", true, new double[20], 2, 10));
        unnamed.put("arr_1.npy", Samples.npy("<f8", true, new double[10], 1, 10));
        byte[] table = CSV.getBytes(StandardCharsets.UTF_8);
        return List.of(
                points(true),
                Samples.npy(1, "{'descr': '<U2', 'fortran_order': False, 'shape': (2, 3), }\n", new byte[48]),
                Samples.zip(true, arrays),
                Samples.zip(false, arrays),
                Samples.zip(false, unnamed),
                Samples.zip(true, Map.of("a.csv", table)),
                Samples.zip(false, Map.of("a.csv", Samples.gzip(table))),
                Samples.gzip(table),
                Samples.gzip(points(false)),
                CSV.getBytes(StandardCharsets.UTF_16),
                CSV.getBytes(StandardCharsets.UTF_16LE),
                table);
    }

    /** Changes up to six places: bytes, blocks, and numbers of two to eight bytes, which become extreme. */
    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int changes = 1 + random.nextInt(6); changes > 0 && bytes.length > 8; changes--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + (1 << random.nextInt(4)));
            switch (random.nextInt(6)) {
                case 0 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 1 -> Arrays.fill(bytes, at, to, (byte) (random.nextInt(3) - 1));
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> System.arraycopy(good, random.nextInt(good.length - (to - at) + 1), bytes, at, to - at);
                case 4 -> bytes[at] = (byte) "0123456789()',<>|={}LTFOUS".charAt(random.nextInt(26));
                default -> bytes[at] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    @Test
    void everyDamagedFileIsReadOrRefused() {
        Random random = new Mutations(12).random();
        List<byte[]> good = good();
        int read = 0;
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = mutated(good.get(random.nextInt(good.size())), random);
            Outcome outcome = Outcome.of("a.npz", bytes);
            if (outcome.content() instanceof Content.Grid grid) {
                assertGrid(grid);
            }
            read += outcome.refusal() == null ? 1 : 0;
            refused += outcome.refusal() == null ? 0 : 1;
        }
        assertTrue(read > CASES / 10 && refused > CASES / 10, read + " read, " + refused + " refused");
    }

    /** Archives whose directory, sizes and checksums are right, with damaged arrays inside. */
    @Test
    void damagedArraysInAWholeArchiveAreReadOrRefused() {
        Random random = new Mutations(13).random();
        String[] names = {"X", "y", "x", "label", "train_X", "arr_0", "arr_1", "a/b", "", "X_test", "W1"};
        for (int i = 0; i < CASES / 10; i++) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                int rows = 1 + random.nextInt(4);
                int columns = 1 + random.nextInt(4);
                byte[] array = Samples.npy(
                        random.nextBoolean() ? "<f8" : "|i1",
                        random.nextBoolean(),
                        new double[rows * columns],
                        rows,
                        columns);
                files.put(
                        names[random.nextInt(names.length)] + ".npy",
                        random.nextInt(3) > 0 ? array : mutated(array, random));
            }
            if (Outcome.of("a.npz", Samples.zip(random.nextBoolean(), files)).content() instanceof Content.Grid grid) {
                assertGrid(grid);
            }
        }
    }

    private static void assertGrid(Content.Grid grid) {
        assertTrue(grid.columns().length > 0 && grid.names().size() == grid.columns().length);
        assertTrue(grid.label() == -1 || grid.label() == grid.columns().length - 1);
        for (double[] column : grid.columns()) {
            assertTrue(column.length > 0 && column.length == grid.columns()[0].length);
        }
    }

    @Test
    void aMegabyteOfAnythingTakesLessThanASecond() {
        Random random = new Random(14);
        byte[] noise = new byte[MEGABYTE];
        random.nextBytes(noise);
        byte[] ends = new byte[MEGABYTE];
        byte[] directory = new byte[MEGABYTE];
        for (int i = 0; i + 4 <= MEGABYTE; i += 4) {
            System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, ends, i, 4);
            System.arraycopy(new byte[] {'P', 'K', 1, 2}, 0, directory, i, 4);
        }
        ends[2] = 3;
        ends[3] = 4;
        directory[2] = 3;
        directory[3] = 4;
        byte[] header = Samples.npy(2, "{".repeat(MEGABYTE), new byte[0]);
        byte[] digits = Samples.npy(2, "{'shape': (" + "9".repeat(MEGABYTE), new byte[0]);
        byte[] commas = Samples.npy(2, "{'shape': (" + "1,".repeat(MEGABYTE / 2), new byte[0]);
        byte[] text = CSV.repeat(MEGABYTE / CSV.length()).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 9_000; i++) {
            many.put("arr_" + i + ".npy", new byte[0]);
        }
        for (byte[] bytes : List.of(
                noise,
                ends,
                directory,
                header,
                digits,
                commas,
                text,
                Samples.gzip(noise),
                Samples.zip(true, Map.of("a.csv", noise)),
                Samples.zip(false, many),
                Samples.npy("|i1", false, new double[MEGABYTE], MEGABYTE / 2, 2))) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Outcome.of("a.csv", bytes);
            long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            assertTrue(taken < SECOND, taken + " ns");
        }
    }
}
