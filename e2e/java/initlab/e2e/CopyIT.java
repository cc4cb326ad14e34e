package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copying where the browser gives the page no clipboard: a dialog shows the text, selected. */
class CopyIT {
    private static final String REFUSED =
            "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error())}});"
                    + "window.prompt = () => null;";
    private static final String ABSENT =
            "Object.defineProperty(navigator, 'clipboard', {value: undefined}); window.prompt = () => null;";
    /** The text that the keys for copying would take. */
    private static final String SELECTED =
            "(f => f.value.slice(f.selectionStart, f.selectionEnd))(document.activeElement)";

    @ParameterizedTest
    @CsvSource({"refused, en, Ctrl+C", "absent, de, Strg+C"})
    void theLinkIsShownSelectedAndEscapeReturnsToTheButton(String clipboard, String language, String keys) {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(clipboard.equals("refused") ? REFUSED : ABSENT);
            lab.open("?init=he&seed=7&lang=" + language);
            lab.part("share").focus();
            lab.part("share").press("Enter");
            Locator dialog = lab.page.getByRole(AriaRole.DIALOG);
            dialog.waitFor();
            assertEquals(lab.page.url(), lab.page.evaluate(SELECTED));
            assertTrue(lab.page.url().contains("seed=7"), lab.page.url());
            lab.page
                    .getByRole(AriaRole.DIALOG, new com.microsoft.playwright.Page.GetByRoleOptions().setName(keys))
                    .waitFor();
            lab.picture("copy-by-hand-" + language);
            // Nobody loses the link to a key pressed by mistake.
            lab.page.keyboard().type("x");
            assertEquals(lab.page.url(), lab.part("copy-text").inputValue());
            lab.page.keyboard().press("Escape");
            assertEquals(0, dialog.count());
            assertEquals("share", lab.page.evaluate("document.activeElement.id"));
            lab.part("share").click();
            lab.part("copy-close").click();
            assertEquals(0, dialog.count());
        }
    }

    @Test
    void theKeysForCopyingTakeTheLink() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(REFUSED);
            lab.open("?init=he");
            lab.page.evaluate("addEventListener('copy', e => { window.copied = String(getSelection()) " + "|| "
                    + SELECTED + "; })");
            lab.part("share").click();
            lab.part("copy-text").waitFor();
            lab.page.keyboard().press("Control+c");
            assertEquals(lab.page.url(), lab.page.evaluate("copied"));
        }
    }

    @Test
    void parametersAreShownToo() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(REFUSED);
            lab.open("?init=he&layers=2,3,1&iterations=20");
            lab.trainToTheEnd();
            lab.part("report-parameters").locator("summary").click();
            lab.part("report-parameters")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy"))
                    .click();
            lab.part("copy-text").waitFor();
            assertEquals(
                    lab.part("parameters-he").textContent(),
                    lab.part("copy-text").inputValue());
        }
    }

    @Test
    void whereThereIsAClipboardTheButtonSaysThatItIsCopied() {
        try (Lab lab = Lab.desktop()) {
            lab.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            lab.open("?init=he");
            lab.part("share").click();
            lab.page.getByText("Copied").waitFor();
            assertEquals(lab.page.url(), lab.page.evaluate("navigator.clipboard.readText()"));
            assertEquals(0, lab.page.getByRole(AriaRole.DIALOG).count());
        }
    }
}
