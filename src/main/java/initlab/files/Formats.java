package initlab.files;

import initlab.words.Words;
import java.util.List;

/** The table of formats that are recognised and not read. */
final class Formats {
    /** How points are saved in Python. */
    static final String PYTHON = "np.savez(\"points.npz\", X=X, Y=Y)";

    /**
     * One format.
     *
     * @param kind what such a file is, for “… is {kind}.”
     * @param advice how to save the points from there, as code; empty if there is no single way, null if the file must
     *     be unpacked
     * @param endings of file names, with a blank after each. They tell if no magic does
     * @param offset where the magic stands
     * @param magics the first bytes, as Latin-1
     */
    private record Format(String kind, String advice, String endings, int offset, String... magics) {
        boolean matches(byte[] bytes) {
            for (String magic : magics) {
                if (Bytes.match(bytes, offset, magic)) {
                    return true;
                }
            }
            return false;
        }

        String refusal(String name) {
            String file = Words.quoted(name);
            if (advice == null) {
                return Words.of("{0} is {1}. Unpack it and open the file with the points.", file, kind);
            }
            return advice.isEmpty()
                    ? Words.of("{0} is {1}. Save the points as CSV and open that file.", file, kind)
                    : Words.of("{0} is {1}. Save the points with {2} and open that file.", file, kind, advice);
        }
    }

    /** To recognise another format, add a row. */
    private static final List<Format> TABLE = List.of(
            new Format(
                    Words.of("a MATLAB file"),
                    "writematrix([X y], 'points.csv')",
                    ".mat ",
                    0,
                    "MATLAB 5.0 MAT",
                    "MATLAB 7.3 MAT"),
            new Format(Words.of("an HDF5 file"), PYTHON, ".h5 .hdf5 .keras ", 0, "\u0089HDF\r\n\u001a\n"),
            new Format(Words.of("an Excel workbook"), "", ".xls .xlsx .xlsm .xlsb ", 0, "\u00d0\u00cf\u0011\u00e0"),
            new Format(Words.of("a Parquet file"), "df.to_csv(\"points.csv\")", ".parquet ", 0, "PAR1"),
            new Format(
                    Words.of("a Feather or Arrow file"),
                    "df.to_csv(\"points.csv\")",
                    ".feather .arrow ",
                    0,
                    "ARROW1",
                    "FEA1"),
            new Format(
                    Words.of("a file of R"),
                    "write.csv(points, \"points.csv\")",
                    ".rds .rda .rdata ",
                    0,
                    "RDX2\n",
                    "RDX3\n",
                    "RDA2\n",
                    "RDA3\n",
                    "X\n\0\0",
                    "B\n\0\0"),
            new Format(
                    Words.of("an SPSS, Stata or SAS file"), "", ".sav .dta .sas7bdat ", 0, "$FL2", "$FL3", "<stata_"),
            new Format(Words.of("an SQLite database"), "", ".sqlite .sqlite3 .db ", 0, "SQLite format 3\0"),
            new Format(Words.of("a PDF document"), "", ".pdf ", 0, "%PDF-"),
            new Format(Words.of("a Word document"), "", ".doc .docx .rtf ", 0, "{\\rtf"),
            new Format(
                    Words.of("a picture"),
                    "",
                    ".png .jpg .jpeg .gif .bmp .tif .tiff .webp .heic ",
                    0,
                    "\u0089PNG",
                    "\u00ff\u00d8\u00ff",
                    "GIF87a",
                    "GIF89a",
                    "II*\0",
                    "MM\0*"),
            new Format(Words.of("a picture"), "", "", 8, "WEBP"),
            new Format(
                    Words.of("an archive"),
                    null,
                    ".7z .rar .bz2 .xz .zst .tar .tgz ",
                    0,
                    "7z\u00bc\u00af",
                    "Rar!\u001a",
                    "BZh91AY&SY",
                    "\u00fd7zXZ",
                    "(\u00b5/\u00fd",
                    "\u001f\u008b",
                    "PK\u0003\u0004",
                    "PK\u0005\u0006"),
            new Format(Words.of("an archive"), null, "", 257, "ustar"));

    /**
     * Formats that are zip archives, by how the name of one of their entries begins.
     *
     * @param kind what such a file is
     */
    private record Zipped(String entry, String kind) {}

    private static final List<Zipped> ZIPPED = List.of(
            new Zipped("xl/", Words.of("an Excel workbook")),
            new Zipped("word/", Words.of("a Word document")),
            new Zipped("ppt/", Words.of("a PowerPoint presentation")),
            new Zipped("content.xml", Words.of("an OpenDocument file")),
            new Zipped("Index/", Words.of("a Numbers spreadsheet")),
            new Zipped("model.weights.h5", Words.of("a Keras model")));

    private Formats() {}

    /** Refuses bytes that are in one of the formats. */
    static void check(String name, byte[] bytes) throws FileException {
        if (isPickle(bytes)) {
            throw pythonObjects(name);
        }
        for (Format format : TABLE) {
            if (format.matches(bytes)) {
                throw new FileException(format.refusal(name));
            }
        }
    }

    /** Refuses a zip archive that is a document. */
    static void checkZip(String name, String entry) throws FileException {
        if (entry.endsWith("data.pkl")) {
            throw pythonObjects(name);
        }
        for (Zipped zipped : ZIPPED) {
            if (entry.startsWith(zipped.entry())) {
                throw new FileException(new Format(zipped.kind(), "", "", 0).refusal(name));
            }
        }
    }

    /** The refusal of bytes in no known format, in which at most the file's name says what they are. */
    static FileException unknown(String name) {
        String ending = Names.ending(name) + " ";
        if (".pkl .pickle .joblib .pt .pth ".contains(ending)) {
            return pythonObjects(name);
        }
        for (Format format : TABLE) {
            if (format.endings().contains(ending)) {
                return new FileException(format.refusal(name));
            }
        }
        return new FileException(Words.of(
                "{0} is not a text or NumPy file. Save the points as CSV or with {1}.", Words.quoted(name), PYTHON));
    }

    /** The refusal of a pickle, or of an array of objects, which is one inside. */
    static FileException pythonObjects(String name) {
        return new FileException(
                Words.of("{0} contains Python objects; save plain arrays with {1}.", Words.quoted(name), PYTHON));
    }

    /** Pickles of protocol 2 to 5 begin with their number. Older ones begin with the name of a class or with a mark. */
    private static boolean isPickle(byte[] bytes) {
        boolean numbered = bytes.length > 2 && bytes[0] == (byte) 0x80 && bytes[1] >= 2 && bytes[1] <= 5;
        boolean ends = bytes[bytes.length - 1] == '.';
        return numbered
                || Bytes.match(bytes, 0, "cnumpy.")
                || Bytes.match(bytes, 0, "ccopy_reg\n")
                || ends
                        && (Bytes.match(bytes, 0, "(dp")
                                || Bytes.match(bytes, 0, "(lp")
                                || Bytes.match(bytes, 0, "}q"));
    }
}
