package initlab.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Initialization;
import initlab.inside.Histogram;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final Setup SETUP =
            SetupQuery.parse("layers=2-60-60-60-60-60-1").setup();

    @Test
    void theFactorsAreThoseOfTheSchemes() {
        assertEquals(1, survey("he").forwardFactor(), 0.05);
        assertEquals(1, survey("he").backwardFactor(), 0.05);
        // ReLU halves the mean square, and Xavier’s weights do not make up for it.
        assertEquals(Math.sqrt(0.5), survey("xavier").forwardFactor(), 0.04);
        assertEquals(Math.sqrt(0.5), survey("xavier").backwardFactor(), 0.04);
        assertTrue(Double.isNaN(survey("zeros").forwardFactor()));
        assertEquals(1, survey("zeros").bornDead());
    }

    @Test
    void variancesAreThoseOfTheFormula() {
        Survey survey = survey("normal(sqrt(3/fan_in), b=0.2)");
        assertEquals(3, survey.weightVariance(), 0.1);
        assertEquals(0.04, survey.biasVariance(), 1e-12);
    }

    @Test
    void histogramsCountEveryActivationAndError() {
        LayerDims dims = LayerDims.of(2, 5, 4, 1);
        int[] counts = Spread.of(Initialization.of("he"), dims, Activation.TANH, SETUP.training(), 3);
        int[] units = {5, 5, 4, 4, 1, 1};
        for (int i = 0; i < units.length; i++) {
            int sum = Arrays.stream(counts, i * Histogram.BINS, (i + 1) * Histogram.BINS)
                    .sum();
            assertEquals(300 * units[i], sum);
        }
    }

    private static Survey survey(String word) {
        Survey survey = new Survey(Initialization.of(word), SETUP.layerDims(), Activation.RELU, SETUP.training(), 3);
        survey.measure(20);
        return survey;
    }
}
