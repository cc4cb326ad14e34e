package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a small phone to a large screen, and zoomed in: nothing is cut off, nothing overlaps, nothing scrolls sideways. */
class LayoutIT {
    /** Elements that lie beyond the sides of the page, unless they scroll in a container of their own. */
    private static final String BEYOND = """
            () => {
              const width = document.documentElement.clientWidth, found = [];
              for (const e of document.querySelectorAll('body *')) {
                const box = e.getBoundingClientRect();
                if (box.width === 0 || box.height === 0 || !e.checkVisibility() || e.closest('.scroller, .sr-only, svg, dialog, .skip')
                    || getComputedStyle(e).position === 'absolute' && getComputedStyle(e).clipPath !== 'none') {
                  continue;
                }
                if (box.left < -1 || box.right > width + 1) {
                  found.push(`${e.tagName} ${e.id || e.className} ${Math.round(box.left)}–${Math.round(box.right)}`);
                }
              }
              if (document.documentElement.scrollWidth > width) {
                found.push(`the page is ${document.documentElement.scrollWidth} wide`);
              }
              return found.slice(0, 8);
            }""";
    /** Elements whose text does not fit them. */
    private static final String CUT = """
            () => [...document.querySelectorAll('button, summary, label, legend, dt, dd, h1, h2, h3, p, .legend li, td, th')]
              .filter(e => e.checkVisibility() && e.clientWidth > 1 && !e.closest('.sr-only, .scroller, .skip')
                  && !e.classList.contains('sr-only')
                  && (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline'))
              .map(e => `${e.tagName} ${e.id || e.className}: ${e.textContent.trim().slice(0, 40)}`).slice(0, 8)""";
    /** Pairs of controls that overlap. A radio button and its label lie on one another on purpose. */
    private static final String OVERLAPS = """
            () => {
              const controls = [...document.querySelectorAll(
                  'button, select, summary, a[href], input:not([type=radio], [type=range]), .segments label, canvas')]
                .filter(e => e.checkVisibility() && !e.closest('dialog, .sr-only, .skip, #transport, .controls')
                    && !e.classList.contains('skip') && getComputedStyle(e).opacity !== '0');
              const found = [];
              controls.forEach((a, i) => controls.slice(i + 1).forEach(b => {
                if (a.contains(b) || b.contains(a)) { return; }
                const p = a.getBoundingClientRect(), q = b.getBoundingClientRect();
                if (Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1
                    && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1) {
                  found.push(`${a.dataset.testid || a.dataset.part || a.className || a.textContent} and ${b.dataset.testid || b.dataset.part || b.className || b.textContent}`);
                }
              }));
              return found.slice(0, 8);
            }""";

    @ParameterizedTest(name = "{0} px, {3}")
    @CsvSource({
        "320, 700, 1, en",
        "390, 800, 1, de",
        "640, 900, 1, en",
        "700, 900, 1, de",
        "1024, 768, 1, en",
        "1440, 900, 1, de",
        "1920, 1080, 1, en",
        "2560, 1440, 1, en",
        // 1280 px zoomed to 200 % and to 400 %.
        "640, 450, 2, de",
        "320, 225, 4, en"
    })
    void nothingIsCutOffOverlapsOrScrollsSideways(int width, int height, int zoom, String language) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setDeviceScaleFactor(zoom))
                .open("?iterations=200&lang=" + language)) {
            assertFits(lab, "before training");
            lab.trainToTheEnd();
            lab.settle();
            assertFits(lab, "after training");
            lab.column(0).locator("[data-part=network]").focus();
            lab.page.keyboard().press("ArrowDown");
            lab.page.keyboard().press("Enter");
            lab.part("inspector").waitFor();
            lab.settle();
            assertFits(lab, "with the inspector");
            lab.page.keyboard().press("Escape");
            for (String folded : List.of("inside", "seeds")) {
                lab.part(folded).locator("summary").first().click();
            }
            lab.settle();
            assertFits(lab, "with everything open");
            lab.picture("layout-" + width + "-" + zoom);
        }
    }

    private static void assertFits(Lab lab, String when) {
        lab.awaitDrawn();
        assertEquals(List.of(), lab.page.evaluate(BEYOND), when + ": beyond the sides");
        assertEquals(List.of(), lab.page.evaluate(CUT), when + ": cut off");
        assertEquals(List.of(), lab.page.evaluate(OVERLAPS), when + ": overlapping");
    }

    /** The three pictures in full, the chart and the transport bar, without scrolling. */
    @Test
    void theFirstScreenOfALaptopHasPicturesChartAndTransport() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(1440, 900))
                .open("?iterations=200")) {
            lab.trainToTheEnd();
            lab.settle();
            BoundingBox bar = lab.page.locator("#controls").boundingBox();
            BoundingBox chart = lab.page.locator("#chart canvas").first().boundingBox();
            assertTrue(bar.y + bar.height <= 900.5, "the transport bar is on the screen");
            assertTrue(chart.y + chart.height <= bar.y, "the chart ends above it: " + (chart.y + chart.height));
            for (int column = 0; column < 3; column++) {
                BoundingBox field =
                        lab.column(column).locator("[data-part=field]").boundingBox();
                assertTrue(field.height >= 180, "the field has " + field.height + " px");
                assertTrue(field.y + field.height < chart.y, "and lies above the chart");
            }
        }
    }

    /** Fields are as wide as their columns everywhere, and columns grow on large screens. */
    @Test
    void picturesGrowWithTheScreen() {
        double before = 0;
        for (int width : new int[] {1024, 1440, 1920, 2560}) {
            try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 1200))
                    .open("?iterations=20")) {
                BoundingBox field = lab.column(1).locator("[data-part=field]").boundingBox();
                BoundingBox column = lab.column(1).boundingBox();
                assertEquals(column.width, field.width, 1);
                assertTrue(field.width > before + 60, width + " px: " + field.width);
                before = field.width;
            }
        }
    }

    @Test
    void aPhoneShowsOneRunInFullAndAThumbnailOfEach() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(390, 800))
                .open("?iterations=20")) {
            for (int column = 2; column >= 0; column--) {
                lab.part("thumb-" + column).click();
                lab.awaitDrawn();
                for (int other = 0; other < 3; other++) {
                    assertEquals(other == column, lab.column(other).isVisible());
                    assertEquals(
                            String.valueOf(other == column),
                            lab.part("thumb-" + other).getAttribute("aria-pressed"));
                }
                BoundingBox field =
                        lab.column(column).locator("[data-part=field]").boundingBox();
                assertTrue(field.width > 340, "as wide as the phone: " + field.width);
            }
            assertEquals(
                    true,
                    lab.part("thumb-2")
                            .locator("canvas")
                            .evaluate("c => c.getContext('2d').getImageData(c.width / 2, 5, 1, 1).data[3] === 255"),
                    "the thumbnail is painted");
        }
    }
}
