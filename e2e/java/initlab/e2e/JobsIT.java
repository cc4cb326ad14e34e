package initlab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What jobs have in common: their progress is seen from other tabs, and a hidden tab rests unless it is asked not to. */
class JobsIT {
    /** Hides the page as a tab behind others is hidden, but for the frames. */
    private static final String CURTAIN = "let hidden = false;"
            + "Object.defineProperty(document, 'hidden', {get: () => hidden});"
            + "Object.defineProperty(document, 'visibilityState', {get: () => hidden ? 'hidden' : 'visible'});"
            + "window.hide = on => { hidden = on; document.dispatchEvent(new Event('visibilitychange')); };";

    private static final String DONE = "+(document.querySelector('[data-testid=jobs-progress]').textContent"
            + ".match(/: ([\\d,]+) of/) ?? ['', '0'])[1].replace(',', '')";

    private static void start(Lab lab, String seeds) {
        lab.part("seeds").locator("summary").click();
        lab.part("seeds-count").fill(seeds);
        lab.part("seeds-start").click();
    }

    @Test
    void theTitleShowsTheProgressAndIsThenAsBefore() {
        try (Lab lab = Lab.desktop().open("?iterations=3000&init=he")) {
            String title = lab.page.title();
            start(lab, "300");
            lab.page.waitForFunction("/^[1-9]\\d?% · Initialization Lab/.test(document.title)");
            assertThat(lab.part("jobs-progress")).containsText("Many seeds: ");
            lab.part("seeds-start").click();
            assertThat(lab.part("jobs")).isHidden();
            assertThat(lab.page).hasTitle(title);
        }
    }

    /** Writes an entry as the page does, and calls back when it is in the store. */
    private static final String WRITE = "([key, written]) => new Promise((resolve, reject) => {"
            + "const opened = indexedDB.open('initialization-lab', 1);"
            + "opened.onupgradeneeded = () => opened.result.createObjectStore('jobs');"
            + "opened.onerror = reject;"
            + "opened.onsuccess = () => { const base = opened.result;"
            + "const change = base.transaction('jobs', 'readwrite');"
            + "change.objectStore('jobs').put({numbers: new Float64Array([1]), written}, key);"
            + "change.oncomplete = () => { base.close(); resolve(); }; }; })";

    private static final String KEYS = "() => new Promise(resolve => {"
            + "const opened = indexedDB.open('initialization-lab', 1);"
            + "opened.onsuccess = () => { const base = opened.result;"
            + "const asked = base.transaction('jobs').objectStore('jobs').getAllKeys();"
            + "asked.onsuccess = () => { base.close(); resolve(asked.result.join()); }; }; })";

    @Test
    void resultsOfLongAgoAreRemoved() {
        try (Lab lab = Lab.desktop().open("?init=he")) {
            double now = System.currentTimeMillis();
            double day = 24 * 3600 * 1000;
            lab.page.evaluate(WRITE, List.of("of last month", now - 31 * day));
            lab.page.evaluate(WRITE, List.of("of this month", now - 29 * day));
            lab.part("seeds").locator("summary").click();
            lab.page.waitForCondition(() -> lab.page.evaluate(KEYS).equals("of this month"));
        }
    }

    @Test
    void aHiddenTabRestsUnlessItIsAskedToGoOn() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(CURTAIN);
            lab.open("?iterations=1000&init=he,zeros");
            start(lab, "500");
            lab.page.waitForFunction(DONE + " > 3");
            lab.page.evaluate("hide(true)");
            assertThat(lab.part("jobs")).hasAttribute("data-working", "0");
            Object resting = lab.page.evaluate(DONE);
            lab.part("jobs-hidden").check();
            lab.page.waitForFunction(DONE + " > " + resting);
            lab.part("jobs-hidden").uncheck();
            assertThat(lab.part("jobs")).hasAttribute("data-working", "0");
            Object again = lab.page.evaluate(DONE);
            assertTrue(((Number) again).intValue() > ((Number) resting).intValue());
            lab.page.evaluate("hide(false)");
            lab.page.waitForFunction(DONE + " > " + again);
            lab.part("seeds-start").click();
            assertThat(lab.part("jobs")).isHidden();
        }
    }

    /** The columns' workers and the job's are different ones; both go on. */
    @Test
    void columnsTrainBesideAJob() {
        try (Lab lab = Lab.desktop().open("?iterations=1500&init=he")) {
            start(lab, "400");
            lab.page.waitForFunction(DONE + " > 1");
            lab.trainToTheEnd();
            Object done = lab.page.evaluate(DONE);
            lab.page.waitForFunction(DONE + " > " + done);
            assertEquals(1500, lab.iteration());
            lab.part("seeds-start").click();
        }
    }
}
