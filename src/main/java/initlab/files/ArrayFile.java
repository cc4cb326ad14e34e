package initlab.files;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The arrays of an npz archive, of which those are read that hold points and classes. */
final class ArrayFile {
    private static final String ENDING = ".npy";
    /** The most arrays whose names say nothing that are read, to see their shapes. */
    private static final int MAX_ARRAYS = 16;

    private final Names.Choice choice;
    private final List<String> names = new ArrayList<>();
    private final List<ZipDirectory.Entry> needed = new ArrayList<>();

    /**
     * Chooses arrays by their names.
     *
     * @param archive the name of the archive, for messages
     * @param entries the arrays; at least one
     * @throws FileException if no names say what to read
     */
    ArrayFile(String archive, List<ZipDirectory.Entry> entries) throws FileException {
        for (ZipDirectory.Entry entry : entries) {
            names.add(name(entry));
        }
        choice = Names.choose(names);
        boolean known = !choice.features().isEmpty();
        if (!known && names.size() > 2 && !Names.areNumbered(names)) {
            throw new FileException(Words.of(
                    "{0} has the arrays {1}, and none of them is named X. Save the points with {2}.",
                    Words.quoted(archive), Names.listed(names), Formats.PYTHON));
        }
        for (ZipDirectory.Entry entry : entries) {
            if (known ? choice.has(name(entry)) : needed.size() < MAX_ARRAYS) {
                needed.add(entry);
            }
        }
    }

    /** The name of an array: that of its file, without folders and ending. */
    private static String name(ZipDirectory.Entry entry) {
        String file = entry.name();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
    }

    /** The entries to read. */
    List<ZipDirectory.Entry> needed() {
        return needed;
    }

    /** Reads an entry's array. */
    static NumberArray array(ZipDirectory.Entry entry, byte[] bytes) throws FileException {
        return NumberArray.read(name(entry), bytes);
    }

    /** Arranges the arrays of the entries that are needed. */
    Content arranged(List<NumberArray> arrays, List<String> notes) throws FileException {
        List<NumberArray> features = new ArrayList<>();
        List<NumberArray> labels = new ArrayList<>();
        for (NumberArray array : arrays) {
            (choice.labels().contains(array.name()) ? labels : features).add(array);
        }
        ArrayTable table = choice.features().isEmpty()
                ? Arrangement.ofUnknown(features, notes)
                : Arrangement.of(features, labels, notes);
        List<String> others = new ArrayList<>(names);
        others.removeAll(table.used());
        if (!others.isEmpty()) {
            notes.add(Words.of(
                    "{0} are read; other arrays are left out: {1}.", Names.listed(table.used()), Names.listed(others)));
        }
        return table.content();
    }
}
