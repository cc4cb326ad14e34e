package initlab.page.work;

import initlab.lesson.Entries;
import initlab.lesson.Recorder;
import initlab.lesson.Work;
import initlab.page.columns.ColumnPicture;
import initlab.page.drawing.Theme;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.storage.Storage;
import initlab.session.RunView;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;

/** Keeps a picture of every run of the lesson that has ended, for the report. */
public final class RunPictures implements Panel {
    private static final String KEY = "picture.";
    /** CSS pixels: 8 cm in print. */
    private static final int WIDTH = 320;

    private static final int SCALE = 2;

    /** The runs whose pictures have been drawn, by number; a run that is trained again has another one. */
    private final List<Integer> drawn = new ArrayList<>();

    /** The pictures of the runs in a student's work, as data addresses. */
    public static Entries<String> of(Work work) {
        Entries<String> pictures = Entries.none();
        for (String run : work.runs().names()) {
            String picture = Storage.read(KEY + run);
            pictures = picture.startsWith("data:image/png;base64,") ? pictures.with(run, picture) : pictures;
        }
        return pictures;
    }

    /** Removes the pictures of a student's work. */
    public static void clear(Work work) {
        for (String run : work.runs().names()) {
            Storage.write(KEY + run, "");
        }
    }

    @Override
    public void render(PageState state) {
        if (!state.lesson().shown()
                || !state.session().complete()
                || state.session().busy()) {
            return;
        }
        for (RunView run : state.runs()) {
            String key = Recorder.key(state.setup(), run.initialization());
            boolean ended = run.isShown()
                    && run.failure() == null
                    && state.iteration() == state.session().reached();
            if (key != null && ended && !drawn.contains(run.id())) {
                drawn.add(run.id());
                Storage.write(KEY + key, picture(state, run));
            }
        }
    }

    private static String picture(PageState state, RunView run) {
        HTMLCanvasElement canvas = (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
        canvas.setWidth(SCALE * WIDTH);
        canvas.setHeight((int) (SCALE * ColumnPicture.height(state, WIDTH)));
        CanvasRenderingContext2D pen = (CanvasRenderingContext2D) canvas.getContext("2d");
        pen.setTransform(SCALE, 0, 0, SCALE, 0, 0);
        ColumnPicture.draw(pen, WIDTH, state, run.frame(), Theme.current());
        return address(canvas);
    }

    @JSBody(params = "canvas", script = "return canvas.toDataURL('image/png');")
    private static native String address(HTMLCanvasElement canvas);
}
