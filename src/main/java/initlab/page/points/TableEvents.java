package initlab.page.points;

import initlab.page.dom.Dom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.events.InputEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import org.teavm.jso.file.FileList;

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
            takeFirst(input.getFiles(), taker);
            // The same file can be chosen again.
            input.setValue("");
        });
        onDrop(dialog, taker);
    }

    /** Calls back with a file that is dropped on an element, and its name. */
    static void onDrop(EventTarget target, BiConsumer<Blob, String> taker) {
        target.addEventListener("dragover", event -> {
            if (holdsFiles(((DragEvent) event).getDataTransfer())) {
                event.preventDefault();
            }
        });
        target.addEventListener("drop", event -> {
            FileList files = ((DragEvent) event).getDataTransfer().getFiles();
            if (files.getLength() > 0) {
                event.preventDefault();
                event.stopPropagation();
                takeFirst(files, taker);
            }
        });
    }

    /** Shows an element while files are dragged over the page. */
    @JSBody(
            params = "hint",
            script = "var show = function(e) { hint.hidden = e.type !== 'dragover' "
                    + "|| Array.from(e.dataTransfer.types).indexOf('Files') < 0; };"
                    + "addEventListener('dragover', show, true); addEventListener('drop', show, true);"
                    + "addEventListener('dragleave', function(e) { if (!e.relatedTarget) show(e); }, true);")
    static native void showWhileDragging(HTMLElement hint);

    private static boolean holdsFiles(DataTransfer transfer) {
        JSArrayReader<JSString> types = transfer.getTypes();
        for (int i = 0; i < types.getLength(); i++) {
            if (types.get(i).stringValue().equals("Files")) {
                return true;
            }
        }
        return false;
    }

    private static void takeFirst(FileList files, BiConsumer<Blob, String> taker) {
        if (files.getLength() == 0) {
            return;
        }
        File file = files.get(0);
        taker.accept(file, file.getName());
    }

    /** The size of a file in bytes; JSO's own getter returns an int, which is too small for files over 2 GB. */
    @JSBody(params = "file", script = "return file.size;")
    static native double size(Blob file);

    @JSBody(params = "event", script = "return event.clipboardData ? event.clipboardData.getData('text/plain') : '';")
    private static native String pasted(Event event);

    /** Something is dragged over an element or dropped on it. */
    private interface DragEvent extends Event {
        @JSProperty
        DataTransfer getDataTransfer();
    }

    /** What is dragged. */
    private interface DataTransfer extends JSObject {
        @JSProperty
        FileList getFiles();

        @JSProperty
        JSArrayReader<JSString> getTypes();
    }
}
