package initlab.page.workers;

import initlab.data.PointSet;
import initlab.setup.ClassNames;
import initlab.setup.OwnAxes;
import initlab.table.Choices;
import initlab.table.Column;
import initlab.table.Question;
import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.TableReply;
import initlab.worker.TableRequest;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.file.Blob;

/** Reads tables in a worker of its own, so that a large file does not hold up the page. */
public final class TableReader {

    private final Listener listener;
    /** Null until a table is read for the first time, and after the worker has died. */
    private WebWorker worker;

    /** The number of the last request. Replies to earlier ones are ignored. */
    private int number;

    /** Receives readings. */
    public interface Listener {
        /** Called once for the last request. */
        void read(TablePreview preview);
    }

    /** A reader; its worker is started when it is needed. */
    public TableReader(Listener listener) {
        this.listener = listener;
    }

    /** Reads a file. The listener is called later; an earlier request that is not answered yet never will be. */
    public void read(Blob file, String name) {
        send(file, name, Choices.NONE);
    }

    /** Reads the last file again. */
    public void choose(Choices choices) {
        if (worker != null) {
            send(null, "", choices);
        }
    }

    private void send(Blob file, String name, Choices choices) {
        number++;
        if (worker == null) {
            worker = new WebWorker(WebWorker.TABLES, new WebWorker.Listener() {
                @Override
                public void receive(Reply reply) {
                    if (reply.getRun() == number) {
                        listener.read(
                                reply.getKind().equals(Reply.TABLE)
                                        ? preview((TableReply) reply)
                                        : TablePreview.refused(reply.getMessage(), null));
                    }
                }

                @Override
                public void died(String message) {
                    worker = null;
                    listener.read(TablePreview.refused(Words.of("The file could not be read: {0}.", message), null));
                }
            });
        }
        worker.send(() -> TableRequest.of(number, file, name, choices));
    }

    private static TablePreview preview(TableReply reply) {
        if (reply.getNames() == null) {
            return TablePreview.refused(reply.getMessage(), reply.getText());
        }
        List<Question> questions = new ArrayList<>();
        for (char digit : reply.getQuestions().toCharArray()) {
            questions.add(Question.values()[digit - '0']);
        }
        String[] names = reply.getClassNames();
        double[] classes = reply.getClasses().copyToJavaArray();
        return new TablePreview(
                reply.getMessage(),
                reply.getText(),
                columns(reply),
                List.of(reply.getLabels()),
                List.of(reply.getNotes()),
                questions,
                reply.getZero(),
                reply.getOne(),
                names.length == 2 ? ClassNames.of(names[0], names[1]) : ClassNames.DEFAULT,
                OwnAxes.parse(reply.getAxes()),
                classes.length == 0 ? null : new PointSet(reply.getFeatures().copyToJavaArray(), classes));
    }

    private static List<Column> columns(TableReply reply) {
        List<Column> columns = new ArrayList<>();
        String[] names = reply.getNames();
        String[] reasons = reply.getReasons();
        String[] cells = reply.getCells();
        int rows = names.length == 0 ? 0 : cells.length / names.length;
        for (int i = 0; i < names.length; i++) {
            Column.Role role = Column.Role.values()[reply.getRoles().charAt(i) - '0'];
            List<String> first = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                first.add(cells[i * rows + row]);
            }
            columns.add(
                    new Column(names[i], role, reasons[i], reply.getNumeric().charAt(i) == '1', first));
        }
        return columns;
    }
}
