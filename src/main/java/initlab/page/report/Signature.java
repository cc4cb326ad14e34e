package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.print.Printed;
import initlab.page.storage.Storage;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The person's name and the date, as a line at the top of the printed report. A missing name leaves room to write it. */
final class Signature implements Printed {
    private static final String KEY = "name";
    private static final int LONGEST = 80;

    private final HTMLInputElement name;
    private HTMLElement line;

    /** Adds the field for the name. */
    Signature(HTMLElement body) {
        HTMLElement label = Dom.child(body, "p", "signature-field", "");
        HTMLElement words = Dom.child(label, "label", "muted", Words.of("Your name, for the printed report"));
        words.setAttribute("for", "student-name");
        name = (HTMLInputElement) Dom.child(label, "input", "", "");
        name.setId("student-name");
        name.setType("text");
        name.setMaxLength(LONGEST);
        name.setAttribute("data-testid", "student-name");
        name.setAttribute("autocomplete", "name");
        name.setValue(Storage.read(KEY));
        Dom.on(name, "input", () -> Storage.write(KEY, name.getValue()));
    }

    @Override
    public void beforePrint() {
        line = Dom.element("p", "signature", "");
        line.setAttribute("data-testid", "signature");
        Dom.child(line, "span", "", Words.of("Name") + ": ");
        Dom.child(line, "span", "signature-name", name.getValue());
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
