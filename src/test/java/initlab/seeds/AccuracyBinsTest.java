package initlab.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccuracyBinsTest {
    @Test
    void everyRunHasItsOwnPlace() {
        SeedResults results = new SeedResults(List.of("he"), 0, 1000);
        Random random = new Random(2);
        for (int run = 0; run < 1000; run++) {
            results.take(run, SomeResults.result("he", run, random.nextInt(301) / 300.0, 0.1));
        }
        AccuracyBins bins = new AccuracyBins(results, 0);
        Set<String> places = new HashSet<>();
        int sum = 0;
        for (int bin = 0; bin < AccuracyBins.BINS; bin++) {
            sum += bins.count(bin);
            assertTrue(bins.highest() >= bins.count(bin));
        }
        assertEquals(1000, sum);
        for (int run = 0; run < 1000; run++) {
            assertTrue(bins.place(run) < bins.count(bins.bin(run)));
            assertTrue(places.add(bins.bin(run) + " " + bins.place(run)));
            boolean low = bins.place(run) < bins.learned(bins.bin(run));
            assertEquals(!results.result(run).failed(), low, "those that have learned come first");
        }
    }

    /** Of 300 points, 285 are exactly the share from which a run has learned. */
    @Test
    void noBinOnTheWayToLearnedHasLearnedRuns() {
        SeedResults results = new SeedResults(List.of("he"), 0, 302);
        for (int right = 0; right <= 300; right++) {
            results.take(right, SomeResults.result("he", right, right / 300.0, 0.1));
        }
        AccuracyBins bins = new AccuracyBins(results, 0);
        for (int bin = 0; bin < AccuracyBins.BINS; bin++) {
            assertEquals(bin < 38 ? 0 : bins.count(bin), bins.learned(bin), "bin " + bin);
        }
        assertEquals(39, bins.bin(300));
        assertEquals(-1, bins.bin(301), "not done");
    }

    @Test
    void anInfiniteCostIsNotLearnedWhateverTheAccuracy() {
        SeedResults results = new SeedResults(List.of("he"), 0, 1);
        results.take(0, SomeResults.result("he", 0, 1, Double.POSITIVE_INFINITY));
        AccuracyBins bins = new AccuracyBins(results, 0);
        assertEquals(1, bins.count(39));
        assertFalse(bins.learned(39) > 0);
    }
}
