package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points, activations and initializations other than the notebook's. */
class OwnSetupIT {
    @Test
    void aFormulaMakesAColumnAndItsErrorsAreNamedWithTheirPosition() {
        try (Lab lab = Lab.desktop().open("?iterations=100")) {
            Locator column = lab.column(0);
            column.locator("[data-part=choice]").selectOption("formula");
            lab.page.waitForURL(url -> url.contains("init=normal(sqrt(2/fan_in)),random,he"));
            Locator formula = column.locator("[data-part=scale]");
            formula.fill("normal(sqrt(2/fan_im))");
            formula.press("Tab");
            lab.awaitDrawn();
            String problem = column.locator("[data-part=problem]").textContent();
            assertTrue(problem.contains("position 15: “fan_im” is unknown; write fan_in."), problem);
            formula.fill("uniform(-0.5, 0.1)");
            formula.press("Tab");
            lab.page.waitForURL(url -> url.contains("init=uniform(low=-0.5,high=0.1),random,he"));
            lab.trainToTheEnd();
            lab.page.reload();
            lab.awaitState("ready");
            assertEquals(
                    "uniform(low=-0.5,high=0.1)",
                    lab.column(0).locator("[data-part=scale]").inputValue());
        }
    }

    /** He's formula gives the same numbers as He's scheme, to the last digit. */
    @Test
    void hesFormulaGivesHesNumbers() {
        try (Lab lab = Lab.desktop().open("?init=he,normal(sqrt(2/fan_in))&iterations=300")) {
            lab.part("report-parameters").locator("summary").click();
            lab.trainToTheEnd();
            assertEquals(
                    lab.part("parameters-he").textContent(),
                    lab.part("parameters-normal(sqrt(2/fan_in))").textContent());
        }
    }

    /** The most weights that an address can ask for, in as many columns as the page has. */
    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void theLargestSetupOpensAndChanges(String engine) {
        try (Lab lab = Lab.desktop()
                .open("?init=he,normal(sqrt(2/fan_in)),uniform(0.1),normal(0.05)"
                        + "&layers=2-256-256-256-256-256-256-256-1&engine=" + engine)) {
            assertEquals(4, lab.part("column").count());
            lab.enter("rate", "0.02");
            lab.page.waitForURL(url -> url.contains("rate=0.02"));
            lab.settle();
            lab.column(0).locator("[data-part=choice]").selectOption("xavier");
            lab.page.waitForURL(url -> url.contains("init=xavier,"));
            lab.settle();
            lab.column(1).locator("[data-part=scale]").fill("uniform(0.05)");
            lab.column(1).locator("[data-part=scale]").press("Tab");
            lab.page.waitForURL(url -> url.contains("uniform(0.05)"));
            lab.settle();
            assertEquals(List.of(), lab.part("notice-list").locator("p").allTextContents());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"moons", "blobs", "spirals", "xor"})
    void everyShapeOfPointsTrainsWithEveryActivation(String data) {
        try (Lab lab = Lab.desktop().open("?iterations=60&init=xavier")) {
            for (String activation : new String[] {"tanh", "sigmoid", "leaky", "relu"}) {
                lab.setup("activation").selectOption(activation);
                lab.awaitState("ready");
                lab.setup("data").selectOption(data);
                lab.awaitState("ready");
                lab.trainToTheEnd();
                String cost = lab.column(0).locator("[data-part=cost]").textContent();
                assertTrue(cost.matches("0\\.\\d{4}"), cost);
                lab.part("reset").click();
                lab.awaitState("ready");
            }
            assertTrue(lab.page.url().contains("data=" + data), lab.page.url());
        }
    }
}
