package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import initlab.setup.SetupQuery;
import initlab.training.Divergence;
import initlab.training.Run;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Numbers that become too large for a computer: the page names iteration and layer, draws the divergence, and exports
 * it in every file.
 */
class DivergenceIT {
    private static final String QUERY =
            "rate=100&layers=2-256-256-256-256-256-256-256-1&init=zeros,random&iterations=12";
    private static final String STRIPED = "canvas => { const pen = canvas.getContext('2d'), seen = new Set();"
            + "for (let i = 0; i < 60; i++) { const p = pen.getImageData(i / 60 * canvas.width, canvas.height * .03, "
            + "1, 1).data;"
            + "  if (p[0] === p[1] && p[1] === p[2]) seen.add(p[0]); } return [...seen]; }";

    @Test
    void aDivergenceIsNamedDrawnAndExported() throws IOException {
        Run run = new Run(SetupQuery.parse(QUERY).setup(), "random");
        run.advanceTo(12);
        Divergence expected = run.divergence();
        try (Lab lab = Lab.desktop().open("?" + QUERY)) {
            lab.trainToTheEnd();
            String verdict = lab.column(1).locator("[data-part=verdict]").innerText();
            assertTrue(
                    verdict.startsWith("Diverged.")
                            && verdict.contains("At iteration " + expected.iteration() + " ")
                            && verdict.contains("of layer " + expected.layer() + " "),
                    verdict);
            assertEquals("–", lab.column(1).locator("[data-part=cost]").innerText());
            assertEquals(12, lab.iteration(), "the other column goes on to its end");
            assertFalse(lab.column(0).locator("[data-part=verdict]").innerText().contains("Diverged"));
            assertTrue(striped(lab, 1).size() >= 2, "stripes of two greys: " + striped(lab, 1));
            assertEquals(List.of(), striped(lab, 0));
            String label = lab.column(1).locator("[data-part=field]").getAttribute("aria-label");
            assertTrue(label.contains("became larger than a computer can store"), label);
            lab.picture("diverged");

            lab.part("inside").locator("summary").click();
            lab.page.waitForFunction(
                    "document.querySelector('#inside').textContent.includes('Training cannot recover')");
            var json = JsonParser.parseString(lab.everything())
                    .getAsJsonObject()
                    .getAsJsonArray("runs")
                    .get(1)
                    .getAsJsonObject();
            var costs = json.getAsJsonArray("costs");
            assertEquals(
                    new JsonPrimitive("nan"),
                    costs.get(costs.size() - 1).getAsJsonArray().get(1));

            lab.part("timeline").fill(String.valueOf(expected.iteration() - 1));
            lab.page.waitForFunction(
                    "!document.querySelectorAll('[data-part=verdict]')[1].textContent.includes('Diverged')");
            lab.settle();
            assertEquals(List.of(), striped(lab, 1), "the iteration before has its picture");
        }
    }

    @Test
    void aSweepCountsADivergedRunAsFailed() {
        try (Lab lab = Lab.desktop().open("?rate=100&layers=2-20-20-20-20-1&activation=leaky&iterations=60&init=he")) {
            lab.part("seeds").locator("summary").click();
            lab.part("seeds-count").fill("3");
            lab.part("seeds-start").click();
            lab.page.waitForFunction(
                    "document.querySelector('[data-testid=seeds-status]').textContent.includes('a second')");
            lab.awaitDrawn();
            assertTrue(lab.part("seeds-table").innerText().contains("0 of 3"));
        }
    }

    /** An infinite cost at the start is not a divergence. All 45 costs of the notebook depend on this. */
    @Test
    void theNotebooksInfiniteCostIsNotADivergence() {
        try (Lab lab = Lab.desktop().open("?iterations=30&init=random&arithmetic=exact")) {
            lab.trainToTheEnd();
            assertEquals("inf", lab.part("cost-random-0").innerText());
            assertFalse(lab.column(0).innerText().contains("iverged"));
        }
    }

    private static List<?> striped(Lab lab, int column) {
        return (List<?>) lab.column(column).locator("[data-part=field]").evaluate(STRIPED);
    }
}
