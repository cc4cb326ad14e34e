package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import initlab.initializer.Initialization;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.signal.Survey;
import initlab.words.NumberText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalIT {
    @ParameterizedTest
    @CsvSource({"wasm", "js"})
    void thePageMeasuresWhatTheCoreMeasures(String engine) {
        String query = "layers=2-8-8-8-1&init=he,0.1&seed=5";
        try (Lab lab = open(Lab.desktop(), "?" + query + "&engine=" + engine)) {
            Setup setup = SetupQuery.parse(query).setup();
            for (String word : setup.initializations()) {
                Survey survey = new Survey(
                        Initialization.of(word), setup.layerDims(), setup.activation(), setup.training(), setup.seed());
                survey.measure(Survey.SEEDS);
                String sentence = "activations are multiplied by " + NumberText.compact(survey.forwardFactor())
                        + ", and gradients on their way back by " + NumberText.compact(survey.backwardFactor()) + ".";
                String all = lab.part("depths-sentences").textContent();
                assertTrue(all.contains(sentence), sentence + " in " + all);
            }
            assertFalse(lab.part("depths-edge").isVisible(), "the edge of chaos is tanh’s");
            assertTrue(inked(lab, "depths-forward") > 500);
            assertTrue(inked(lab, "depths-backward") > 500);
        }
    }

    @Test
    void tanhHasTheEdgeOfChaosAndANewSetupIsMeasuredAnew() {
        try (Lab lab = open(Lab.desktop(), "?layers=2-8-8-1&init=xavier&activation=tanh")) {
            assertTrue(lab.part("depths-edge").isVisible());
            assertTrue(inked(lab, "depths-edge") > 500);
            String before = lab.part("depths-sentences").textContent();
            lab.enter("seed", "9");
            lab.page.waitForFunction(
                    "before => document.querySelector('[data-testid=depths-status]').textContent.includes('seed 9')"
                            + " && document.querySelector('[data-testid=depths-sentences]').textContent !== before",
                    before);
        }
    }

    @Test
    void itFitsAPhone() {
        try (Lab lab =
                open(Lab.with(new Browser.NewContextOptions().setViewportSize(360, 800)), "?layers=2-4-1&init=he")) {
            assertEquals(
                    true, lab.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it fits a phone");
            assertEquals(1, lab.page.locator("#depths .depths-sentences p").count());
        }
    }

    private static Lab open(Lab lab, String query) {
        lab.open(query);
        lab.part("depths").locator("summary").click();
        lab.page.waitForFunction(
                "/starting with/.test(document.querySelector('[data-testid=depths-status]')?.textContent)");
        lab.awaitDrawn();
        return lab;
    }

    /** The number of pixels of a drawing that are not transparent. */
    private static int inked(Lab lab, String name) {
        return (Integer) lab.part(name).evaluate("""
                canvas => {
                  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  let inked = 0;
                  for (let i = 3; i < pixels.length; i += 4) inked += pixels[i] > 0 ? 1 : 0;
                  return inked;
                }""");
    }
}
