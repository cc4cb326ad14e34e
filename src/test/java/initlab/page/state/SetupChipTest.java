package initlab.page.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.setup.Setting;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetupChipTest {
    private static final String POINTS = "points=0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1";

    private static List<String> texts(String query) {
        Setup setup = SetupQuery.parse(query).setup();
        return SetupChip.ALL.stream().map(chip -> chip.text(setup)).toList();
    }

    private static List<String> differing(String query) {
        Setup setup = SetupQuery.parse(query).setup();
        return SetupChip.ALL.stream()
                .filter(chip -> chip.differs(setup))
                .map(SetupChip::name)
                .toList();
    }

    @Test
    void everySettingWithAFieldIsInExactlyOneChip() {
        List<Setting<?>> inChips = new ArrayList<>();
        SetupChip.ALL.forEach(chip -> inChips.addAll(chip.settings()));
        for (Setting<?> setting : Settings.ALL) {
            long times = inChips.stream().filter(other -> other == setting).count();
            assertEquals(setting.control() == Setting.Control.NONE ? 0 : 1, times, setting.key());
        }
    }

    @Test
    void theChipsSayTheNotebooksSetup() {
        assertEquals(
                List.of(
                        "Circles, noise 0.05",
                        "2-10-5-1 ReLU",
                        "rate 0.01",
                        "full batch",
                        "seed 3",
                        "15,000 iterations",
                        "More"),
                texts(""));
        assertEquals(List.of(), differing(""));
    }

    @Test
    void theChipsSayOtherValuesAndWhichDiffer() {
        String query = "data=moons&layers=2-4-1&activation=tanh&rate=1&batch=32&stop=0.2&arithmetic=fast";
        assertEquals(
                List.of(
                        "Moons, noise 0.05",
                        "2-4-1 tanh",
                        "rate 1",
                        "batch of 32",
                        "seed 3",
                        "15,000 iterations",
                        "stop at cost 0.2, fast"),
                texts(query));
        assertEquals(List.of("points", "network", "rate", "batch", "more"), differing(query));
    }

    @Test
    void ownPointsHaveNoNoise() {
        assertEquals("Own points", texts(POINTS).get(0));
        assertEquals(List.of("points"), differing(POINTS));
        assertFalse(Settings.differs(
                Settings.NOISE, SetupQuery.parse("noise=0.2&" + POINTS).setup()));
        assertTrue(
                Settings.differs(Settings.NOISE, SetupQuery.parse("noise=0.2").setup()));
    }
}
