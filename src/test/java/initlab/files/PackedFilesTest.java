package initlab.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.cli.JdkInflater;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Zip archives and gzip, whole and damaged. */
class PackedFilesTest {
    private static final String CSV = "x,y,label\n" + "1,2,0\n3,4,1\n".repeat(12);
    private static final byte[] TABLE = CSV.getBytes(StandardCharsets.UTF_8);
    private static final String DAMAGED = "“a.npz” is damaged or incomplete. Save it or download it again.";

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = PackedFilesTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static byte[] npz(boolean deflated) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("X.npy", Samples.npy("<f8", false, new double[] {1, 2, 3, 4, 5, 6}, 3, 2));
        files.put("y.npy", Samples.npy("<i8", false, new double[] {0, 1, 0}, 3));
        return Samples.zip(deflated, files);
    }

    private static byte[] patched(byte[] bytes, int at, int... values) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < values.length; i++) {
            copy[at + i] = (byte) values[i];
        }
        return copy;
    }

    private static int indexOf(byte[] bytes, String magic) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(magic);
    }

    @Test
    void gzipIsReadUnderTheNameInside() {
        assertEquals(CSV, Outcome.of("a.csv.gz", Samples.gzip(TABLE)).text().text());
        assertEquals(CSV, Outcome.of("a.csv", Samples.gzip(TABLE)).text().text());
        String message = Outcome.of("a.csv.GZ", Samples.gzip(new byte[100])).refused();
        assertTrue(message.startsWith("“a.csv” is "), message);
        assertArrayEquals(
                new double[] {1, 3, 5},
                Outcome.of("a.npz.gz", Samples.gzip(npz(true))).grid().columns()[0]);
    }

    @Test
    void theOnlyTableOfAnArchiveIsReadAndNamed() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("data/", new byte[0]);
        files.put("data/points.csv", TABLE);
        files.put("data/readme.md", new byte[] {'x'});
        files.put("__MACOSX/data/._points.csv", new byte[] {0, 5, 22});
        Content.Text text = Outcome.of("a.zip", Samples.zip(true, files)).text();
        assertEquals(CSV, text.text());
        assertEquals(List.of("“data/points.csv” is read from the archive."), text.notes());
    }

    @Test
    void anArchiveOfOtherFilesListsThem() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("train.csv", TABLE);
        files.put("test.csv", TABLE);
        assertEquals(
                "“a.zip” is an archive with “train.csv”, “test.csv”. Unpack it and open the file with the points.",
                Outcome.of("a.zip", Samples.zip(true, files)).refused());
        for (int i = 0; i < 500; i++) {
            files.put("pictures/" + "long".repeat(20) + i + ".png", new byte[1]);
        }
        assertTrue(Outcome.of("a.zip", Samples.zip(true, files))
                .refused()
                .endsWith("…” …. Unpack it and open the file with the points."));
    }

    @Test
    void longSizesOfZip64AreUnderstood() throws IOException {
        byte[] bytes = resource("zip64.npz");
        int end = indexOf(bytes, "PK\u0005\u0006");
        for (byte[] archive : List.of(bytes, patched(bytes, end + 16, -1, -1, -1, -1))) {
            Content.Grid grid = Outcome.of("zip64.npz", archive).grid();
            assertArrayEquals(new double[] {1, 3, 5, 7, 9}, grid.columns()[1]);
            assertArrayEquals(new double[] {0, 1, 1, 0, 1}, grid.columns()[2]);
        }
    }

    @Test
    void aCommentAfterTheDirectoryIsSkipped() {
        byte[] bytes = npz(true);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 300);
        longer[bytes.length - 2] = 300 & 0xff;
        longer[bytes.length - 1] = 300 >> 8;
        assertEquals(3, Outcome.of("a.npz", longer).grid().columns().length);
    }

    @Test
    void anEncryptedArchiveAndUncommonCompressionAreNamed() {
        byte[] bytes = npz(true);
        int directory = indexOf(bytes, "PK\u0001\u0002");
        assertEquals(
                "“a.npz” is encrypted. Unpack it and open the file with the points.",
                Outcome.of("a.npz", patched(bytes, directory + 8, 9)).refused());
        // 12 is bzip2.
        assertEquals(
                "“a.npz” is compressed in an uncommon way. Unpack it and open the file with the points.",
                Outcome.of("a.npz", patched(bytes, directory + 10, 12)).refused());
    }

    @Test
    void everyCutAndEveryChangedByteOfAnArraysBytesIsNoticed() {
        for (boolean deflated : new boolean[] {false, true}) {
            byte[] bytes = npz(deflated);
            int directory = indexOf(bytes, "PK\u0001\u0002");
            for (int length = 4; length < bytes.length; length++) {
                assertEquals(
                        DAMAGED,
                        Outcome.of("a.npz", Arrays.copyOf(bytes, length)).refused(),
                        "cut at " + length);
            }
            // The first entry's content begins after its header and its name.
            int start = 30 + "X.npy".length();
            int end = deflated ? start + 40 : indexOf(bytes, "y.npy") - 30;
            for (int at = start; at < end; at++) {
                assertEquals(
                        DAMAGED,
                        Outcome.of("a.npz", patched(bytes, at, bytes[at] ^ 4)).refused(),
                        "byte " + at);
            }
            assertEquals(
                    DAMAGED,
                    Outcome.of("a.npz", patched(bytes, directory + 16, 1, 2, 3, 4))
                            .refused());
        }
        byte[] gzip = Samples.gzip(TABLE);
        for (int length = 2; length < gzip.length; length++) {
            String message = Outcome.of("a.csv.gz", Arrays.copyOf(gzip, length)).refused();
            assertEquals("“a.csv.gz” is damaged or incomplete. Save it or download it again.", message);
        }
    }

    @Test
    void aSmallFileCannotFillTheMemory() {
        byte[] zeros = new byte[Inflater.MAX_BYTES + 1];
        Arrays.fill(zeros, (byte) '0');
        assertEquals(
                "“a.csv.gz” holds more than 64 MB. Save fewer points.",
                Outcome.of("a.csv.gz", Samples.gzip(zeros)).refused());
        byte[] archive = Samples.zip(true, Map.of("a.csv", zeros));
        assertEquals(
                "“a.zip” holds more than 64 MB. Save fewer points.",
                Outcome.of("a.zip", archive).refused());
        // The directory's size is a lie.
        int directory = indexOf(archive, "PK\u0001\u0002");
        assertEquals(
                "“a.zip” holds more than 64 MB. Save fewer points.",
                Outcome.of("a.zip", patched(archive, directory + 24, 9, 0, 0, 0))
                        .refused());
    }

    @Test
    void nestedArchivesEndSomewhere() {
        byte[] packed = TABLE;
        for (int i = 0; i < 5; i++) {
            packed = Samples.zip(true, Map.of("a.csv", packed));
        }
        assertEquals(
                "“a.csv” is an archive. Unpack it and open the file with the points.",
                Outcome.of("a.zip", packed).refused());
    }

    @Test
    void anInflaterMayAnswerLaterOrSayWhyItCannot() {
        List<Runnable> later = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        Inflater inflater =
                (packed, format, result) -> later.add(() -> new JdkInflater().inflate(packed, format, result));
        FileReader.read("a.npz", npz(true), inflater, new FileReader.Result() {
            @Override
            public void read(Content content) {
                contents.add(content);
            }

            @Override
            public void refused(FileException reason) {
                throw new AssertionError(reason);
            }
        });
        // One array after the other.
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(), contents);
            assertEquals(i + 1, later.size());
            later.get(i).run();
        }
        assertEquals(1, contents.size());
        Inflater none = (packed, format, result) -> result.failed("This browser cannot unpack files.");
        assertEquals(
                "This browser cannot unpack files.",
                Outcome.of("a.npz", npz(true), none).refused());
    }

    @Test
    void theChecksumIsThatOfThePlatform() {
        CRC32 crc = new CRC32();
        crc.update(TABLE);
        assertEquals((int) crc.getValue(), Crc32.of(TABLE));
    }

    @Test
    void anEmptyFileIsNamed() {
        assertEquals("“a.csv” is empty.", Outcome.of("a.csv", new byte[0]).refused());
        assertEquals(
                "“a.csv” is empty.",
                Outcome.of("a.csv.gz", Samples.gzip(new byte[0])).refused());
    }
}
