package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The dialog that lists the keys. */
class KeysIT {
    private static final String FOCUSED = "document.activeElement.dataset.testid";

    @Test
    void theKeyOpensItAndEscapeGivesTheFocusBack() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.part("step").focus();
            lab.page.keyboard().press("?");
            assertTrue(lab.part("keys").isVisible());
            assertEquals("keys-close", lab.page.evaluate(FOCUSED));
            lab.page.keyboard().press("k");
            lab.page.keyboard().press(".");
            lab.page.keyboard().press("Escape");
            assertFalse(lab.part("keys").isVisible());
            assertEquals("step", lab.page.evaluate(FOCUSED));
            assertEquals("ready", lab.root("state"), "keys do nothing behind an open dialog");
            lab.page.keyboard().press(".");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
        }
    }

    @Test
    void theButtonOpensItAndItsOwnClosesIt() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.part("keys-open").click();
            assertTrue(lab.part("keys").isVisible());
            for (int i = 0; i < 5; i++) {
                lab.page.keyboard().press("Tab");
                assertEquals(true, lab.page.evaluate("document.activeElement === document.body "
                        + "|| !!document.activeElement.closest('dialog')"), "the focus stays in the dialog");
            }
            lab.part("keys-close").click();
            assertFalse(lab.part("keys").isVisible());
            assertEquals("keys-open", lab.page.evaluate(FOCUSED));
        }
    }

    @Test
    void inATextItIsOnlyALetter() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.part("note-he").pressSequentially("why?");
            assertEquals("why?", lab.part("note-he").inputValue());
            assertFalse(lab.part("keys").isVisible());
        }
    }

    @Test
    void everyShortcutOfThePageIsListed() {
        try (Lab lab = Lab.desktop().open("")) {
            assertEquals(List.of(), lab.page.evaluate("(() => {"
                    + "const listed = [...document.querySelectorAll('#keys kbd')].map(key => key.textContent);"
                    + "const used = [...document.querySelectorAll('[aria-keyshortcuts]')]"
                    + ".map(control => control.getAttribute('aria-keyshortcuts'));"
                    + "return used.length < 4 ? ['too few: ' + used] : used.filter(key => !listed.includes(key)); })()"));
        }
    }
}
