package initlab.worker;

import initlab.files.FileException;
import initlab.files.FileReader;
import initlab.files.NamedArray;
import initlab.network.Parameters;
import initlab.weights.GivenWeights;
import java.util.List;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;

/** Answers a request for weights when their file is read. */
final class WeightsAnswer implements FileReader.ArraysResult {
    private final TableRequest request;

    WeightsAnswer(TableRequest request) {
        this.request = request;
    }

    @Override
    public void read(List<NamedArray> arrays) {
        try {
            GivenWeights given = GivenWeights.of(request.getName(), arrays);
            Parameters parameters = given.parameters();
            double[] values = new double[parameters.count()];
            parameters.writeTo(values, 0);
            WeightsReply reply = reply("");
            reply.setLayers(parameters.dims().toString());
            reply.setParameters(Float64Array.copyFromJavaArray(values));
            reply.setNotes(given.notes().toArray(new String[0]));
            Messages.post(reply);
        } catch (FileException e) {
            refused(e);
        }
    }

    @Override
    public void refused(FileException reason) {
        failed(reason.getMessage());
    }

    /** Answers that the file could not be loaded. */
    void failed(String reason) {
        Messages.post(reply(reason));
    }

    private WeightsReply reply(String problem) {
        WeightsReply reply = JSObjects.create();
        reply.setKind(Reply.WEIGHTS);
        reply.setRun(request.getRun());
        reply.setMessage(problem);
        return reply;
    }
}
