package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import initlab.network.Parameters;
import initlab.setup.SetupQuery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed addresses in a real browser: the page always trains and never fails or runs a script. */
class HostileAddressIT {
    private static final int CASES = 50;
    private static final List<String> GOOD = List.of(
            "init=he,lecun,0.5",
            "init=normal(sqrt(2/fan_in)),zeros",
            "layers=2-6-3-1",
            "rate=0.05",
            "iterations=700",
            "seed=9",
            "noise=0.1",
            "arithmetic=exact",
            "data=xor",
            "activation=tanh",
            "batch=32",
            "stop=0.3",
            "points=0,0,0;1,0,1;0,1,0;1,1,1",
            "theme=dark",
            "engine=js",
            "embed=1",
            "autoplay=1");

    @ParameterizedTest
    @CsvSource({
        "f%C3%BCnf, fünf",
        "%F0%9F%99%82, 🙂",
        "%zz, \uFFFD",
        "%E2%82, \uFFFD",
        "%ED%A0%80, \uFFFD",
        "%C0%AF, \uFFFD"
    })
    void escapesAreReadAsUtf8AndWhatIsNotUtf8IsReplaced(String escaped, String text) {
        try (Lab lab = Lab.desktop()) {
            lab.open("?rate=" + escaped);
            String notices = lab.part("notice-list").innerText();
            assertTrue(notices.contains(text), notices);
            assertEquals("0.01", lab.part("rate").inputValue());
        }
    }

    @Test
    void thePageIsNeverBlank() {
        Mutations mutations = new Mutations(10);
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript("window.alert = () => { window.harmed = true; }");
            for (int i = 0; i < CASES; i++) {
                String query = "?" + mutations.of(GOOD.get(mutations.random().nextInt(GOOD.size()))) + "&"
                        + mutations.of(GOOD.get(mutations.random().nextInt(GOOD.size()))) + "&" + mutations.rubbish();
                String address = escaped(query);
                if (new Parameters(SetupQuery.parse(address).setup().layerDims()).count() > 5_000) {
                    continue;
                }
                lab.page.navigate(Lab.address() + address);
                lab.awaitState("ready", "training", "paused", "finished");
                assertTrue(lab.part("column").count() >= 1, address);
                assertTrue(lab.column(0).isVisible(), address);
                lab.part("reset").click();
                lab.part("step").click();
                lab.page.waitForFunction("+document.documentElement.dataset.iteration >= 1");
                assertEquals(true, lab.page.evaluate("window.harmed === undefined"), address);
            }
        }
    }

    /** What no address bar would send as it is; ill-formed escapes stay. */
    private static String escaped(String query) {
        StringBuilder text = new StringBuilder();
        for (byte one : query.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            text.append(c > ' ' && c < 127 && c != '#' ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return text.toString();
    }
}
