package initlab.e2e;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds all controls of the page and operates them like a person, with the mouse alone or the keyboard alone. */
enum Hands {
    MOUSE,
    KEYBOARD;

    /**
     * Gives every control a unique name: its test id, part, id, language, label or text, with a number for duplicates.
     */
    private static final String NAME_ALL = """
            () => {
              const said = {};
              return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].map(c => {
                const box = c.parentElement;
                const name = box.className === 'report-column-head' ? 'copy ' + box.textContent.replace(c.textContent, '')
                    : c.tagName === 'SUMMARY' ? 'section ' + (box.dataset.testid || box.id)
                    : c.dataset.testid || c.dataset.part || c.id || c.hreflang || c.getAttribute('aria-label') || c.textContent.trim();
                said[name] = (said[name] ?? 0) + 1;
                return c.dataset.control = said[name] === 1 ? name : name + ' ' + said[name];
              });
            }""";

    private static final String KIND =
            "c => c.tagName === 'INPUT' ? c.type : ['region', 'slider'].includes(c.role) ? c.role : c.tagName.toLowerCase()";
    private static final double FAR = 400;

    /** The names of all controls that the page has now. */
    static List<?> names(Lab lab) {
        return (List<?>) lab.page.evaluate(NAME_ALL);
    }

    /** The control with a name. */
    static Locator find(Lab lab, String name) {
        names(lab);
        return lab.page.locator("[data-control=\"" + name + "\"]");
    }

    /** Uses a control: presses it, chooses, types a text, opens a file or scrolls. */
    void operate(Lab lab, Locator control, String text) {
        String kind = (String) control.evaluate(KIND);
        if (kind.equals("file")) {
            FileChooser chooser =
                    lab.page.waitForFileChooser(() -> press(lab, control.locator("xpath=.."), control, "Enter"));
            chooser.setFiles(new FilePayload("table.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
            return;
        }
        switch (kind) {
            // Drawn over by what the label holds, which takes the click.
            case "radio" -> press(lab, control.locator("xpath=.."), control, "Space");
            case "checkbox", "canvas" -> press(lab, control, control, "Space");
            case "range" -> press(lab, control, control, "Home");
            case "slider" -> slide(lab, control);
            case "select" -> {
                press(lab, control, control, null);
                if (this == MOUSE) {
                    // Its list is a window of the system's that no test reaches; it ends with the keys.
                    lab.page.keyboard().press("Escape");
                }
                lab.page.keyboard().press("ArrowDown");
                lab.page.keyboard().press("Enter");
            }
            case "text", "textarea" -> {
                press(lab, control, control, null);
                lab.page.keyboard().press("ControlOrMeta+A");
                lab.page.keyboard().type(text);
                lab.page.keyboard().press("Tab");
            }
            case "region" -> {
                if (this == MOUSE) {
                    control.hover();
                    lab.page.mouse().wheel(FAR, 0);
                } else {
                    press(lab, control, control, "ArrowRight");
                }
            }
            default -> press(lab, control, control, "Enter");
        }
    }

    /** Uses a drawing that is a slider; its attribute says where the mouse has something to press, if not in the middle. */
    private void slide(Lab lab, Locator control) {
        String place = control.getAttribute("data-press");
        if (this == MOUSE && place != null) {
            String[] xy = place.split(" ");
            control.click(new Locator.ClickOptions().setPosition(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
        } else {
            press(lab, control, control, "ArrowLeft");
            if (this == KEYBOARD) {
                lab.page.keyboard().press("Space");
            }
        }
    }

    private void press(Lab lab, Locator place, Locator control, String key) {
        if (this == MOUSE) {
            place.click();
        } else {
            control.focus();
            if (key != null) {
                lab.page.keyboard().press(key);
            }
        }
    }
}
