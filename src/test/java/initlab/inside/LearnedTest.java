package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.training.SeedResult;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LearnedTest {
    @Test
    void nineteenOfTwentyPointsAreEnough() {
        assertTrue(Learned.of(285 / 300.0, 0.2));
        assertFalse(Learned.of(284 / 300.0, 0.2));
    }

    @Test
    void aCostThatIsNotFiniteIsNotLearned() {
        assertFalse(Learned.of(1, Double.POSITIVE_INFINITY));
        assertFalse(Learned.of(1, Double.NaN));
    }

    /** Points on a line through 0, of which some on the right side have the wrong label. */
    @Test
    void diagnosisAndManySeedsAgree() {
        for (int wrong = 0; wrong < 10; wrong++) {
            double[] features = new double[200];
            double[] labels = new double[100];
            for (int n = 0; n < 100; n++) {
                features[n] = n - 49.5;
                labels[n] = n >= 50 && n < 100 - wrong ? 1 : 0;
            }
            LayerDims dims = LayerDims.of(2, 1);
            Parameters parameters = new Parameters(dims);
            parameters.weights(1)[0] = 0.1;
            NetworkStatistics figures = new NetworkStatistics(dims, Activation.RELU, new PointSet(features, labels));
            figures.measure(parameters, 0.01);
            double[] costs = new double[61];
            Arrays.fill(costs, figures.cost());
            boolean learned = Diagnosis.of(figures, 0.1).finding() == Finding.LEARNED;
            assertTrue(learned == (wrong <= 5), "wrong: " + wrong);
            assertTrue(
                    learned == !new SeedResult("he", 1, costs, costs[0], 1 - wrong / 100.0, 1).failed(),
                    "wrong: " + wrong);
        }
    }
}
