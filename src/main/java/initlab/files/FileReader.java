package initlab.files;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a file is and reads its text or its arrays. */
public final class FileReader {
    private static final String GZIP_MAGIC = "\u001f\u008b";
    private static final String GZIP_ENDING = ".gz";
    private static final String ZIP_MAGIC = "PK\u0003\u0004";
    private static final String ARRAY_ENDING = ".npy";
    /** Endings of the names of files in a zip archive that may be tables. */
    private static final String TABLE_ENDINGS = ".csv .tsv .txt .dat .data .arff ";
    /** A file in a zip archive in a gzip file is read, but nothing that is packed more often. */
    private static final int MAX_DEPTH = 2;

    private static final int MEGABYTE = 1 << 20;

    /** Receives what a file holds. Exactly one method is called, once. */
    public interface Result {
        /** The file was read. */
        void read(Content content);

        /** The file cannot be read. */
        void refused(FileException reason);
    }

    /** Receives all arrays of an archive. Exactly one method is called, once. */
    public interface ArraysResult {
        /** The archive was read; the arrays are in its order. */
        void read(List<NamedArray> arrays);

        /** The file cannot be read, or is no archive of arrays. */
        void refused(FileException reason);
    }

    /** A part of the work, which can end it. */
    private interface Step {
        void run() throws FileException;
    }

    /** What is done with unpacked bytes. */
    private interface Next {
        void with(byte[] bytes) throws FileException;
    }

    private final String name;
    private final Inflater inflater;
    /** Null if all arrays are asked for. */
    private final Result result;
    /** Null if points are asked for. */
    private final ArraysResult arraysResult;

    private final List<String> notes = new ArrayList<>();

    private FileReader(String name, Inflater inflater, Result result, ArraysResult arraysResult) {
        this.name = name;
        this.inflater = inflater;
        this.result = result;
        this.arraysResult = arraysResult;
    }

    /**
     * Reads a file. It never throws; whatever is wrong with the file is passed to the result.
     *
     * @param name the file's name, which is used in messages and to tell some formats apart
     * @param bytes the file
     * @param result called once, possibly after this method has returned
     */
    public static void read(String name, byte[] bytes, Inflater inflater, Result result) {
        FileReader reader = new FileReader(name, inflater, result, null);
        reader.attempt(() -> reader.readFile(name, bytes, 0));
    }

    /**
     * Reads all arrays of an npz archive. It never throws.
     *
     * @param result called once, possibly after this method has returned
     */
    public static void readArrays(String name, byte[] bytes, Inflater inflater, ArraysResult result) {
        FileReader reader = new FileReader(name, inflater, null, result);
        reader.attempt(() -> {
            if (!Bytes.match(bytes, 0, ZIP_MAGIC)) {
                throw new FileException(Words.of(
                        "{0} is no .npz file of NumPy. Save the weights with {1}.",
                        Words.quoted(name), "np.savez('weights.npz', W1=W1, b1=b1, …)"));
            }
            reader.readZip(name, new ZipDirectory(name, bytes), 0);
        });
    }

    private void refuse(FileException reason) {
        if (result == null) {
            arraysResult.refused(reason);
        } else {
            result.refused(reason);
        }
    }

    /** The refusal of a file with more bytes than are read. */
    static FileException tooLarge(String name) {
        return new FileException(Words.of(
                "{0} holds more than {1} MB. Save fewer points.", Words.quoted(name), Inflater.MAX_BYTES / MEGABYTE));
    }

    /** The refusal of a file that cannot be unpacked. */
    static FileException damaged(String name) {
        return new FileException(
                Words.of("{0} is damaged or incomplete. Save it or download it again.", Words.quoted(name)));
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (FileException e) {
            refuse(e);
        }
    }

    /**
     * Finds out what bytes are.
     *
     * @param part the name of the file, or of the one inside it
     * @param depth how often the bytes have been unpacked
     */
    private void readFile(String part, byte[] bytes, int depth) throws FileException {
        if (bytes.length == 0) {
            throw new FileException(Words.of("{0} is empty.", Words.quoted(part)));
        }
        if (bytes.length > Inflater.MAX_BYTES) {
            throw tooLarge(part);
        }
        if (depth < MAX_DEPTH && Bytes.match(bytes, 0, GZIP_MAGIC)) {
            inflate(bytes, Inflater.Format.GZIP, inside -> readFile(withoutEnding(part), inside, depth + 1));
        } else if (depth < MAX_DEPTH && Bytes.match(bytes, 0, ZIP_MAGIC)) {
            readZip(part, new ZipDirectory(part, bytes), depth);
        } else if (Bytes.match(bytes, 0, NpyHeader.MAGIC)) {
            result.read(Arrangement.of(List.of(NumberArray.read(part, bytes)), List.of(), notes)
                    .content());
        } else {
            Formats.check(part, bytes);
            String text = TextDecoder.decode(part, bytes, notes);
            result.read(new Content.Text(text, notes));
        }
    }

    /** The name of the file that a gzip file holds. */
    private static String withoutEnding(String name) {
        int end = name.length() - GZIP_ENDING.length();
        return Names.ending(name).equals(GZIP_ENDING) ? name.substring(0, end) : name;
    }

    private void inflate(byte[] packed, Inflater.Format format, Next next) {
        inflater.inflate(packed, format, new Inflater.Result() {
            @Override
            public void inflated(byte[] bytes) {
                attempt(() -> next.with(bytes));
            }

            @Override
            public void tooLarge() {
                refuse(FileReader.tooLarge(name));
            }

            @Override
            public void failed(String reason) {
                refuse(reason.isEmpty() ? damaged(name) : new FileException(reason));
            }
        });
    }

    private void readZip(String archive, ZipDirectory zip, int depth) throws FileException {
        List<ZipDirectory.Entry> arrays = new ArrayList<>();
        List<ZipDirectory.Entry> tables = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ZipDirectory.Entry entry : zip.entries()) {
            Formats.checkZip(archive, entry.name());
            // macOS adds files of its own to an archive.
            if (entry.name().startsWith("__MACOSX/")) {
                continue;
            }
            names.add(entry.name());
            if (entry.name().endsWith(ARRAY_ENDING)) {
                arrays.add(entry);
            } else if (TABLE_ENDINGS.contains(Names.ending(entry.name()) + " ")) {
                tables.add(entry);
            }
        }
        if (result == null) {
            readAll(zip, arrays, new ArrayList<>());
        } else if (!arrays.isEmpty()) {
            readNext(zip, new ArrayFile(archive, arrays), new ArrayList<>());
        } else if (tables.size() == 1) {
            ZipDirectory.Entry table = tables.get(0);
            notes.add(Words.of("{0} is read from the archive.", Words.quoted(table.name())));
            unpack(zip, table, bytes -> readFile(table.name(), bytes, depth + 1));
        } else {
            throw new FileException(Words.of(
                    "{0} is an archive with {1}. Unpack it and open the file with the points.",
                    Words.quoted(archive), Names.listed(names)));
        }
    }

    /** Reads the arrays of an archive one after the other. */
    private void readNext(ZipDirectory zip, ArrayFile file, List<NumberArray> read) throws FileException {
        if (read.size() == file.needed().size()) {
            result.read(file.arranged(read, notes));
            return;
        }
        ZipDirectory.Entry entry = file.needed().get(read.size());
        unpack(zip, entry, bytes -> {
            read.add(ArrayFile.array(entry, bytes));
            readNext(zip, file, read);
        });
    }

    /** Reads all arrays of an archive one after the other. */
    private void readAll(ZipDirectory zip, List<ZipDirectory.Entry> entries, List<NamedArray> read)
            throws FileException {
        if (read.size() == entries.size()) {
            arraysResult.read(read);
            return;
        }
        ZipDirectory.Entry entry = entries.get(read.size());
        unpack(zip, entry, bytes -> {
            String full = entry.name().substring(0, entry.name().length() - ARRAY_ENDING.length());
            NamedArray array;
            try {
                array = NumberArray.read(full, bytes).named();
            } catch (FileException e) {
                array = NamedArray.refused(full, e);
            }
            read.add(array);
            readAll(zip, entries, read);
        });
    }

    private void unpack(ZipDirectory zip, ZipDirectory.Entry entry, Next next) throws FileException {
        byte[] packed = zip.packed(entry);
        Next checked = bytes -> {
            zip.check(entry, bytes);
            next.with(bytes);
        };
        if (entry.isStored()) {
            checked.with(packed);
        } else {
            inflate(packed, Inflater.Format.ZIP_ENTRY, checked);
        }
    }
}
