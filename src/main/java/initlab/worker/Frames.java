package initlab.worker;

import initlab.training.Contour;
import initlab.training.CostHistory;
import initlab.training.Predictions;
import initlab.training.ProbabilityField;
import initlab.training.Run;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;

/** Makes the frames of one run, which contain everything that the page shows of an iteration. */
final class Frames {
    private final Run run;
    private InsideFrames inside;
    private ProbabilityField field;
    /** The probability at each point of the field; reused by the next frame. */
    private double[] probabilities;

    private byte[] fieldBytes;
    private Contour contour;
    /** The number of costs sent to the page so far. */
    private int costsSent;

    Frames(Run run) {
        this.run = run;
    }

    /** The frame of the iteration on view. */
    Reply frame(Request request, double milliseconds) {
        byte[] train = Predictions.of(run.probabilities(run.training()));
        byte[] test = Predictions.of(run.probabilities(run.test()));
        double[] numbers = new double[run.parameters().count()];
        run.parameters().writeTo(numbers, 0);
        paint(request.getFieldSize());
        Reply frame = Reply.of(Reply.FRAME, request.getRun(), "");
        frame.setIteration(run.iteration());
        frame.setCost(run.cost());
        frame.setTrainAccuracy(Predictions.accuracy(train, run.training().labels()));
        frame.setTestAccuracy(Predictions.accuracy(test, run.test().labels()));
        frame.setMilliseconds(milliseconds);
        frame.setStopped(run.hasStopped());
        frame.setDivergence(DivergenceReply.write(run.divergence()));
        frame.setVerdict(VerdictReply.write(run.verdict()));
        frame.setInside(request.isInside() ? insideFrame() : null);
        frame.setField(Bytes.write(fieldBytes.clone()));
        frame.setContour(Float32Array.copyFromJavaArray(contour.trace()));
        frame.setCosts(Float64Array.copyFromJavaArray(newCosts()));
        frame.setParameters(Float64Array.copyFromJavaArray(numbers));
        frame.setTrainPredictions(Bytes.write(train));
        frame.setTestPredictions(Bytes.write(test));
        return frame;
    }

    private InsideReply insideFrame() {
        inside = inside == null ? new InsideFrames(run) : inside;
        return inside.frame();
    }

    private void paint(int fieldSize) {
        if (field == null || field.side() != fieldSize) {
            field = new ProbabilityField(fieldSize);
            probabilities = new double[field.grid().size()];
            fieldBytes = new byte[probabilities.length];
            contour = new Contour(field, probabilities);
        }
        run.picture(field.grid(), probabilities);
        ProbabilityField.bytes(probabilities, fieldBytes);
    }

    private double[] newCosts() {
        CostHistory costs = run.costs();
        double[] pairs = new double[2 * (costs.size() - costsSent)];
        for (int i = 0; i < pairs.length; i += 2, costsSent++) {
            pairs[i] = costs.iteration(costsSent);
            pairs[i + 1] = costs.cost(costsSent);
        }
        return pairs;
    }
}
