package initlab.training;

/** Classes from probabilities, as in the notebook's {@code predict}. */
public final class Predictions {
    /** A point belongs to class 1 above this probability. */
    public static final double THRESHOLD = 0.5;

    private Predictions() {}

    /** 1 where the probability is above one half, otherwise 0; NaN gives 0. */
    public static byte[] of(double[] probabilities) {
        byte[] classes = new byte[probabilities.length];
        for (int n = 0; n < classes.length; n++) {
            classes[n] = (byte) (probabilities[n] > THRESHOLD ? 1 : 0);
        }
        return classes;
    }

    /** The share of predictions that equal the labels, 0 … 1. */
    public static double accuracy(byte[] predictions, double[] labels) {
        int right = 0;
        for (int n = 0; n < labels.length; n++) {
            right += predictions[n] == labels[n] ? 1 : 0;
        }
        return (double) right / labels.length;
    }
}
