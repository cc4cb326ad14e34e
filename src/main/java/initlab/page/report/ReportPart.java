package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.print.Printed;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import org.teavm.jso.dom.html.HTMLElement;

/** One part of the report on the page: a title that unfolds a panel. */
final class ReportPart implements Printed {
    private final Row row;
    private final HTMLElement details;
    private final Panel panel;
    /** What the person sees; the browser tells of a change by an event, which it sends some time after it. */
    private boolean open;
    /** Whether the part is to be folded again after printing. */
    private boolean folded;

    /**
     * A row of the table of parts.
     *
     * @param name names the part for tests
     * @param title what the person clicks to fold or unfold the part
     * @param open whether the part is open at first
     * @param printed whether the part is printed, folded or not
     * @param contents builds the panel
     */
    record Row(String name, String title, boolean open, boolean printed, Contents contents) {}

    /** Builds the panel of a part. */
    interface Contents {
        /** The panel, inside a given element. */
        Panel in(HTMLElement body);
    }

    /**
     * Appends the part to the report.
     *
     * @param redraw asks for another rendering, because the part was opened
     */
    ReportPart(HTMLElement report, Row row, Runnable redraw) {
        this.row = row;
        open = row.open();
        details = Dom.child(report, "details", row.printed() ? "report-part" : "report-part unprinted", "");
        details.setAttribute("data-testid", "report-" + row.name());
        unfold(open);
        Dom.child(Dom.child(details, "summary", "", ""), "h3", "", row.title());
        panel = row.contents().in(Dom.child(details, "div", "report-body", ""));
        Dom.on(details, "toggle", () -> {
            open = details.hasAttribute("open");
            if (open) {
                redraw.run();
            }
        });
    }

    private void unfold(boolean unfolded) {
        if (unfolded) {
            details.setAttribute("open", "");
        } else {
            details.removeAttribute("open");
        }
    }

    /** Brings the panel up to date, unless the part is folded. */
    void render(PageState state) {
        if (open) {
            panel.render(state);
        }
    }

    @Override
    public void beforePrint() {
        if (row.printed()) {
            // The person may have folded the part just now, with the browser's event still on its way.
            folded = !details.hasAttribute("open");
            open = true;
            unfold(true);
            if (panel instanceof Printed printed) {
                printed.beforePrint();
            }
        }
    }

    @Override
    public void afterPrint() {
        if (row.printed()) {
            open = !folded;
            unfold(open);
            if (panel instanceof Printed printed) {
                printed.afterPrint();
            }
        }
    }
}
