package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.Panel;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Builds the report's parts, in reading order. */
public final class Report {
    private Report() {}

    /**
     * The panels, already in the page.
     *
     * @param redraw asks for another rendering, because a part was opened
     */
    public static List<Panel> panels(Intents intents, Runnable redraw) {
        HTMLElement root = Dom.byId("report");
        Dom.child(root, "h2", "", Words.of("Report"));
        return List.of(
                new ClosingTable(section(root, "closing", Words.of("What happened"), true)),
                new CostTable(section(root, "costs", Words.of("Costs as the notebook prints them"), true)),
                new ParametersPanel(section(root, "parameters", Words.of("Parameters"), false), redraw),
                new PredictionsPanel(section(root, "predictions", Words.of("Predictions"), false), redraw),
                new Exercises(section(root, "exercises", Words.of("Exercises and your notes"), true), intents),
                new ExportPanel(section(root, "export", Words.of("Take it with you"), false), intents));
    }

    private static HTMLElement section(HTMLElement root, String name, String title, boolean open) {
        HTMLElement details = Dom.child(root, "details", "report-part", "");
        details.setAttribute("data-testid", "report-" + name);
        if (open) {
            details.setAttribute("open", "");
        }
        HTMLElement summary = Dom.child(details, "summary", "", "");
        Dom.child(summary, "h3", "", title);
        return Dom.child(details, "div", "report-body", "");
    }

    /** Whether a part is open: a closed one need not be brought up to date. */
    static boolean isOpen(HTMLElement body) {
        return ((HTMLElement) body.getParentNode()).hasAttribute("open");
    }

    /** Calls back when a part is opened. */
    static void onOpen(HTMLElement body, Runnable opened) {
        ((HTMLElement) body.getParentNode()).addEventListener("toggle", event -> {
            if (isOpen(body)) {
                opened.run();
            }
        });
    }

    /** A block that scrolls sideways by itself, for the keyboard too. */
    static HTMLElement scroller(HTMLElement parent, String label) {
        HTMLElement box = Dom.child(parent, "div", "scroller", "");
        box.setAttribute("tabindex", "0");
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", label);
        return box;
    }
}
