package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every control of the page, by mouse and by keyboard, on a desktop and on a phone. The page is asked what controls it
 * has: one that {@link ControlTable} lacks fails a test; a new control needs a line there, that is all.
 */
class EveryControlIT {
    private static final String SECTION = "section ";
    /** Not on view at a width, and why. */
    private static final Map<String, String> HIDDEN = Map.of(
            "360 keys-open", "a phone has no keys to list",
            "1280 thumb-0", "all columns have room side by side",
            "1280 thumb-1", "all columns have room side by side",
            "1280 thumb-2", "all columns have room side by side",
            "1280 speed", "a row of buttons has room",
            "360 speed-1", "a list takes its place",
            "360 speed-10", "a list takes its place",
            "360 speed-100", "a list takes its place",
            "360 speed-max", "a list takes its place");

    @ParameterizedTest
    @CsvSource({"1280, MOUSE", "1280, KEYBOARD", "360, MOUSE", "360, KEYBOARD"})
    void everyControlOfTheTableHasItsEffect(int width, Hands hands) {
        List<String> without = new ArrayList<>();
        for (ControlTable.Stage stage : ControlTable.stages()) {
            try (Lab lab = open(width, stage.query())) {
                stage.prepared().accept(lab);
                for (ControlTable.Control control : stage.controls()) {
                    if (isOnView(lab, width, control.name())) {
                        lab.settleOrTrain();
                        control.before().accept(lab);
                        try {
                            use(lab, control, hands);
                        } catch (TimeoutError e) {
                            without.add(control.name());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), without, "controls without an effect by " + hands + " at " + width);
    }

    private static Lab open(int width, String query) {
        return Lab.with(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setPermissions(List.of("clipboard-read", "clipboard-write")))
                .open(query);
    }

    private static boolean isOnView(Lab lab, int width, String name) {
        String reason = HIDDEN.get(width + " " + name);
        if (reason != null) {
            assertTrue(
                    Hands.find(lab, name).isHidden(), name + " is on view at " + width + ", against this: " + reason);
        }
        return reason == null;
    }

    private static void use(Lab lab, ControlTable.Control control, Hands hands) {
        Locator element = Hands.find(lab, control.name());
        Runnable operate = () -> hands.operate(lab, element, control.text());
        switch (control.effect()) {
            case ControlTable.DOWNLOAD ->
                assertTrue(
                        lab.page.waitForDownload(operate).suggestedFilename().startsWith("initialization-lab"),
                        control.name());
            case ControlTable.OPENS ->
                assertEquals(
                        lab.site() + "?iterations=100",
                        lab.context.waitForPage(operate).url());
            default -> {
                String effect = control.effect()
                        .replace(
                                ControlTable.CONTROL,
                                "document.querySelector('[data-control=\"" + control.name() + "\"]')");
                Object before = lab.page.evaluate(effect);
                operate.run();
                if (effect.startsWith("navigator.")) {
                    // The clipboard answers later, for which a function that is waited for may not wait.
                    lab.page.waitForCondition(() -> !before.equals(lab.page.evaluate(effect)));
                } else {
                    // A link's page begins as a document without anything.
                    lab.page.waitForFunction("before => document.body !== null && (" + effect + ") !== before", before);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, MOUSE", "1280, KEYBOARD", "360, MOUSE", "360, KEYBOARD"})
    void everySectionOpensAndCloses(int width, Hands hands) {
        try (Lab lab = open(width, "?iterations=100")) {
            lab.awaitReport();
            List<String> sections = Hands.names(lab).stream()
                    .map(String.class::cast)
                    .filter(name -> name.startsWith(SECTION))
                    .toList();
            assertTrue(sections.size() > 7, sections.toString());
            for (String section : sections) {
                if (isOnView(lab, width, section)) {
                    Locator summary = Hands.find(lab, section);
                    Object before = summary.evaluate("s => s.parentElement.open");
                    for (int i = 0; i < 2; i++) {
                        hands.operate(lab, summary, "");
                        assertEquals(i == 1, before.equals(summary.evaluate("s => s.parentElement.open")), section);
                    }
                }
            }
        }
    }

    @Test
    void noControlIsMissingFromTheTable() {
        TreeSet<String> known = new TreeSet<>();
        TreeSet<String> seen = new TreeSet<>();
        for (ControlTable.Stage stage : ControlTable.stages()) {
            stage.controls().forEach(control -> known.add(control.name()));
            try (Lab lab = open(1280, stage.query())) {
                stage.prepared().accept(lab);
                lab.settle();
                Hands.names(lab).forEach(name -> seen.add((String) name));
            }
        }
        seen.removeIf(name -> name.startsWith(SECTION));
        // GalleryIT finds them all.
        seen.removeIf(name -> name.startsWith("gallery-use-") && !known.contains(name));
        // All cards of experiments are made by the same lines.
        seen.removeIf(name -> name.startsWith("paper-") && !known.contains(name));
        // These come and go with what others do.
        seen.addAll(List.of("Go on from there", "Start over"));
        assertEquals(known, seen, "the table's controls, and the page's");
    }
}
