package initlab.worker;

import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Converts bytes to and from messages. */
final class Bytes {
    private Bytes() {}

    /** A copy of the bytes of a message. */
    static byte[] read(Uint8Array bytes) {
        return new Int8Array(bytes.getBuffer()).copyToJavaArray();
    }

    /**
     * The bytes for a message. In JavaScript they may share memory with the array, which is lost when the message
     * transfers it. Pass a copy of an array that is used again.
     */
    static Uint8Array write(byte[] bytes) {
        return new Uint8Array(Int8Array.copyFromJavaArray(bytes).getBuffer());
    }
}
