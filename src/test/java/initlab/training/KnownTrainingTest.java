package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a browser's engine must compute before it is trusted. */
class KnownTrainingTest {
    /** The JVM is the independent witness: TeaVM's two targets are compared with it. */
    @Test
    void theChecksumIsWhatTheJvmComputes() {
        int computed = KnownTraining.checksum();
        assertEquals(
                KnownTraining.CHECKSUM,
                computed,
                () -> "If an arithmetic has new bits on purpose, write in KnownTraining: CHECKSUM = 0x"
                        + Integer.toHexString(computed));
    }
}
