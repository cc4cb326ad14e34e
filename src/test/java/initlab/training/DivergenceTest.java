package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.inside.Diagnosis;
import initlab.inside.Finding;
import initlab.inside.Histogram;
import initlab.inside.Learned;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceTest {
    private static final String DEEP = "rate=100&layers=2-40-40-40-40-40-40-40-1&iterations=100";
    /** Diverges long after the start, at an iteration whose cost is not recorded. */
    private static final String LATE = "rate=8&layers=2-30-30-1&activation=leaky&iterations=3000";

    /** Compares with a plain loop that checks every iteration. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                DEEP + "|random",
                DEEP + "|he",
                DEEP + "|1000",
                LATE + "|lecun",
                "rate=12&layers=2-30-30-1&activation=leaky&data=xor&iterations=3000&batch=10|0.1"
            })
    void theFirstIterationAndLayerAreFound(String query, String initialization) {
        Setup setup = SetupQuery.parse(query).setup();
        Run run = new Run(setup, initialization);
        run.advanceTo(setup.iterations());
        assertEquals(plainly(setup, initialization), run.divergence());
        assertTrue(run.hasStopped() && run.reached() < setup.iterations());
    }

    @Test
    void theDivergenceDoesNotDependOnTheBatches() {
        Run atOnce = run(LATE, "lecun");
        Run slowly = new Run(SetupQuery.parse(LATE).setup(), "lecun");
        for (int k = 0; k <= 3000; k += 13) {
            slowly.advanceTo(k);
            slowly.lookAt(k / 2);
        }
        assertEquals(atOnce.divergence(), slowly.divergence());
        assertEquals(atOnce.reached(), slowly.reached());
    }

    @Test
    void aCostOfNaNIsNotPerfect() {
        Run run = run(DEEP, "he");
        assertTrue(Double.isNaN(run.cost()));
        assertTrue(Double.isNaN(run.costs().cost(run.costs().size() - 1)));
        run.lookAt(run.divergence().iteration() - 1);
        assertFalse(Double.isNaN(run.cost()), "the iteration before has a cost");
        Run stopping = run(DEEP + "&stop=0.5", "he");
        assertNotNull(stopping.divergence(), "NaN is not below the cost to stop at");
    }

    @Test
    void statisticsAndPicturesAreMadeAfterADivergence() {
        Run run = run(DEEP, "random");
        Diagnosis diagnosis = Diagnosis.of(run.statistics(), 0);
        assertEquals(Finding.OVERFLOW, diagnosis.finding());
        Histogram preActivations = run.statistics().layer(8).preActivations();
        int finite = 0;
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            finite += preActivations.count(bin);
        }
        assertTrue(finite < run.training().size(), "some are in no bin");
        ProbabilityField field = new ProbabilityField(9);
        double[] probabilities = new double[field.grid().size()];
        run.picture(field.grid(), probabilities);
        new Contour(field, probabilities).trace();
        assertTrue(run.figures().size() > 0);
        Verdict verdict = Verdict.of(run.divergence());
        assertTrue(verdict.rest().contains("iteration " + run.divergence().iteration()), verdict.rest());
        assertTrue(verdict.rest().contains("layer " + run.divergence().layer()), verdict.rest());
    }

    /** An infinite cost at the start is not a divergence. The run continues, as in the notebook. */
    @Test
    void theNotebooksInfiniteCostIsNotADivergence() {
        Run run = new Run(Setup.NOTEBOOK, "random");
        assertEquals(Double.POSITIVE_INFINITY, run.cost());
        run.advanceTo(50);
        assertNull(run.divergence());
        assertEquals(50, run.reached());
    }

    @Test
    void aSeedThatDivergedHasFailedWhateverItsAccuracy() {
        // Nearly all points are of class 0, and NaN counts as class 0.
        StringBuilder points = new StringBuilder("0,0,1;0,1,1;1,0,1;1,1,1");
        for (int i = 0; i < 80; i++) {
            points.append(';').append(i % 9 - 4).append(',').append(2 + i / 9).append(",0");
        }
        Setup setup = SetupQuery.parse(DEEP + "&points=" + points).setup();
        SeedResult result = SeedRun.of(setup, "random", 3);
        assertTrue(result.trainAccuracy() >= Learned.SHARE);
        assertTrue(Double.isNaN(result.cost()));
        assertTrue(result.failed());
        assertTrue(Double.isNaN(result.lastCosts()));
    }

    private static Run run(String query, String initialization) {
        Run run = new Run(SetupQuery.parse(query).setup(), initialization);
        run.advanceTo(run.setup().iterations());
        return run;
    }

    private static Divergence plainly(Setup setup, String initialization) {
        PointSet training = setup.training();
        var arithmetic = Arithmetics.fast(setup, training);
        Parameters parameters =
                Initialization.of(initialization).initialize(setup.layerDims(), new RandomState(setup.seed()));
        for (int k = 0; k <= setup.iterations(); k++) {
            for (int layer = 1; layer <= parameters.dims().layers(); layer++) {
                if (hasOdd(parameters.weights(layer)) || hasOdd(parameters.biases(layer))) {
                    return new Divergence(k, layer, true);
                }
            }
            int layer = oddLayer(setup, parameters, training);
            if (layer > 0) {
                return new Divergence(k, layer, false);
            }
            arithmetic.iterate(parameters, setup.learningRate(), k);
        }
        return null;
    }

    /** Point by point, unit by unit. */
    private static int oddLayer(Setup setup, Parameters parameters, PointSet points) {
        int least = Integer.MAX_VALUE;
        for (int n = 0; n < points.size(); n++) {
            double[] a = {points.features()[n], points.features()[points.size() + n]};
            for (int layer = 1; layer <= parameters.dims().layers() && layer < least; layer++) {
                double[] z = parameters.biases(layer).clone();
                for (int unit = 0; unit < z.length; unit++) {
                    for (int k = 0; k < a.length; k++) {
                        z[unit] += parameters.weights(layer)[unit * a.length + k] * a[k];
                    }
                }
                if (hasOdd(z)) {
                    least = layer;
                }
                a = z;
                for (int unit = 0; unit < a.length; unit++) {
                    a[unit] = setup.activation().value(z[unit]);
                }
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static boolean hasOdd(double[] numbers) {
        for (double number : numbers) {
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                return true;
            }
        }
        return false;
    }
}
