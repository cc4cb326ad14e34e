package initlab.page.report;

import initlab.page.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * Makes the page ready for paper just before it is printed, where a style sheet alone cannot: canvases in light colours,
 * folded parts open, notes in full, long tables thinned out, and the address. Afterwards all is as it was.
 */
public final class PrintReport {
    /** Parts that a printed report has, folded or not. */
    private static final String[] PARTS = {"closing", "costs", "exercises"};
    /** The most rows of a table that leave its page to the other parts. */
    private static final int MOST_ROWS = 16;

    private final Runnable redraw;
    private String theme;
    private final boolean[] wasOpen = new boolean[PARTS.length];

    /**
     * Waits for the browser to print.
     *
     * @param redraw draws the canvases in the colours of the moment
     */
    public PrintReport(Runnable redraw) {
        this.redraw = redraw;
        Window.current().addEventListener("beforeprint", event -> before());
        Window.current().addEventListener("afterprint", event -> after());
    }

    private void before() {
        theme = Dom.root().getAttribute("data-theme");
        Dom.root().setAttribute("data-theme", "light");
        Dom.root().setAttribute("data-printing", "");
        for (int i = 0; i < PARTS.length; i++) {
            HTMLElement part = part(PARTS[i]);
            wasOpen[i] = part != null && part.hasAttribute("open");
            if (part != null) {
                part.setAttribute("open", "");
            }
        }
        Dom.setText(Dom.byId("print-address"), Location.current().getFullURL());
        NodeList<? extends HTMLElement> notes = Dom.byId("report").querySelectorAll("textarea");
        for (int i = 0; i < notes.getLength(); i++) {
            HTMLElement text = Dom.element("p", "printed-note", Dom.value(notes.get(i)));
            notes.get(i).getParentNode().appendChild(text);
        }
        NodeList<? extends HTMLElement> rows = Dom.byId("report").querySelectorAll(".cost-table tbody tr");
        int every = (rows.getLength() + MOST_ROWS - 1) / MOST_ROWS;
        for (int i = 0; i < rows.getLength(); i++) {
            if (i % every != 0) {
                rows.get(i).setClassName("unprinted");
            }
        }
        redraw.run();
    }

    private void after() {
        if (theme == null) {
            Dom.root().removeAttribute("data-theme");
        } else {
            Dom.root().setAttribute("data-theme", theme);
        }
        for (int i = 0; i < PARTS.length; i++) {
            if (!wasOpen[i] && part(PARTS[i]) != null) {
                part(PARTS[i]).removeAttribute("open");
            }
        }
        removeNotes();
        Dom.root().removeAttribute("data-printing");
        redraw.run();
    }

    private static HTMLElement part(String name) {
        return Dom.byId("report").querySelector("[data-testid=report-" + name + "]");
    }

    @JSBody(script = "document.querySelectorAll('.printed-note').forEach(function(note) { note.remove(); });")
    private static native void removeNotes();
}
