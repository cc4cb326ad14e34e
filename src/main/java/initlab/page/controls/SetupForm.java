package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.SetupChip;
import initlab.setup.Problem;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The set-up as a row of chips, each with an editor. At most one editor is open. Enter and a press elsewhere apply what
 * was typed and close it; Escape takes everything back. An editor with a refused text stays open.
 */
public final class SetupForm implements Panel {
    private final HTMLElement defaults = Dom.byId("defaults");
    private final HTMLElement summary = Dom.byId("setup-summary");
    private final List<ChipEditor> chips = new ArrayList<>();
    private final HTMLElement arithmetic;
    /** The chip whose editor is open; null for none. */
    private ChipEditor open;
    /** Whether the editor closes as soon as what was entered is accepted. */
    private boolean closing;
    /** Whether the focus then returns to the chip. */
    private boolean returning;
    /** The set-up and problems rendered last. */
    private Setup setup = Setup.NOTEBOOK;

    private List<Problem> problems;

    /** Makes the chips; their fields are empty until a page state is rendered. */
    public SetupForm(Intents intents) {
        HTMLElement form = Dom.byId("setup");
        for (SetupChip chip : SetupChip.ALL) {
            int index = chips.size();
            chips.add(new ChipEditor(form, defaults, chip, intents, () -> press(chips.get(index))));
        }
        arithmetic = Dom.child(chips.get(chips.size() - 1).editor(), "p", "hint", "");
        arithmetic.setAttribute("data-testid", "arithmetic-in-use");
        Dom.on(defaults, "click", () -> {
            // The button is about to disappear.
            chips.get(0).button().focus();
            intents.change(Setup.NOTEBOOK);
        });
        form.addEventListener("submit", event -> event.preventDefault());
        form.addEventListener("keydown", event -> key((KeyboardEvent) event));
        HTMLDocument.current().addEventListener("pointerdown", this::pressElsewhere);
        Dom.on(Window.current(), "resize", () -> {
            if (open != null) {
                open.place();
            }
        });
    }

    private void press(ChipEditor chip) {
        if (open == chip) {
            finish(true);
            return;
        }
        if (open != null) {
            open.commit();
            close(false);
        }
        open = chip;
        chip.open(setup);
    }

    private void pressElsewhere(Event event) {
        if (open != null && !contains(open.editor(), event) && !contains(open.button(), event)) {
            finish(false);
        }
    }

    /** Enters what was typed, and closes the editor unless it is refused. */
    private void finish(boolean byKey) {
        if (open.commit()) {
            closing = true;
            returning = byKey;
        } else if (!open.isRefused()) {
            close(byKey);
        }
    }

    private void close(boolean focused) {
        closing = false;
        ChipEditor chip = open;
        open = null;
        chip.close();
        if (focused) {
            chip.button().focus();
        }
    }

    private void key(KeyboardEvent event) {
        if (open == null || !contains(open.editor(), event) && !event.getKey().equals("Escape")) {
            return;
        }
        switch (event.getKey()) {
            case "Enter" -> {
                if (isField(event)) {
                    event.preventDefault();
                    finish(true);
                }
            }
            case "Escape" -> {
                open.takeBack();
                close(true);
            }
            case "Tab" -> {
                // A field that is alone in its editor keeps the focus, and would report no change.
                open.commit();
                keepInside(open.editor(), event);
            }
            default -> {
                // Everything else belongs to the field.
            }
        }
    }

    @Override
    public void render(PageState state) {
        boolean same = state.setup().equals(setup) && state.problems().equals(problems);
        if (same && !closing) {
            return;
        }
        setup = state.setup();
        problems = state.problems();
        for (ChipEditor chip : chips) {
            chip.render(state);
        }
        defaults.setHidden(setup.equals(Setup.NOTEBOOK) && problems.isEmpty());
        String exactness = setup.usesExact() ? Words.of("exact arithmetic") : Words.of("fast arithmetic");
        Dom.setText(arithmetic, Words.of("In use: {0}", exactness));
        Dom.setText(summary, Settings.summary(setup) + ", " + exactness);
        if (closing && open.isRefused()) {
            closing = false;
            open.focus();
        } else if (closing) {
            close(returning);
        }
    }

    @JSBody(
            params = {"element", "event"},
            script = "return element.contains(event.target);")
    private static native boolean contains(HTMLElement element, Event event);

    @JSBody(params = "event", script = "return event.target.tagName !== 'BUTTON';")
    private static native boolean isField(Event event);

    /** Tab goes from the last control to the first, and back. */
    @JSBody(
            params = {"editor", "event"},
            script =
                    "var all = Array.from(editor.querySelectorAll('input, select, button')).filter(function(c) {"
                            + "return !c.disabled && c.offsetParent; });"
                            + "var at = all.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);"
                            + "if (at < 0 || at >= all.length) { event.preventDefault(); all[at < 0 ? all.length - 1 : 0].focus(); }")
    private static native void keepInside(HTMLElement editor, Event event);
}
