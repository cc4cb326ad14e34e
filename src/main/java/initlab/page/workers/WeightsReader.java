package initlab.page.workers;

import initlab.network.Parameters;
import initlab.setup.OwnWeights;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.NumberText;
import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.TableRequest;
import initlab.worker.WeightsReply;
import java.util.List;
import org.teavm.jso.file.Blob;

/** Reads files of weights in the worker program that reads tables. */
public final class WeightsReader {

    private final Listener listener;
    /** Null until a file is read for the first time, and after the worker has died. */
    private WebWorker worker;

    private String name;
    /** The number of the last request. Replies to earlier ones are ignored. */
    private int number;

    /** Receives what was read. Exactly one method is called for each file. */
    public interface Listener {
        /** Weights were read; the notes are sentences. */
        void read(OwnWeights weights, List<String> notes);

        /** There are none, for this reason. */
        void refused(String reason);
    }

    /** A reader; its worker is started when it is needed. */
    public WeightsReader(Listener listener) {
        this.listener = listener;
    }

    /** Reads a file. The listener is called later; an earlier request that is not answered yet never will be. */
    public void read(Blob file, String newName) {
        name = newName;
        number++;
        if (worker == null) {
            worker = new WebWorker(WebWorker.TABLES, new WebWorker.Listener() {
                @Override
                public void receive(Reply reply) {
                    if (reply.getRun() == number) {
                        take((WeightsReply) reply);
                    }
                }

                @Override
                public void died(String message) {
                    worker = null;
                    listener.refused(Words.of("The file could not be read: {0}.", message));
                }
            });
        }
        worker.send(() -> TableRequest.weights(number, file, newName));
    }

    private void take(WeightsReply reply) {
        if (!reply.getMessage().isEmpty()) {
            listener.refused(reply.getMessage());
            return;
        }
        double[] values = reply.getParameters().copyToJavaArray();
        if (values.length > OwnWeights.MOST) {
            listener.refused(Words.of(
                    "{0} has {1} weights and biases; the page starts from at most {2}. The command line starts from more.",
                    Words.quoted(name), NumberText.grouped(values.length), NumberText.grouped(OwnWeights.MOST)));
            return;
        }
        Setup shape = SetupQuery.parse(Settings.LAYERS.key() + "=" + reply.getLayers())
                .setup();
        listener.read(OwnWeights.of(Parameters.of(shape.layerDims(), values)), List.of(reply.getNotes()));
    }
}
