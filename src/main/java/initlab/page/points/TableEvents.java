package initlab.page.points;

import initlab.page.dom.Dom;
import initlab.page.dom.FileDrops;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.InputEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;

/** How a table comes into the dialog: typed, pasted, or as a file that is chosen or dropped. */
final class TableEvents {
    private TableEvents() {}

    /** Calls back when a text has changed. It is complete if it was pasted or dropped, or is left; else it is being typed. */
    static void onText(HTMLElement table, Consumer<Boolean> changed) {
        Dom.on(table, "change", () -> changed.accept(true));
        table.addEventListener("input", event -> {
            String type = ((InputEvent) event).getInputType();
            changed.accept("insertFromPaste".equals(type) || "insertFromDrop".equals(type));
        });
    }

    /** Calls back with the text that is pasted instead of inserting it, if it is longer than {@code most} characters. */
    static void onLongPaste(HTMLElement table, int most, Consumer<String> taker) {
        table.addEventListener("paste", event -> {
            String text = pasted(event);
            if (text.length() > most) {
                event.preventDefault();
                taker.accept(text);
            }
        });
    }

    /** Calls back with a file that is chosen in an input or dropped anywhere on the dialog, and its name. */
    static void onFile(HTMLElement dialog, HTMLInputElement input, BiConsumer<Blob, String> taker) {
        Dom.on(input, "change", () -> {
            FileDrops.takeFirst(input.getFiles(), taker);
            // The same file can be chosen again.
            input.setValue("");
        });
        FileDrops.onDrop(dialog, taker);
    }

    /** The size of a file in bytes; JSO's own getter returns an int, which is too small for files over 2 GB. */
    @JSBody(params = "file", script = "return file.size;")
    static native double size(Blob file);

    @JSBody(params = "event", script = "return event.clipboardData ? event.clipboardData.getData('text/plain') : '';")
    private static native String pasted(Event event);
}
