package initlab.page.lesson;

import initlab.lesson.Choice;
import initlab.lesson.FigureName;
import initlab.rounding.DecimalReader;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The files of the lesson in the page's language, which {@code web/boot.js} fetches. */
public final class LessonText {
    private LessonText() {}

    /** Receives a file. */
    @JSFunctor
    public interface Arrived extends JSObject {
        /** Called once, with null if the file cannot be loaded. */
        void arrived(String html);
    }

    /** Fetches a file, such as {@code zeros.html}. */
    @JSBody(
            params = {"file", "arrived"},
            script = "initlabLesson(file).then(function(text) { arrived(text); }, "
                    + "function(e) { console.warn(e); arrived(null); });")
    public static native void load(String file, Arrived arrived);

    /** The option of a question that an item of a list is. */
    public static Choice choice(HTMLElement item) {
        String figure = item.getAttribute("of");
        return new Choice(
                item.getTextContent().trim(),
                figure == null ? null : FigureName.of(figure),
                bound(item.getAttribute("from"), Double.NEGATIVE_INFINITY),
                bound(item.getAttribute("to"), Double.POSITIVE_INFINITY),
                item.hasAttribute("right"));
    }

    private static double bound(String text, double missing) {
        return text == null ? missing : DecimalReader.read(text);
    }

    /** Shows HTML in an element, without anything in it that could act by itself. */
    @JSBody(
            params = {"element", "html"},
            script = "element.replaceChildren.apply(element, initlabMarkup(html));")
    public static native void put(HTMLElement element, String html);
}
