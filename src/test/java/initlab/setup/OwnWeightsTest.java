package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Initialization;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWeightsTest {
    private static final LayerDims DIMS = LayerDims.of(2, 3, 1);

    @Test
    void anAddressKeepsEveryBit() {
        double[] values = new Random(1).doubles(DIMS.parameters(), -3, 3).toArray();
        values[0] = -0.0;
        values[1] = Double.MIN_VALUE;
        values[2] = -Double.MAX_VALUE;
        Setup setup = setup(values);
        SetupQuery.Parsed parsed = SetupQuery.parse(SetupQuery.format(setup));
        assertEquals(List.of(), parsed.problems());
        assertEquals(setup, parsed.setup());
        assertArrayEquals(values, parsed.setup().weights().values());
        assertEquals(DIMS, parsed.setup().weights().dims());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "2-3-1",
                "2-3-1~",
                "2-3-1~AAAAAAAAAAA",
                "3-3-1~AAAAAAAAAAA",
                "~AAAA",
                "2-1~AAAAAAAAAAAAAAAAAAAAAA!AAAAAAAAAAA",
                "2-1~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "2-256x49-1~A"
            })
    void whatIsNoWeightsIsRefused(String text) {
        SetupQuery.Parsed parsed = SetupQuery.parse("init=he&weights=" + text);
        assertEquals(1, parsed.problems().size(), parsed.problems().toString());
        assertEquals("weights", parsed.problems().get(0).key());
        assertTrue(parsed.setup().weights().isNone());
    }

    @Test
    void weightsThatAreNotFiniteOrWereDamagedAreRefused() {
        LayerDims dims = LayerDims.of(2, 1);
        String infinite = OwnWeights.of(Parameters.of(dims, new double[] {1, Double.POSITIVE_INFINITY, 0}))
                .toString();
        String good =
                OwnWeights.of(Parameters.of(dims, new double[] {1, 0.1, 0})).toString();
        String lower = good.toLowerCase(java.util.Locale.ROOT);
        for (String text : List.of(infinite, lower, good.replaceFirst("~.", "~A"), good.substring(1))) {
            SetupQuery.Parsed parsed = SetupQuery.parse("weights=" + text);
            assertEquals(1, parsed.problems().size(), text);
            assertTrue(parsed.setup().weights().isNone());
        }
        assertEquals(good, SetupQuery.parse("weights=" + good).setup().weights().toString());
    }

    @Test
    void aColumnFromAFileNeedsItsWeights() {
        SetupQuery.Parsed parsed = SetupQuery.parse("init=file,he");
        assertEquals(List.of("he"), parsed.setup().initializations());
        assertEquals(1, parsed.problems().size());
        assertTrue(parsed.problems().get(0).message().startsWith("The set-up has no weights"));
        assertEquals(
                Settings.INITIALIZATIONS.byDefault(),
                SetupQuery.parse("init=file").setup().initializations());
    }

    @Test
    void theLayersAreThoseOfTheWeights() {
        String query = SetupQuery.format(setup(new double[DIMS.parameters()]));
        SetupQuery.Parsed parsed = SetupQuery.parse(query.replace("layers=2-3-1", "layers=2-7-1"));
        assertEquals(DIMS, parsed.setup().layerDims());
        assertEquals(1, parsed.problems().size());
        assertEquals("layers", parsed.problems().get(0).key());
    }

    private static Setup setup(double[] values) {
        return Setup.NOTEBOOK
                .with(Settings.LAYERS, DIMS)
                .with(Settings.INITIALIZATIONS, List.of("he", Initialization.FILE))
                .with(Settings.WEIGHTS, OwnWeights.of(Parameters.of(DIMS, values)));
    }
}
