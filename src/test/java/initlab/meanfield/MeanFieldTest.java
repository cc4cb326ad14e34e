package initlab.meanfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanFieldTest {
    /** Computed with NumPy by Gauss and Hermite's rule with 201 places. */
    @ParameterizedTest
    @CsvSource({"0.05, 1.76095", "0.1, 1.98607", "0.5, 2.84317", "1, 3.44321"})
    void tanhsEdgeOfChaosIsThePapers(double biasVariance, double expected) {
        MeanField theory = new MeanField(Activation.TANH);
        double critical = theory.critical(biasVariance);
        assertEquals(expected, critical, 1e-5);
        assertTrue(theory.chi(critical - 0.01, biasVariance) < 1);
        assertTrue(theory.chi(critical + 0.01, biasVariance) > 1);
    }

    @Test
    void heKeepsReluSignalsAndGradients() {
        MeanField theory = new MeanField(Activation.RELU);
        for (double q : new double[] {1e-6, 0.3, 1, 40}) {
            assertEquals(q, theory.next(q, 2, 0), 1e-12 * q);
            assertEquals(1, 2 * theory.slope(q), 1e-12);
            assertEquals(Math.sqrt(q / (2 * Math.PI)), theory.mean(q), 1e-5 * Math.sqrt(q));
            assertEquals(Math.sqrt(q / 2 - q / (2 * Math.PI)), theory.deviation(q), 1e-5 * Math.sqrt(q));
        }
    }

    @Test
    void seluComesToRestAtVarianceOne() {
        assertEquals(1, new MeanField(Activation.SELU).fixedPoint(1, 0), 1e-5);
    }

    @Test
    void linearSignalsGrowWithoutEnd() {
        assertEquals(Double.POSITIVE_INFINITY, new MeanField(Activation.LINEAR).fixedPoint(1.5, 0));
    }

    @Test
    void bornDeadGrowsWithDepthAndFallsWithWidth() {
        assertEquals(0.5, MeanField.bornDead(1, 2));
        assertEquals(1 - Math.pow(1 - 1.0 / 8, 10), MeanField.bornDead(3, 11), 1e-15);
        assertEquals(0, MeanField.bornDead(60, 50), 1e-15);
    }
}
