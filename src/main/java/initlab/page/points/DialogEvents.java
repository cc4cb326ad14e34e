package initlab.page.points;

import initlab.page.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.InputEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import org.teavm.jso.file.FileList;

/** What JSO lacks for a dialog: opening it over the page, and reading files. */
final class DialogEvents {
    /** The largest file that is read, in bytes; a table of points is much smaller. */
    private static final double MAX_BYTES = 1e6;

    private DialogEvents() {}

    /** Calls back when a text is complete: pasted, dropped, or typed and left. */
    static void onTable(HTMLElement table, Runnable complete) {
        Dom.on(table, "change", () -> complete.run());
        table.addEventListener("input", event -> {
            String type = ((InputEvent) event).getInputType();
            if ("insertFromPaste".equals(type) || "insertFromDrop".equals(type)) {
                complete.run();
            }
        });
    }

    /** Calls back with the text of a file that is chosen in an input or dropped anywhere on the dialog. */
    static void onFile(HTMLElement dialog, HTMLInputElement input, Taker taker) {
        Dom.on(input, "change", () -> {
            takeFirst(input.getFiles(), taker);
            // The same file can be chosen again.
            input.setValue("");
        });
        dialog.addEventListener("dragover", event -> {
            if (holdsFiles(((DragEvent) event).getDataTransfer())) {
                event.preventDefault();
            }
        });
        dialog.addEventListener("drop", event -> {
            FileList files = ((DragEvent) event).getDataTransfer().getFiles();
            if (files.getLength() > 0) {
                event.preventDefault();
                takeFirst(files, taker);
            }
        });
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

    private static void takeFirst(FileList files, Taker taker) {
        if (files.getLength() == 0) {
            return;
        }
        File file = files.get(0);
        String name = file.getName();
        if (size(file) > MAX_BYTES) {
            taker.take(null, name);
        } else {
            read(file, text -> taker.take(text, name), reason -> taker.take(null, name));
        }
    }

    /** Receives the text and the name of a file; the text is null if the file is too large or cannot be read. */
    interface Taker {
        void take(String text, String name);
    }

    @JSBody(params = "dialog", script = "dialog.showModal();")
    static native void open(HTMLElement dialog);

    @JSBody(params = "dialog", script = "dialog.close();")
    static native void close(HTMLElement dialog);

    /** The size of a file in bytes; JSO's own getter returns an int, which is too small for files over 2 GB. */
    @JSBody(params = "file", script = "return file.size;")
    private static native double size(Blob file);

    @JSBody(
            params = {"file", "done", "failed"},
            script = "file.text().then(done, failed);")
    private static native void read(Blob file, Text done, Failure failed);

    /** Receives the text of a file. */
    @JSFunctor
    private interface Text extends JSObject {
        void read(String text);
    }

    /** Receives the reason why a file could not be read. */
    @JSFunctor
    private interface Failure extends JSObject {
        void failed(JSObject reason);
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
