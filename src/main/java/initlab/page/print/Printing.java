package initlab.page.print;

import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import java.util.List;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;

/**
 * Prepares the page just before it is printed, where a style sheet alone cannot: the canvases get light colours, the parts
 * that are printed change as each needs, and the address is shown. Afterwards the page is as it was.
 */
public final class Printing {
    private final List<Printed> parts;
    private final Runnable redraw;

    /**
     * Waits until the browser prints.
     *
     * @param parts what changes for paper
     * @param redraw draws the page at once, with the current colours and sizes
     */
    public Printing(List<Printed> parts, Runnable redraw) {
        this.parts = parts;
        this.redraw = redraw;
        Dom.on(Window.current(), "beforeprint", () -> before());
        Dom.on(Window.current(), "afterprint", () -> after());
    }

    private void before() {
        Theme.setPrinting(true);
        Dom.root().setAttribute("data-printing", "");
        Dom.setText(Dom.byId("print-address"), Location.current().getFullURL());
        parts.forEach(Printed::beforePrint);
        redraw.run();
    }

    private void after() {
        Theme.setPrinting(false);
        Dom.root().removeAttribute("data-printing");
        parts.forEach(Printed::afterPrint);
        redraw.run();
    }
}
