package initlab.files;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The directory at the end of a zip archive (PKWARE's APPNOTE 6.3, with the long sizes of zip64). It has the sizes of
 * all entries, also if the entries themselves are followed by theirs.
 */
final class ZipDirectory {
    private static final String END_MAGIC = "PK\u0005\u0006";
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xffff;
    private static final String LONG_END_MAGIC = "PK\u0006\u0006";
    private static final String LOCATOR_MAGIC = "PK\u0006\u0007";
    private static final int LOCATOR_SIZE = 20;
    private static final int LONG_END_SIZE = 56;
    private static final String ENTRY_MAGIC = "PK\u0001\u0002";
    private static final int ENTRY_SIZE = 46;
    private static final String LOCAL_MAGIC = "PK\u0003\u0004";
    private static final int LOCAL_SIZE = 30;
    /** Stands for a size that is found among the extra fields. */
    private static final long LONG = 0xffffffffL;

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /**
     * One file in the archive.
     *
     * @param name with its folders
     * @param size in bytes, before compression
     */
    record Entry(String name, int flags, int method, int crc, long packed, long size, long offset) {
        boolean isStored() {
            return method == STORED;
        }
    }

    private final String name;
    private final byte[] bytes;

    /** A directory of an archive that has a name, for messages. */
    ZipDirectory(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Returns all entries that are not folders. */
    List<Entry> entries() throws FileException {
        int end = bytes.length - END_SIZE;
        while (end >= 0 && end >= bytes.length - END_SIZE - MAX_COMMENT && !Bytes.match(bytes, end, END_MAGIC)) {
            end--;
        }
        if (!Bytes.match(bytes, end, END_MAGIC)) {
            throw FileReader.damaged(name);
        }
        long at = Bytes.unsigned32(bytes, end + 16);
        if (at == LONG && Bytes.match(bytes, end - LOCATOR_SIZE, LOCATOR_MAGIC)) {
            long longEnd = Bytes.int64(bytes, end - LOCATOR_SIZE + 8);
            if (isWithin(longEnd, LONG_END_SIZE) && Bytes.match(bytes, (int) longEnd, LONG_END_MAGIC)) {
                at = Bytes.int64(bytes, (int) longEnd + 48);
            }
        }
        List<Entry> entries = new ArrayList<>();
        while (isWithin(at, ENTRY_SIZE) && Bytes.match(bytes, (int) at, ENTRY_MAGIC)) {
            int from = (int) at;
            int extra = from + ENTRY_SIZE + Bytes.int16(bytes, from + 28);
            int comment = extra + Bytes.int16(bytes, from + 30);
            if (comment > bytes.length) {
                throw FileReader.damaged(name);
            }
            Entry entry = entry(from, extra, comment);
            if (!entry.name().endsWith("/")) {
                entries.add(entry);
            }
            at = (long) comment + Bytes.int16(bytes, from + 32);
        }
        if (entries.isEmpty()) {
            throw FileReader.damaged(name);
        }
        return entries;
    }

    private Entry entry(int from, int extra, int comment) {
        long size = Bytes.unsigned32(bytes, from + 24);
        long packed = Bytes.unsigned32(bytes, from + 20);
        long offset = Bytes.unsigned32(bytes, from + 42);
        // The extra field 1 has the sizes that do not fit into four bytes, in this order.
        int field = extra;
        while (field + 4 <= comment && Bytes.int16(bytes, field) != 1) {
            field += 4 + Bytes.int16(bytes, field + 2);
        }
        int value = field + 4;
        if (size == LONG && value + 8 <= comment) {
            size = Bytes.int64(bytes, value);
            value += 8;
        }
        if (packed == LONG && value + 8 <= comment) {
            packed = Bytes.int64(bytes, value);
            value += 8;
        }
        if (offset == LONG && value + 8 <= comment) {
            offset = Bytes.int64(bytes, value);
        }
        return new Entry(
                Bytes.line(bytes, from + ENTRY_SIZE, extra),
                Bytes.int16(bytes, from + 8),
                Bytes.int16(bytes, from + 10),
                Bytes.int32(bytes, from + 16),
                packed,
                size,
                offset);
    }

    /** Returns the bytes of an entry as they are in the archive: stored or deflated. */
    byte[] packed(Entry entry) throws FileException {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new FileException(
                    Words.of("{0} is encrypted. Unpack it and open the file with the points.", Words.quoted(name)));
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new FileException(Words.of(
                    "{0} is compressed in an uncommon way. Unpack it and open the file with the points.",
                    Words.quoted(name)));
        }
        if (entry.size() > Inflater.MAX_BYTES) {
            throw FileReader.tooLarge(name);
        }
        if (!isWithin(entry.offset(), LOCAL_SIZE) || !Bytes.match(bytes, (int) entry.offset(), LOCAL_MAGIC)) {
            throw FileReader.damaged(name);
        }
        int local = (int) entry.offset();
        long from = (long) local + LOCAL_SIZE + Bytes.int16(bytes, local + 26) + Bytes.int16(bytes, local + 28);
        if (!isWithin(from, entry.packed())) {
            throw FileReader.damaged(name);
        }
        return Arrays.copyOfRange(bytes, (int) from, (int) (from + entry.packed()));
    }

    private boolean isWithin(long from, long length) {
        return from >= 0 && length >= 0 && length <= bytes.length && from <= bytes.length - length;
    }

    /** Checks unpacked bytes against the size and the checksum in the directory. */
    void check(Entry entry, byte[] unpacked) throws FileException {
        if (unpacked.length != entry.size() || Crc32.of(unpacked) != entry.crc()) {
            throw FileReader.damaged(name);
        }
    }
}
