package initlab.files;

/**
 * Inflates compressed bytes (RFC 1951). The page has the browser do this, later; the command line has
 * {@code java.util.zip}, at once.
 */
public interface Inflater {
    /** The most bytes that are inflated, so that a small file cannot fill the memory. */
    int MAX_BYTES = 64 << 20;

    /** What surrounds the compressed bytes. */
    enum Format {
        /** Nothing: the content of an entry of a zip archive. */
        ZIP_ENTRY,
        /** The header and the trailer of gzip (RFC 1952). */
        GZIP
    }

    /** Receives the result. Exactly one method is called, once. */
    interface Result {
        /** The bytes were inflated. The array is the receiver's own. */
        void inflated(byte[] bytes);

        /** There are more than {@link #MAX_BYTES} bytes. */
        void tooLarge();

        /**
         * The bytes are damaged, or nothing here can inflate them.
         *
         * @param reason a sentence for the person that says why nothing can; empty if the bytes are damaged
         */
        void failed(String reason);
    }

    /** Inflates bytes and calls the result, possibly later. */
    void inflate(byte[] compressed, Format format, Result result);
}
