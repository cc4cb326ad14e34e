package initlab.page.papers;

import initlab.page.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The files of experiments: the lab's, which {@code web/boot.js} fetches, and the person's own. */
final class PaperFiles {
    static final String LIST = "index.json";
    static final String ENDING = ".json";

    private PaperFiles() {}

    /** Receives a file. */
    @JSFunctor
    interface Arrived extends JSObject {
        /** Called once, with null if the file cannot be loaded. */
        void arrived(String text);
    }

    /** Receives a file of the person's. */
    @JSFunctor
    interface Chosen extends JSObject {
        /** Called with null for the text if the file cannot be read. */
        void chosen(String name, String text);
    }

    /** The language of the page's texts. */
    static String language() {
        return Dom.root().getAttribute("lang");
    }

    /** Fetches a file, such as {@code lu-2019.json}. */
    @JSBody(
            params = {"file", "arrived"},
            script = "initlabText('papers/' + file).then(function(text) { arrived(text); }, "
                    + "function(e) { console.warn(e); arrived(null); });")
    static native void load(String file, Arrived arrived);

    /** Reads the chosen file, and lets the person choose the same one again. */
    @JSBody(
            params = {"input", "chosen"},
            script = "var file = input.files[0]; input.value = ''; if (file) {"
                    + "file.text().then(function(text) { chosen(file.name, text); },"
                    + "function() { chosen(file.name, null); }); }")
    static native void read(HTMLElement input, Chosen chosen);
}
