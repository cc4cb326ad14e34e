package initlab.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.SeedResult;
import initlab.training.SeedRun;
import org.junit.jupiter.api.Test;

class SeedMeasureTest {
    @Test
    void theNumbersOfATaskAreTheRunWithItsSeed() {
        Setup setup = SetupQuery.parse("iterations=120&seed=3").setup();
        double[] numbers = SeedMeasure.task(5, setup, "he", 77).compute();
        assertEquals(SeedMeasure.NUMBERS, numbers.length);
        SeedResult read = SeedMeasure.read("he", 77, numbers, 0);
        SeedResult run = SeedRun.of(setup, "he", 77);
        assertArrayEquals(run.costs(), read.costs());
        assertEquals(run.lastCosts(), read.lastCosts());
        assertEquals(run.trainAccuracy(), read.trainAccuracy());
        assertEquals(run.testAccuracy(), read.testAccuracy());
        double[] written = new double[SeedMeasure.NUMBERS + 2];
        SeedMeasure.write(read, written, 2);
        assertArrayEquals(run.costs(), SeedMeasure.read("he", 77, written, 2).costs());
    }
}
