package initlab.files;

/** The checksum of zip archives: CRC-32 as in ISO 3309, four bits at a time. */
public final class Crc32 {
    private static final int POLYNOMIAL = 0xedb88320;
    /** The remainder that each value of four bits leaves. */
    private static final int[] REMAINDERS = new int[16];

    static {
        for (int i = 0; i < REMAINDERS.length; i++) {
            int remainder = i;
            for (int bit = 0; bit < 4; bit++) {
                remainder = (remainder & 1) != 0 ? remainder >>> 1 ^ POLYNOMIAL : remainder >>> 1;
            }
            REMAINDERS[i] = remainder;
        }
    }

    private Crc32() {}

    /** Returns the checksum of bytes. */
    public static int of(byte[] bytes) {
        int crc = -1;
        for (byte one : bytes) {
            crc ^= one & 0xff;
            crc = crc >>> 4 ^ REMAINDERS[crc & 15];
            crc = crc >>> 4 ^ REMAINDERS[crc & 15];
        }
        return ~crc;
    }
}
