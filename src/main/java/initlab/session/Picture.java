package initlab.session;

/** The probability field and the decision boundary of one frame, in a form that can be drawn without a copy. */
public interface Picture {
    /** Points along one side of the square field. */
    int side();

    /** side² probabilities as {@code ProbabilityField.bytes} encodes them, top row first; a copy. */
    byte[] bytes();
}
