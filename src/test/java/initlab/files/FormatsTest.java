package initlab.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in other formats are named, and the message says what to do. */
class FormatsTest {
    private static final String AS_CSV = ". Save the points as CSV and open that file.";

    /** A file that begins with some bytes, as Latin-1, and goes on with others. */
    private static byte[] file(String start) {
        byte[] bytes = Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 600);
        for (int i = start.length(); i < bytes.length; i++) {
            bytes[i] = (byte) (7 * i);
        }
        return bytes;
    }

    /** First bytes as the formats' specifications give them, in hexadecimal. */
    @ParameterizedTest
    @CsvSource({
        "89484446 0d0a1a0a, an HDF5 file",
        "d0cf11e0 a1b11ae1, an Excel workbook",
        "50415231, a Parquet file",
        "4152524f57310000, a Feather or Arrow file",
        "46454131, a Feather or Arrow file",
        "580a000000030004, a file of R",
        "524458330a580a, a file of R",
        "24464c3240, 'an SPSS, Stata or SAS file'",
        "53514c69746520666f726d6174203300, an SQLite database",
        "255044462d312e37, a PDF document",
        "7b5c72746631, a Word document",
        "89504e470d0a1a0a, a picture",
        "ffd8ffe0, a picture",
        "474946383961, a picture",
        "524946461a00000057454250, a picture",
        "49492a00, a picture",
        "377abcaf271c, an archive",
        "526172211a0700, an archive",
        "425a683931415926535961, an archive",
        "fd377a585a00, an archive",
        "28b52ffd, an archive"
    })
    void theFirstBytesTellTheFormat(String hex, String kind) {
        StringBuilder start = new StringBuilder();
        String digits = hex.replace(" ", "");
        for (int i = 0; i < digits.length(); i += 2) {
            start.append((char) Integer.parseInt(digits.substring(i, i + 2), 16));
        }
        String message = Outcome.of("points.csv", file(start.toString())).refused();
        assertTrue(message.startsWith("“points.csv” is " + kind + ". "), message);
        assertTrue(message.contains("Save the points") || message.contains("Unpack it"), message);
    }

    @Test
    void matlabsFilesOfAllVersionsAreNamed() {
        String expected =
                "“a.mat” is a MATLAB file. Save the points with writematrix([X y], 'points.csv') and open that file.";
        assertEquals(
                expected,
                Outcome.of("a.mat", file("MATLAB 5.0 MAT-file, Platform: GLNXA64"))
                        .refused());
        assertEquals(
                expected,
                Outcome.of("a.mat", file("MATLAB 7.3 MAT-file, Platform: GLNXA64"))
                        .refused());
        // Version 4 begins with numbers, so only the file's name tells.
        assertEquals(
                expected,
                Outcome.of("a.mat", file("\0\0\0\0\u0018\0\0\0\u0002\0\0\0")).refused());
    }

    @Test
    void rsFilesAreFoundInGzip() {
        assertEquals(
                "“a.rds” is a file of R. Save the points with write.csv(points, \"points.csv\") and open that file.",
                Outcome.of("a.rds", Samples.gzip(file("X\n\0\0\0\u0003"))).refused());
    }

    @Test
    void anArchiveInAnotherIsNamed() {
        byte[] tar = new byte[1024];
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        assertEquals(
                "“a.tar” is an archive. Unpack it and open the file with the points.",
                Outcome.of("a.tar.gz", Samples.gzip(tar)).refused());
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, an Excel workbook",
        "word/document.xml, a Word document",
        "ppt/presentation.xml, a PowerPoint presentation",
        "content.xml, an OpenDocument file",
        "Index/Document.iwa, a Numbers spreadsheet"
    })
    void documentsThatAreZipArchivesAreNamed(String entry, String kind) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", new byte[1]);
        files.put(entry, new byte[1]);
        assertEquals(
                "“scores.xlsx” is " + kind + AS_CSV,
                Outcome.of("scores.xlsx", Samples.zip(true, files)).refused());
    }

    /** The first bytes and the last of Python's pickles of a dictionary, a list and an array. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080\u0002}q\0.",
                "\u0080\u0003cnumpy.core.multiarray\n_reconstruct\n.",
                "\u0080\u0004\u0095\u0010\u0003\0\0\0\0\0\0.",
                "\u0080\u0005\u0095\u0010\u0003\0\0\0\0\0\0.",
                "(dp0\nVX\np1\n(lp2\nF0.5\nas.",
                "(lp0\n(lp1\nF1.5\naa.",
                "}q\0(U\u0001Xq\u0001.",
                "cnumpy._core.multiarray\n_reconstruct\np0\n(cnumpy\nndarray\np1\n"
            })
    void picklesOfEveryProtocolAreNamed(String pickle) {
        assertEquals(
                "“a.pkl” contains Python objects; save plain arrays with np.savez(\"points.npz\", X=X, Y=Y).",
                Outcome.of("a.pkl", pickle.getBytes(StandardCharsets.ISO_8859_1))
                        .refused());
    }

    @Test
    void aModelOfPyTorchIsAPickleInAnArchive() {
        Map<String, byte[]> files = Map.of("archive/data.pkl", new byte[5]);
        assertTrue(Outcome.of("net.pt", Samples.zip(false, files)).refused().contains("Python objects"));
    }

    @Test
    void otherBytesAreNoTextWhateverTheFileIsCalled() {
        for (String name : new String[] {"a.csv", "a", ".", "", "a.", "csv"}) {
            String message = Outcome.of(name, file("\u0001\0\u0002")).refused();
            assertEquals(
                    "“" + name + "” is not a text or NumPy file. Save the points as CSV or with"
                            + " np.savez(\"points.npz\", X=X, Y=Y).",
                    message);
        }
    }

    @Test
    void aTextThatMerelyResemblesAFormatIsRead() {
        for (String text :
                new String[] {"PK,x\n1,2", "BM,1\n", "MATLAB x,y\n1,2\n", "X\n1\n2\n", "(d,p)\n1,2\n", "%PDF\n"}) {
            assertEquals(
                    text,
                    Outcome.of("a.csv", text.getBytes(StandardCharsets.UTF_8))
                            .text()
                            .text());
        }
    }
}
