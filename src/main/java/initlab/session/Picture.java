package initlab.session;

/** The probability field and the decision boundary of one frame, in a form that can be drawn without a copy. */
public interface Picture {
    /** Points along the width of the field. */
    int columns();

    /** Points along the height of the field, which is 2 · {@code ProbabilityField.REACH} in the plane's units. */
    int rows();

    /** columns × rows probabilities as {@code ProbabilityField.bytes} encodes them, top row first; a copy. */
    byte[] bytes();
}
