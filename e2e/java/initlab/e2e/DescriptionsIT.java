package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Descriptions for people who do not see the pictures, and how often they change. */
class DescriptionsIT {
    @Test
    void everyPictureIsDescribed() {
        try (Lab lab = Lab.desktop().open("?arithmetic=fast")) {
            lab.part("inside").locator("summary").click();
            lab.trainToTheEnd();
            assertTold(lab, 0, "field", "Zeros at iteration 15,000: The probability is ½ everywhere");
            String costs = lab.part("cost-chart").getAttribute("aria-label");
            assertTrue(costs.contains("Zeros: The cost is 0.693, as at the start: the curve is flat."), costs);
            assertTrue(costs.contains("He: The cost fell from 0.883 to 0.0"), costs);
            assertTold(lab, 2, "field", "The boundary is a closed ring around class 1");
            assertTold(lab, 2, "field", "99.3% of the training points are right.");
            assertEquals(
                    "Finished after 15,000 iterations. Zeros: Symmetric. Large random (×10): Weights too "
                            + "large. He: Learned.",
                    lab.part("announcer").textContent().replaceFirst(".*(?=Finished)", ""));
            assertTold(
                    lab,
                    0,
                    "network",
                    "Layer 1: 10 of 10 units are dead. Different units: 1. Layer 2: 5 of 5 units are dead.");
            assertTold(lab, 2, "network", "Layer 2: 3 of 5 units are dead.");
            for (String part : List.of("network", "histograms", "curves")) {
                assertEquals(
                        3,
                        lab.page.locator("[data-part=" + part + "][aria-label]").count(),
                        part);
            }
            lab.part("seeds").locator("summary").click();
            lab.part("seeds-count").fill("2");
            lab.part("seeds-start").click();
            lab.part("seeds-csv").waitFor();
            lab.awaitDrawn();
            assertTrue(lab.page
                    .locator(".seeds-chart")
                    .getAttribute("aria-label")
                    .contains("He: the median cost goes from"));
            assertEquals(
                    0,
                    lab.page.locator("canvas:not([aria-label], [aria-hidden])").count(),
                    "no picture without words");
        }
    }

    private static void assertTold(Lab lab, int column, String part, String words) {
        String label = lab.column(column).locator("[data-part=" + part + "]").getAttribute("aria-label");
        assertTrue(label.contains(words), label);
    }

    /** Measured with the page's clock, so that a slow machine changes nothing: once at the start, then every 5 s. */
    @Test
    void duringTrainingDescriptionsChangeRarelyAndOnlyMilestonesAreAnnounced() {
        try (Lab lab = Lab.desktop().open("?arithmetic=fast&iterations=100000")) {
            lab.page.evaluate("() => { window.told = 0; window.said = []; window.began = performance.now();"
                    + "const label = new MutationObserver(changes => window.told += changes.length);"
                    + "label.observe(document.querySelector('[data-part=field]'), {attributeFilter: ['aria-label']});"
                    + "const announcer = document.getElementById('announcer');"
                    + "new MutationObserver(() => window.said.push(announcer.textContent))"
                    + ".observe(announcer, {childList: true, characterData: true, subtree: true}); }");
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration >= 1500");
            Map<?, ?> seen = (Map<?, ?>) lab.page.evaluate(
                    "({told: window.told, said: window.said," + "seconds: (performance.now() - window.began) / 1000})");
            int batches = lab.iteration() / 10;
            int told = ((Number) seen.get("told")).intValue();
            double most = 1 + ((Number) seen.get("seconds")).doubleValue() / 5;
            assertTrue(told <= most, told + " descriptions in " + batches + " batches, " + seen.get("seconds") + " s");
            assertEquals(List.of("Training."), seen.get("said"));
            lab.part("train").click();
            lab.awaitState("paused");
            lab.page.waitForFunction("document.querySelector('[data-part=field]').getAttribute('aria-label').includes("
                    + "'at iteration ' + (+document.documentElement.dataset.iteration).toLocaleString('en'))");
        }
    }
}
