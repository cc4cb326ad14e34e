package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dialog that lists the keys. */
class KeysIT {
    @Test
    void theKeyOpensTheDialogAndEscapeReturnsTheFocus() {
        try (Lab lab = Lab.desktop().countingAsked().open("")) {
            int asked = lab.asked();
            lab.part("step").focus();
            lab.page.keyboard().press("?");
            lab.part("keys").waitFor();
            awaitFocus(lab, "keys-close");
            lab.page.keyboard().press("k");
            lab.page.keyboard().press(".");
            lab.page.keyboard().press("Escape");
            awaitClosed(lab);
            awaitFocus(lab, "step");
            assertEquals(asked, lab.asked(), "keys do nothing behind an open dialog");
            lab.page.keyboard().press(".");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
        }
    }

    @Test
    void theButtonsOpenAndCloseTheDialog() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.part("keys-open").click();
            lab.part("keys").waitFor();
            for (int i = 0; i < 5; i++) {
                lab.page.keyboard().press("Tab");
                assertEquals(
                        true,
                        lab.page.evaluate("document.activeElement === document.body "
                                + "|| !!document.activeElement.closest('dialog')"),
                        "the focus stays in the dialog");
            }
            lab.part("keys-close").click();
            awaitClosed(lab);
            awaitFocus(lab, "keys-open");
        }
    }

    private static void awaitClosed(Lab lab) {
        lab.part("keys").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void awaitFocus(Lab lab, String testId) {
        lab.page.waitForFunction("id => document.activeElement.dataset.testid === id", testId);
    }

    @Test
    void theKeyTypesALetterInATextField() {
        try (Lab lab = LessonIT.at("he")) {
            lab.part("lesson-note-he-note").pressSequentially("why?");
            assertEquals("why?", lab.part("lesson-note-he-note").inputValue());
            assertFalse(lab.part("keys").isVisible());
        }
    }

    @Test
    void everyShortcutOfThePageIsListed() {
        try (Lab lab = Lab.desktop().open("")) {
            assertEquals(
                    List.of(),
                    lab.page.evaluate(
                            "(() => {"
                                    + "const listed = [...document.querySelectorAll('#keys kbd')].map(key => key.textContent);"
                                    + "const used = [...document.querySelectorAll('[aria-keyshortcuts]')]"
                                    + ".map(control => control.getAttribute('aria-keyshortcuts'));"
                                    + "return used.length < 4 ? ['too few: ' + used] : used.filter(key => !listed.includes(key)); })()"));
        }
    }
}
