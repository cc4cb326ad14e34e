package initlab.page.cells;

import initlab.lesson.CellCheck;
import initlab.lesson.CellCheck.Parameter;
import initlab.lesson.CellCheck.Stop;
import initlab.page.dom.Dom;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** What a cell printed, what its function returned beside what is expected, and what to think about. */
final class CellOutput {
    private final HTMLElement verdict;
    private final HTMLElement details;

    CellOutput(HTMLElement parent, String exercise) {
        verdict = Dom.child(parent, "div", "cell-verdict", "");
        verdict.setAttribute("role", "status");
        verdict.setAttribute("data-testid", "verdict-" + exercise);
        details = Dom.child(parent, "div", "cell-details", "");
        details.setAttribute("data-testid", "details-" + exercise);
    }

    void clear() {
        verdict.setTextContent("");
        verdict.removeAttribute("data-outcome");
        details.setTextContent("");
    }

    void show(CellCheck check) {
        clear();
        verdict.setAttribute("data-outcome", check.passed() ? "passed" : "failed");
        verdict.setAttribute("data-misconception", check.misconception());
        Stop stop = check.error();
        if (check.passed()) {
            Dom.child(
                    verdict,
                    "p",
                    "",
                    Words.of("✓ Right: keys, shapes and values agree, for the exercise’s layers and for the model’s."));
        } else if (stop != null) {
            String error = stop.type() + ": " + stop.message();
            Dom.child(
                    verdict,
                    "p",
                    "cell-error",
                    stop.line() > 0 ? Words.of("Line {0}", stop.line()) + " · " + error : error);
            paragraph(verdict, stop.meaning());
        } else {
            Dom.child(verdict, "p", "cell-different", Words.of("Not the expected parameters yet."));
        }
        if (!check.passed() && (stop == null || !check.finding().equals(stop.meaning()))) {
            paragraph(
                    verdict,
                    check.findingLine() > 0 && stop == null
                            ? Words.of("Line {0}", check.findingLine()) + ": " + check.finding()
                            : check.finding());
        }
        for (String warning : check.warnings()) {
            Dom.child(verdict, "p", "cell-warning", warning);
        }
        if (!check.printed().isEmpty()) {
            Dom.child(details, "p", "cell-label", Words.of("printed"));
            text(check.printed());
        }
        for (Parameter parameter : check.parameters()) {
            if (!parameter.right()) {
                compare(parameter);
            }
        }
    }

    private static void paragraph(HTMLElement parent, String text) {
        if (!text.isEmpty()) {
            Dom.child(parent, "p", "", text);
        }
    }

    private HTMLElement text(String text) {
        return text(details, text);
    }

    /** A text that may be too wide, and then scrolls with the keyboard, too. */
    private static HTMLElement text(HTMLElement parent, String text) {
        HTMLElement box = Dom.child(parent, "pre", "cell-text", text);
        box.setAttribute("tabindex", "0");
        return box;
    }

    private void compare(Parameter parameter) {
        HTMLElement pair = Dom.child(details, "div", "cell-pair", "");
        HTMLElement yours = Dom.child(pair, "div", "", "");
        Dom.child(yours, "p", "cell-label", Words.of("your {0}", parameter.name()));
        marked(
                text(yours, ""),
                parameter.actual().isEmpty() ? Words.of("missing") : parameter.actual(),
                parameter.marks());
        HTMLElement theirs = Dom.child(pair, "div", "", "");
        Dom.child(theirs, "p", "cell-label", Words.of("expected {0}", parameter.name()));
        text(theirs, parameter.expected().isEmpty() ? Words.of("no such key") : parameter.expected());
    }

    /** A text with some places marked. */
    private static void marked(HTMLElement box, String text, int[] marks) {
        int at = 0;
        for (int i = 0; i < marks.length; i += 2) {
            box.appendChild(HTMLDocument.current().createTextNode(text.substring(at, marks[i])));
            Dom.child(box, "mark", "", text.substring(marks[i], marks[i + 1]));
            at = marks[i + 1];
        }
        box.appendChild(HTMLDocument.current().createTextNode(text.substring(at)));
    }
}
