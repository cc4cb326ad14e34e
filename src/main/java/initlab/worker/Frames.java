package initlab.worker;

import initlab.inside.LayerFold;
import initlab.inside.LayerUnits;
import initlab.inside.UnitGradients;
import initlab.inside.UnitMaps;
import initlab.training.Contour;
import initlab.training.CostHistory;
import initlab.training.Detail;
import initlab.training.Predictions;
import initlab.training.ProbabilityField;
import initlab.training.Run;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;

/** Makes the frames of one run, which contain everything that the page shows of an iteration. */
final class Frames {
    private final Run run;
    private final UnitMaps maps;
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
        maps = new UnitMaps(run.parameters().dims(), run.setup().activation(), ProbabilityField.REACH);
    }

    /** The frame of the iteration on view. */
    Reply frame(Request request, double milliseconds) {
        byte[] train = Predictions.of(run.probabilities(run.training()));
        byte[] test = Predictions.of(run.probabilities(run.test()));
        double[] numbers = new double[run.parameters().count()];
        run.parameters().writeTo(numbers, 0);
        Detail detail = DetailRequest.read(request.getDetail());
        paint(request.getFieldSize(), detail.aspect());
        Reply frame = Reply.of(Reply.FRAME, request.getRun(), "");
        frame.setIteration(run.iteration());
        frame.setCost(run.cost());
        frame.setTrainAccuracy(Predictions.accuracy(train, run.training().labels()));
        frame.setTestAccuracy(Predictions.accuracy(test, run.test().labels()));
        frame.setMilliseconds(milliseconds);
        frame.setStopped(run.hasStopped());
        frame.setDivergence(DivergenceReply.write(run.divergence()));
        frame.setVerdict(VerdictReply.write(run.verdict()));
        List<LayerUnits> units = units(detail);
        frame.setUnits(UnitsReply.write(units));
        frame.setTiles(Bytes.write(maps.of(units)));
        frame.setGradients(detail.layer() > 0 ? GradientsReply.write(gradients(detail)) : null);
        frame.setInside(detail.statistics() ? insideFrame() : null);
        frame.setFieldRows(field.rows());
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

    private List<LayerUnits> units(Detail detail) {
        maps.fill(run.parameters());
        List<LayerUnits> layers = new ArrayList<>();
        LayerFold fold = LayerFold.of(run.parameters().dims());
        for (int layer = 1; layer < run.parameters().dims().layers(); layer++) {
            int most = fold.has(layer) ? 0 : detail.units();
            layers.add(LayerUnits.of(run.latestStatistics(), maps, layer, most, detail.choice()));
        }
        return layers;
    }

    private UnitGradients gradients(Detail detail) {
        double[] history =
                detail.input() < 0 ? new double[0] : run.weightHistory(detail.layer(), detail.unit(), detail.input());
        return UnitGradients.of(run.statistics(), detail.layer(), detail.unit(), history);
    }

    /** Paints a field with about size² points. */
    private void paint(int size, double aspect) {
        int columns = (int) Math.round(size * Math.sqrt(aspect));
        int rows = (int) Math.round(size / Math.sqrt(aspect));
        if (field == null || field.columns() != columns || field.rows() != rows) {
            field = new ProbabilityField(columns, rows);
            probabilities = new double[field.grid().size()];
            fieldBytes = new byte[probabilities.length];
            contour = new Contour(field, probabilities);
        }
        run.picture(field.grid(), probabilities);
        ProbabilityField.bytes(probabilities, fieldBytes);
    }

    private double[] newCosts() {
        CostHistory costs = run.costs();
        double[] triples = new double[3 * (costs.size() - costsSent)];
        for (int i = 0; i < triples.length; i += 3, costsSent++) {
            triples[i] = costs.iteration(costsSent);
            triples[i + 1] = costs.cost(costsSent);
            triples[i + 2] = costs.accuracy(costsSent);
        }
        return triples;
    }
}
