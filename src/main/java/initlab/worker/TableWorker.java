package initlab.worker;

import initlab.data.PointSet;
import initlab.files.Content;
import initlab.files.FileException;
import initlab.files.FileReader;
import initlab.setup.OwnAxes;
import initlab.table.Choices;
import initlab.table.ClassCount;
import initlab.table.Column;
import initlab.table.Question;
import initlab.table.Reading;
import initlab.table.Sheet;
import initlab.table.TableException;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/** Reads tables of points on request. Keeps the last one, so that it can be read again with other choices. */
public final class TableWorker {
    /** The most characters of a text that a person edits in a text field; a browser takes long over more. */
    private static final int MAX_EDITED = 100_000;

    private Sheet sheet;

    private TableWorker() {}

    /** Listens for requests and reports that the worker is ready. */
    public static void start() {
        TableWorker worker = new TableWorker();
        Messages.listen(request -> worker.answer((TableRequest) request));
        Messages.post(Reply.of(Reply.READY, 0, ""));
    }

    /** Answers a request, later if the file must be read first. */
    private void answer(TableRequest request) {
        if (request.getFile() == null) {
            Messages.post(reading(request));
            return;
        }
        if (request.getKind().equals(Request.READ_WEIGHTS)) {
            WeightsAnswer answer = new WeightsAnswer(request);
            bytes(
                    request.getFile(),
                    bytes -> FileReader.readArrays(
                            request.getName(), bytes.copyToJavaArray(), new BrowserInflater(), answer),
                    answer::failed);
            return;
        }
        bytes(
                request.getFile(),
                bytes -> FileReader.read(
                        request.getName(), bytes.copyToJavaArray(), new BrowserInflater(), new FileReader.Result() {
                            @Override
                            public void read(Content content) {
                                Messages.post(opened(content, request));
                            }

                            @Override
                            public void refused(FileException reason) {
                                Messages.post(reply(request, reason.getMessage()));
                            }
                        }),
                error -> Messages.post(reply(request, error)));
    }

    private TableReply opened(Content content, TableRequest request) {
        TableReply reply;
        try {
            sheet = Sheet.of(content);
            reply = reading(request);
        } catch (TableException e) {
            reply = reply(request, e.getMessage());
        }
        if (content instanceof Content.Text text && text.text().length() <= MAX_EDITED) {
            reply.setText(text.text());
        }
        return reply;
    }

    private TableReply reading(TableRequest request) {
        Reading reading = Reading.of(sheet, request.choices());
        TableReply reply = reply(
                request, reading.problem() == null ? "" : reading.problem().getMessage());
        writeColumns(reply, reading);
        List<String> labels = new ArrayList<>();
        for (ClassCount count : reading.classes()) {
            labels.add(count.name());
        }
        reply.setLabels(array(labels));
        reply.setClassNames(array(reading.classNames()));
        reply.setNotes(array(reading.notes()));
        StringBuilder questions = new StringBuilder();
        for (Question question : reading.questions()) {
            questions.append(question.ordinal());
        }
        reply.setQuestions(questions.toString());
        Choices choices = reading.choices();
        reply.setZero(choices.zero());
        reply.setOne(choices.one());
        PointSet points = reading.scaled();
        boolean usable = reading.problem() == null && points != null;
        reply.setAxes(
                usable
                        ? OwnAxes.of(reading.xName(), reading.yName(), reading.fit())
                                .toString()
                        : "");
        reply.setFeatures(Float64Array.copyFromJavaArray(usable ? points.features() : new double[0]));
        reply.setClasses(Float64Array.copyFromJavaArray(usable ? points.labels() : new double[0]));
        return reply;
    }

    private static void writeColumns(TableReply reply, Reading reading) {
        List<String> names = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder roles = new StringBuilder();
        StringBuilder numeric = new StringBuilder();
        for (Column column : reading.columns()) {
            names.add(column.name());
            roles.append(column.role().ordinal());
            numeric.append(column.hasNumbers() ? '1' : '0');
            reasons.add(column.reason());
            cells.addAll(column.first());
        }
        reply.setNames(array(names));
        reply.setRoles(roles.toString());
        reply.setNumeric(numeric.toString());
        reply.setReasons(array(reasons));
        reply.setCells(array(cells));
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(new String[0]);
    }

    private static TableReply reply(Request request, String problem) {
        TableReply reply = JSObjects.create();
        reply.setKind(Reply.TABLE);
        reply.setRun(request.getRun());
        reply.setMessage(problem);
        // A property that is not set would be undefined, which Java does not know.
        reply.setNames(null);
        reply.setText(null);
        return reply;
    }

    /** Receives the content of a file. */
    @JSFunctor
    private interface Loaded extends JSObject {
        void read(Int8Array bytes);
    }

    /** Receives the reason why a file cannot be read. */
    @JSFunctor
    private interface Failed extends JSObject {
        void failed(String reason);
    }

    @JSBody(
            params = {"file", "done", "failed"},
            script = "file.arrayBuffer().then(function(b) { done(new Int8Array(b)); }, "
                    + "function(e) { failed(e.message); });")
    private static native void bytes(Blob file, Loaded done, Failed failed);
}
