package initlab.page.lesson;

import initlab.lesson.FigureName;
import initlab.page.dom.Dom;
import initlab.page.state.LessonState;
import initlab.page.state.PageState;
import initlab.words.NumberText;
import org.teavm.jso.dom.html.HTMLElement;

/** A number in a sentence that follows the runs. */
final class NumberElement implements Element {
    private static final int DIGITS = 4;

    private final HTMLElement root;
    private final FigureName name;
    private final int digits;

    NumberElement(Place place) {
        root = place.root();
        name = FigureName.of(place.attribute("of"));
        String asked = place.attribute("digits");
        digits = asked.isEmpty() ? DIGITS : asked.charAt(0) - '0';
    }

    @Override
    public void render(PageState state) {
        double value = name == null ? Double.NaN : LessonState.figure(state, name);
        Dom.setText(root, text(value, digits));
        Dom.setFlag(root, "data-known", !Double.isNaN(value));
    }

    /** A number with so many decimals, unless it is so small that nothing would be left of it. */
    static String text(double value, int digits) {
        double least = 0.5;
        for (int i = 0; i < digits; i++) {
            least /= 10;
        }
        boolean tiny = value != 0 && Math.abs(value) < least;
        return tiny ? NumberText.compact(value) : NumberText.fixed(value, digits);
    }
}
