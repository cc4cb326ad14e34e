package initlab.page.lesson;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The files of the lesson in the page's language, which {@code web/boot.js} fetches. */
final class LessonText {
    private LessonText() {}

    /** Receives a file. */
    @JSFunctor
    interface Arrived extends JSObject {
        /** Called once, with null if the file cannot be loaded. */
        void arrived(String html);
    }

    /** Fetches a file, such as {@code zeros.html}. */
    @JSBody(
            params = {"file", "arrived"},
            script = "initlabLesson(file).then(function(text) { arrived(text); }, "
                    + "function(e) { console.warn(e); arrived(null); });")
    static native void load(String file, Arrived arrived);

    /** Puts a file's content into an element. The files are the lab's own, so they may contain markup. */
    @JSBody(
            params = {"element", "html"},
            script = "element.innerHTML = html;")
    static native void put(HTMLElement element, String html);
}
