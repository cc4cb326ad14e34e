package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every control of the page, by mouse and by keyboard, on a desktop and on a phone. The page is asked what controls it
 * has: one that the table lacks fails the first test; a new control needs a line in {@link #table}, that is all.
 */
class EveryControlIT {
    /** Controls that other tests operate in both ways, and the test that does. */
    private static final Map<String, String> ELSEWHERE = Map.of("points-plane", "PointsIT", "points-file", "PointsIT",
            "points-undo", "PointsIT", "points-use", "PointsIT", "edit-points", "PointsIT", "timeline", "TimelineIT");
    private static final String ADDRESS = "location.search";
    private static final String STATE = "document.documentElement.dataset.state + document.documentElement.dataset.iteration";
    private static final String PROPERTIES = "[control.value, control.checked, control.open, control.textContent].join()";
    private static final String DOWNLOAD = "";

    /** What is different once a control was used, as an expression of the page; empty for a download. */
    private static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        for (String name : List.of("theme-light", "theme-dark", "data", "activation", "arithmetic", "choice")) {
            table.put(name, ADDRESS);
        }
        for (String name : List.of("layers", "rate", "iterations", "seed", "noise", "batch", "stop")) {
            table.put(name, ADDRESS);
        }
        for (String name : List.of("train", "step")) {
            table.put(name, STATE);
        }
        for (String name : List.of("speed-1", "speed-100", "speed-max", "axis-linear", "mark-wrong", "brush-1",
                "brush-eraser", "seeds-count", "inside-figure", "points-table")) {
            table.put(name, PROPERTIES);
        }
        for (String name : List.of("export-npz", "export-json", "export-costs", "export-predictions", "export-python",
                "export-points", "export-png-0", "export-svg-0", "points-csv")) {
            table.put(name, DOWNLOAD);
        }
        table.put("points-cancel", "document.getElementById('points').open");
        table.put("seeds-start", "document.querySelector('[data-testid=seeds-status]').textContent");
        return table;
    }

    @ParameterizedTest
    @CsvSource({"1280, mouse", "1280, keyboard", "360, mouse", "360, keyboard"})
    void everyControlOfTheTableHasItsEffect(int width, String means) {
        List<String> without = new ArrayList<>();
        for (Map.Entry<String, String> entry : table().entrySet()) {
            try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800))
                    .open("?iterations=100")) {
                Locator control = reveal(lab, entry.getKey());
                if (entry.getValue().equals(DOWNLOAD)) {
                    assertTrue(lab.page.waitForDownload(() -> operate(lab, control, means)).suggestedFilename()
                            .startsWith("initialization-lab"), entry.getKey());
                } else {
                    String observe = "control => " + entry.getValue();
                    Object before = control.evaluate(observe);
                    operate(lab, control, means);
                    try {
                        lab.page.waitForFunction("([control, before]) => String(" + entry.getValue() + ") !== before",
                                List.of(control.elementHandle(), String.valueOf(before)),
                                new com.microsoft.playwright.Page.WaitForFunctionOptions().setTimeout(8000));
                    } catch (com.microsoft.playwright.TimeoutError e) {
                        without.add(entry.getKey());
                    }
                }
            }
        }
        assertEquals(List.of(), without, "controls without an effect by " + means + " at " + width);
    }

    /** Opens what the control lies in. */
    private static Locator reveal(Lab lab, String name) {
        if (name.startsWith("points-") || name.startsWith("brush-")) {
            lab.openSetup();
            lab.part("data").selectOption("own");
        }
        Locator control = lab.page.locator("[data-testid='" + name + "'], [data-part='" + name + "']").first();
        control.evaluate("control => { for (let e = control; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true; }");
        control.scrollIntoViewIfNeeded();
        return control;
    }

    private static void operate(Lab lab, Locator control, String means) {
        String kind = (String) control.evaluate("c => c.tagName === 'INPUT' ? c.type : c.tagName.toLowerCase()");
        boolean mouse = means.equals("mouse");
        if (mouse) {
            control.click(new Locator.ClickOptions().setForce(kind.equals("radio")));
        } else {
            control.focus();
        }
        switch (kind) {
            case "radio", "checkbox" -> {
                if (!mouse) {
                    lab.page.keyboard().press("Space");
                }
            }
            case "select" -> {
                if (mouse) {
                    // A choice box opens a window of the system's that a test cannot reach; its list ends with the keys.
                    lab.page.keyboard().press("Escape");
                }
                lab.page.keyboard().press("ArrowDown");
                lab.page.keyboard().press("Enter");
            }
            case "text", "textarea" -> {
                lab.page.keyboard().press("ControlOrMeta+A");
                lab.page.keyboard().type((String) control.evaluate("c => ({layers: '2-4-1', points: '1'})[c.id] || '0.5'"
                        .replace("'0.5'", "(['iterations', 'seed', 'batch'].includes(c.id) ? '20' : '0.5')")));
                lab.page.keyboard().press("Tab");
            }
            default -> {
                if (!mouse) {
                    lab.page.keyboard().press("Enter");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, mouse", "1280, keyboard", "360, mouse", "360, keyboard"})
    void everySectionOpensAndCloses(int width, String means) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800)).open("?iterations=100")) {
            for (Locator summary : lab.page.locator("summary:visible").all()) {
                Object before = summary.evaluate("s => s.parentElement.open");
                for (int i = 0; i < 2; i++) {
                    summary.focus();
                    if (means.equals("mouse")) {
                        summary.click();
                    } else {
                        lab.page.keyboard().press("Enter");
                    }
                    assertEquals(i == 1, before.equals(summary.evaluate("s => s.parentElement.open")), summary.textContent());
                }
            }
        }
    }

    /** Not operated here: what other tests operate, though not all of it by both means and at both widths yet. */
    private static final List<String> KNOWN = List.of("skip", "share", "theme-system", "reset", "speed-10", "latest",
            "defaults", "axis-log", "focus", "scale", "open-full", "seeds-csv", "brush-0", "points-clear", "scroller",
            "notes-download", "notes-clear", "keys-open", "keys-close", "");

    @Test
    void noControlIsMissingFromTheTable() {
        try (Lab lab = Lab.desktop().open("")) {
            TreeSet<String> missing = new TreeSet<>();
            for (Object name : (List<?>) lab.page.evaluate("[...document.querySelectorAll('a[href], button, input, select, "
                    + "textarea, [tabindex=\"0\"]')].map(c => c.dataset.testid || c.dataset.part || c.id || c.className)")) {
                String plain = ((String) name).replaceFirst("^(export-(png|svg))-\\d+$", "$1-0");
                if (!table().containsKey(plain) && !ELSEWHERE.containsKey(plain) && !KNOWN.contains(plain)
                        && !plain.matches("(check|check-button|note|copy)-.*")) {
                    missing.add(plain);
                }
            }
            assertEquals(new TreeSet<>(), missing, "controls that no line of the table operates");
        }
    }
}
