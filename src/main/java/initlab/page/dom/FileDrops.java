package initlab.page.dom;

import java.util.function.BiConsumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import org.teavm.jso.file.FileList;

/** Files that are dropped on the page. */
public final class FileDrops {
    private FileDrops() {}

    /** Calls back with a file that is dropped on an element, and its name. */
    public static void onDrop(EventTarget target, BiConsumer<Blob, String> taker) {
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
    public static native void showWhileDragging(HTMLElement hint);

    /** Calls back with the first of some files and its name, if there is one. */
    public static void takeFirst(FileList files, BiConsumer<Blob, String> taker) {
        if (files.getLength() == 0) {
            return;
        }
        File file = files.get(0);
        taker.accept(file, file.getName());
    }

    private static boolean holdsFiles(DataTransfer transfer) {
        JSArrayReader<JSString> types = transfer.getTypes();
        for (int i = 0; i < types.getLength(); i++) {
            if (types.get(i).stringValue().equals("Files")) {
                return true;
            }
        }
        return false;
    }

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
