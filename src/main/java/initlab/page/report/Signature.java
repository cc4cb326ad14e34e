package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.print.Printed;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The student's name and the date, as a line at the top of the printed report. The name is that of the lesson's work; a
 * missing one leaves room to write it.
 */
final class Signature implements Panel, Printed {
    private String name = "";
    private HTMLElement line;

    @Override
    public void render(PageState state) {
        name = state.lesson().work().name();
    }

    @Override
    public void beforePrint() {
        line = Dom.element("p", "signature", "");
        line.setAttribute("data-testid", "signature");
        Dom.child(line, "span", "", Words.of("Name") + ": ");
        Dom.child(line, "span", "signature-name", name);
        Dom.child(line, "span", "", Words.of("Date") + ": ");
        Dom.child(line, "span", "", today());
        HTMLElement main = (HTMLElement) Dom.byId("report").getParentNode();
        main.insertBefore(line, main.getFirstChild());
    }

    @Override
    public void afterPrint() {
        if (line != null) {
            line.delete();
            line = null;
        }
    }

    @JSBody(
            script = "return new Date().toLocaleDateString(document.documentElement.lang, "
                    + "{ day: 'numeric', month: 'long', year: 'numeric' });")
    private static native String today();
}
