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
import initlab.training.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Uint8Array;

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
    /** What the page knows from earlier frames; null for nothing. */
    private Verdict verdictSent;

    private int[] unitsSent;
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
        Verdict verdict = run.verdict();
        frame.setVerdict(verdict.equals(verdictSent) ? null : VerdictReply.write(verdict));
        verdictSent = verdict;
        List<LayerUnits> units = units(detail);
        int[] numbersOfUnits = UnitsReply.numbers(units);
        frame.setUnits(Arrays.equals(numbersOfUnits, unitsSent) ? null : UnitsReply.write(numbersOfUnits));
        unitsSent = numbersOfUnits;
        frame.setGradients(detail.layer() > 0 ? GradientsReply.write(gradients(detail)) : null);
        frame.setInside(detail.statistics() ? insideFrame() : null);
        put(
                frame,
                Float64Array.copyFromJavaArray(numbers),
                Float64Array.copyFromJavaArray(UnitsReply.shares(units)),
                Float64Array.copyFromJavaArray(newCosts()),
                Float32Array.copyFromJavaArray(contour.trace()),
                Bytes.write(fieldBytes),
                field.columns(),
                Bytes.write(maps.of(units)),
                Bytes.write(train),
                Bytes.write(test));
        return frame;
    }

    /** Copies the arrays of a frame into one buffer. */
    @JSBody(
            params = {"frame", "parameters", "shares", "costs", "contour", "field", "columns", "tiles", "train", "test"
            },
            script = "var n = parameters.length + shares.length + costs.length;"
                    + "var size = field.length + tiles.length + train.length + test.length;"
                    + "var buffer = new ArrayBuffer(8 * n + 4 * contour.length + size);"
                    + "var put = function(to, arrays) { var at = 0;"
                    + "for (var i = 0; i < arrays.length; i++) { to.set(arrays[i], at); at += arrays[i].length; }"
                    + "return to; };"
                    + "frame.numbers = put(new Float64Array(buffer, 0, n), [parameters, shares, costs]);"
                    + "frame.contour = put(new Float32Array(buffer, 8 * n, contour.length), [contour]);"
                    + "frame.bytes = put(new Uint8Array(buffer, 8 * n + 4 * contour.length, size),"
                    + "[field, tiles, train, test]);"
                    + "frame.count = parameters.length;"
                    + "frame.columns = columns; frame.rows = field.length / columns;"
                    + "frame.tiles = tiles.length; frame.training = train.length;")
    private static native void put(
            Reply frame,
            Float64Array parameters,
            Float64Array shares,
            Float64Array costs,
            Float32Array contour,
            Uint8Array field,
            int columns,
            Uint8Array tiles,
            Uint8Array train,
            Uint8Array test);

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
