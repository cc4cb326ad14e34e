package initlab.worker;

import initlab.training.Contour;
import initlab.training.CostHistory;
import initlab.training.Predictions;
import initlab.training.ProbabilityField;
import initlab.training.Run;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Makes the answers of one run: everything that the views show at an iteration. */
final class Frames {
    private final Run run;
    private InsideFrames inside;
    private ProbabilityField field;
    /** Of the field's points; filled anew for each frame. */
    private double[] probabilities;

    private byte[] fieldBytes;
    private Contour contour;
    /** Costs the page has been told of. */
    private int costsSent;

    Frames(Run run) {
        this.run = run;
    }

    /** The frame of the run's present iteration. */
    JSObject frame(Request request, double milliseconds) {
        byte[] train = Predictions.of(run.probabilities(run.training()));
        byte[] test = Predictions.of(run.probabilities(run.test()));
        double[] numbers = new double[run.parameters().count()];
        run.parameters().writeTo(numbers, 0);
        paint(request.getFieldSize());
        JSObject figures = figures(
                run.iteration(),
                run.cost(),
                Predictions.accuracy(train, run.training().labels()),
                Predictions.accuracy(test, run.test().labels()),
                milliseconds,
                run.hasStopped());
        DivergenceReply.write(figures, run.divergence());
        addVerdict(figures, VerdictReply.write(run.verdict()));
        if (request.isInside()) {
            inside = inside == null ? new InsideFrames(run) : inside;
            addInside(figures, inside.frame());
        }
        return frame(
                request.getRun(),
                figures,
                unsigned(fieldBytes.clone()),
                floats(contour.trace()),
                doubles(newCosts()),
                doubles(numbers),
                unsigned(train),
                unsigned(test));
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

    /** JavaScript hands over the very array: it is lost to this side once the frame is sent. */
    private static Uint8Array unsigned(byte[] bytes) {
        return Uint8Array.create(Int8Array.copyFromJavaArray(bytes).getBuffer());
    }

    private static Float32Array floats(float[] numbers) {
        return Float32Array.copyFromJavaArray(numbers);
    }

    private static Float64Array doubles(double[] numbers) {
        return Float64Array.copyFromJavaArray(numbers);
    }

    @JSBody(
            params = {"figures", "verdict"},
            script = "figures.verdict = verdict;")
    private static native void addVerdict(JSObject figures, JSObject verdict);

    @JSBody(
            params = {"figures", "inside"},
            script = "figures.inside = inside;")
    private static native void addInside(JSObject figures, JSObject inside);

    @JSBody(
            params = {"iteration", "cost", "trainAccuracy", "testAccuracy", "milliseconds", "stopped"},
            script = "return {"
                    + "iteration: iteration, cost: cost, trainAccuracy: trainAccuracy, testAccuracy: testAccuracy, "
                    + "milliseconds: milliseconds, stopped: stopped, divergence: null, inside: null};")
    private static native JSObject figures(
            int iteration,
            double cost,
            double trainAccuracy,
            double testAccuracy,
            double milliseconds,
            boolean stopped);

    @JSBody(
            params = {"run", "figures", "field", "contour", "costs", "parameters", "trainPredictions", "testPredictions"
            },
            script = "return Object.assign(figures, {kind: 'frame', run: run, message: '', field: field, "
                    + "contour: contour, costs: costs, parameters: parameters, trainPredictions: trainPredictions, "
                    + "testPredictions: testPredictions});")
    private static native JSObject frame(
            int run,
            JSObject figures,
            Uint8Array field,
            Float32Array contour,
            Float64Array costs,
            Float64Array parameters,
            Uint8Array trainPredictions,
            Uint8Array testPredictions);
}
