package initlab.page.workers;

import initlab.inside.LayerUnits;
import initlab.session.WorkerFrame;
import initlab.training.Verdict;
import initlab.worker.DivergenceReply;
import initlab.worker.FrameReply;
import initlab.worker.GradientsReply;
import initlab.worker.InsideReply;
import initlab.worker.UnitsReply;
import initlab.worker.VerdictReply;
import java.util.List;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * Reads the frames of one worker. Each frame has the arrays of the one before the last, whose content is replaced: frames
 * come so fast that new arrays would soon have to be collected. What is drawn is always one of the last two.
 */
final class FrameReader {
    private static final double[] NO_COSTS = {};

    private final Arrays[] turns = {new Arrays(), new Arrays()};
    private int turn;
    private Verdict verdict;
    /** The message that says which units are drawn. */
    private UnitsReply units;

    /** The arrays of a frame. */
    private static final class Arrays {
        private byte[] train = {};
        private byte[] test = {};
        private List<LayerUnits> units;
        /** The message that {@link #units} were made of. */
        private UnitsReply source;
    }

    /** The frame that a message holds. */
    WorkerFrame read(FrameReply reply) {
        turn = 1 - turn;
        Arrays arrays = turns[turn];
        verdict = reply.getVerdict() == null ? verdict : VerdictReply.read(reply.getVerdict());
        units = reply.getUnits() == null ? units : reply.getUnits();
        if (arrays.source != units) {
            arrays.source = units;
            arrays.units = UnitsReply.read(units);
        }
        double[] numbers = reply.getNumbers().copyToJavaArray();
        int at = reply.getCount();
        for (int i = 0; i < arrays.units.size(); i++) {
            double[] shares = arrays.units.get(i).activeShares();
            System.arraycopy(numbers, at, shares, 0, shares.length);
            at += shares.length;
        }
        double[] costs = at == numbers.length ? NO_COSTS : new double[numbers.length - at];
        System.arraycopy(numbers, at, costs, 0, costs.length);
        int predictions = reply.getColumns() * reply.getRows() + reply.getTiles();
        int training = reply.getTraining();
        arrays.train = bytes(reply.getBytes(), predictions, training, arrays.train);
        arrays.test = bytes(
                reply.getBytes(),
                predictions + training,
                reply.getBytes().getLength() - predictions - training,
                arrays.test);
        return new WorkerFrame(
                reply.getRun(),
                reply.getIteration(),
                reply.getCost(),
                reply.getTrainAccuracy(),
                reply.getTestAccuracy(),
                reply.isStopped(),
                DivergenceReply.read(reply.getDivergence()),
                verdict,
                costs,
                // The parameters come first; what follows them is not read.
                numbers,
                arrays.train,
                arrays.test,
                new FieldPicture(
                        reply.getBytes(), reply.getColumns(), reply.getRows(), reply.getContour(), reply.getTiles()),
                arrays.units,
                GradientsReply.read(reply.getGradients()),
                InsideReply.read(reply.getInside()),
                InsideReply.readCurves(reply.getInside()),
                reply.getMilliseconds());
    }

    /** Copies bytes into an array, or into a new one if it has another length. */
    private static byte[] bytes(Uint8Array from, int start, int length, byte[] last) {
        byte[] bytes = last.length == length ? last : new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) from.get(start + i);
        }
        return bytes;
    }
}
