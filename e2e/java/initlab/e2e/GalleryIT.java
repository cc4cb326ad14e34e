package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import initlab.initializer.Initialization;
import initlab.initializer.Sample;
import initlab.initializer.Schemes;
import initlab.words.NumberText;
import java.util.List;
import org.junit.jupiter.api.Test;

class GalleryIT {
    @Test
    void everySchemeHasACardWithItsHistogramAndFormula() {
        try (Lab lab = open(Lab.desktop(), "?iterations=20&init=he")) {
            List<?> cards = (List<?>) lab.page.evaluate("""
                    [...document.querySelectorAll('.gallery-card')].map(card => card.dataset.testid.slice(8)
                        + '|' + card.querySelector('code').textContent)""");
            assertEquals(Schemes.ALL.size(), cards.size());
            Schemes.ALL.forEach(scheme -> {
                String formula = Initialization.of(scheme.word()).formula();
                assertTrue(cards.contains(scheme.word() + "|" + formula), scheme.word() + " in " + cards);
            });
            // The outlines of two distributions differ; those of the same one with another seed do too.
            String he = outline(lab, "he");
            assertTrue(!he.equals(outline(lab, "he_uniform")));
            Sample sample = Sample.of(Initialization.of("he"), 3);
            assertEquals(
                    "σ = " + NumberText.compact(sample.deviation()) + ", up to ±" + NumberText.compact(sample.limit()),
                    lab.part("gallery-he").locator(".gallery-spread").textContent());
            lab.enter("seed", "4");
            lab.page.waitForFunction(
                    "before => document.querySelector('[data-testid=gallery-he] i').style.clipPath !== before", he);
        }
    }

    private static String outline(Lab lab, String scheme) {
        return (String) lab.part("gallery-" + scheme).locator("i").evaluate("bars => bars.style.clipPath");
    }

    @Test
    void aPressPutsASchemeBesideThoseOnViewOrTakesItAway() {
        try (Lab lab = open(Lab.desktop(), "?iterations=20&init=zeros,random,he")) {
            press(lab, "torch.linear", "zeros,random,he,torch.linear");
            assertEquals("true", lab.part("gallery-use-torch.linear").getAttribute("aria-pressed"));
            assertEquals(
                    "In place of torch.linear", lab.part("gallery-use-lsuv").textContent());
            press(lab, "lsuv", "zeros,random,he,lsuv");
            press(lab, "zeros", "random,he,lsuv");
            press(lab, "random", "he,lsuv");
            press(lab, "he", "lsuv");
            Locator last = lab.part("gallery-use-lsuv");
            assertEquals("true", last.getAttribute("aria-disabled"));
            last.press("Enter");
            lab.awaitDrawn();
            assertTrue(lab.page.url().contains("init=lsuv&"), lab.page.url());
            lab.trainToTheEnd();
            assertEquals("20", lab.page.evaluate("document.documentElement.dataset.iteration"));
        }
    }

    private static void press(Lab lab, String scheme, String initializations) {
        lab.part("gallery-use-" + scheme).press("Enter");
        lab.page.waitForFunction(
                "words => new URLSearchParams(location.search).get('init') === words", initializations);
        lab.awaitDrawn();
    }

    @Test
    void cardsFitAPhone() {
        try (Lab lab = open(Lab.with(new Browser.NewContextOptions().setViewportSize(360, 800)), "?iterations=20")) {
            assertEquals(
                    true,
                    lab.page.evaluate("document.documentElement.scrollWidth <= innerWidth"
                            + " && [...document.querySelectorAll('.gallery-card')].every(card =>"
                            + " card.scrollWidth <= card.clientWidth)"));
        }
    }

    private static Lab open(Lab lab, String query) {
        lab.open(query);
        lab.part("gallery").locator("summary").click();
        lab.part("gallery-lsuv").waitFor();
        lab.awaitDrawn();
        return lab;
    }
}
