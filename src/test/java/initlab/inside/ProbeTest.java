package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.CrossEntropy;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.RandomNetworks;
import initlab.network.ReferencePass;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A probe agrees with a whole pass over a set that has only its point. */
class ProbeTest {
    private final Random random = new Random(8);

    @ParameterizedTest
    @EnumSource
    void signalsAndErrorsAreThoseOfAPass(Activation activation) {
        LayerDims dims = LayerDims.of(2, 6, 4, 1);
        for (int label = 0; label <= 1; label++) {
            Parameters parameters = RandomNetworks.parameters(dims, random, 1);
            PointSet point = new PointSet(new double[] {0.7, -0.4}, new double[] {label});
            ReferencePass pass = new ReferencePass(dims, activation, point);
            pass.run(parameters);
            Probe probe = new Probe(parameters, activation, 0.7, -0.4, label);
            for (int layer = 1; layer <= dims.layers(); layer++) {
                for (int unit = 0; unit < dims.size(layer); unit++) {
                    assertEquals(pass.preActivations(layer)[unit], probe.preActivation(layer, unit), 1e-14);
                    assertEquals(pass.activations(layer)[unit], probe.activation(layer, unit), 1e-14);
                    assertEquals(pass.errors(layer)[unit], probe.error(layer, unit), 1e-14);
                }
            }
            assertEquals(pass.activations(3)[0], probe.probability(), 1e-15);
            assertEquals(CrossEntropy.of(pass.activations(3), point.labels(), new double[1]), probe.loss(), 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "RELU")
    void aPlaceHasNoErrors(Activation activation) {
        LayerDims dims = LayerDims.of(2, 3, 1);
        Probe probe = new Probe(RandomNetworks.parameters(dims, random, 1), activation, 0, 0, Double.NaN);
        assertFalse(probe.hasLabel());
    }
}
