package initlab.page.columns;

import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Plane;
import initlab.page.drawing.Theme;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.session.RunFrame;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** On narrow screens: a small live picture of every run, to choose the one shown in full. */
final class Thumbnails {
    private final Intents intents;
    private final HTMLElement root = Dom.byId("thumbs");
    private final List<Thumbnail> all = new ArrayList<>();

    /** A button with a picture. */
    private record Thumbnail(HTMLElement button, HTMLElement name, Canvas canvas, FieldView field, PointSheet sheet) {}

    Thumbnails(Intents intents) {
        this.intents = intents;
    }

    /** Has one button for each run. */
    void begin(List<String> initializations) {
        while (all.size() > initializations.size()) {
            all.remove(all.size() - 1).button().delete();
        }
        while (all.size() < initializations.size()) {
            all.add(create(all.size()));
        }
        for (int i = 0; i < initializations.size(); i++) {
            Dom.setText(
                    all.get(i).name(), Initialization.of(initializations.get(i)).title());
        }
    }

    private Thumbnail create(int index) {
        HTMLElement button = Dom.button(root, "thumb-" + index, "");
        button.setClassName("thumb");
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.child(button, "canvas", "", "");
        canvas.setAttribute("aria-hidden", "true");
        HTMLElement name = Dom.child(button, "span", "", "");
        Dom.on(button, "click", () -> intents.show(view -> view.withFocus(index)));
        return new Thumbnail(button, name, new Canvas(canvas), new FieldView(), new PointSheet());
    }

    void measure() {
        for (Thumbnail thumbnail : all) {
            thumbnail.canvas().measure();
        }
    }

    void draw(PageState state, int focus, Theme theme) {
        for (int i = 0; i < all.size(); i++) {
            Canvas canvas = all.get(i).canvas();
            RunFrame frame = state.runs().get(i).frame();
            Dom.setAttribute(all.get(i).button(), "aria-pressed", String.valueOf(i == focus));
            if (canvas.width() > 0 && frame != null) {
                Plane plane = new Plane(canvas.width(), canvas.height());
                all.get(i).field().draw(canvas.pen, plane, frame, theme);
                all.get(i).sheet().layOn(canvas, plane, state, false, null, theme);
            }
        }
    }
}
