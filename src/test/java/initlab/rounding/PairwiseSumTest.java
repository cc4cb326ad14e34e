package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The expected bits come from NumPy: {@code np.sum(a[start:start+count]).hex()} with a[i] = 1/(i+1) · (−1)^(i//3). */
class PairwiseSumTest {
    @Test
    void addsInNumPysOrder() {
        check(0, 0, 0x0.0p+0);
        check(0, 1, 0x1.0000000000000p+0);
        check(3, 7, -0x1.59cd9cd9cd9cep-2);
        check(0, 8, 0x1.7c09c09c09c09p+0);
        check(5, 9, 0x1.61f04d907bf08p-4);
        check(0, 127, 0x1.6faf22e1152ffp+0);
        check(0, 128, 0x1.71af22e115301p+0);
        check(1, 129, 0x1.c6cc2d3cf343bp-2);
        check(0, 150, 0x1.6e26ff5f21546p+0);
        check(0, 200, 0x1.7155ed497d15fp+0);
        check(0, 300, 0x1.6f6d016e6ec38p+0);
        check(7, 301, 0x1.513e88a15a531p-4);
        check(0, 1000, 0x1.70d4f39f78540p+0);
        check(3, 1197, -0x1.93cc56854e232p-2);
    }

    private static void check(int start, int count, double expected) {
        double[] a = new double[1200];
        for (int i = 0; i < a.length; i++) {
            a[i] = 1.0 / (i + 1) * (i / 3 % 2 == 0 ? 1 : -1);
        }
        assertEquals(expected, PairwiseSum.of(a, start, count), 0.0, start + " … " + (start + count));
    }
}
