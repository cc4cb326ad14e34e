package initlab.table;

/**
 * What the person has chosen about a table. What is not chosen, the lab decides and says so.
 *
 * @param x the column of the first feature, from 0; −1 if it is not chosen
 * @param y the column of the second feature; −1 if it is not chosen
 * @param label the column of the classes, or one of several one-hot columns; −1 if it is not chosen
 * @param zero the label that becomes class 0; null if it is not chosen
 * @param one the label that becomes class 1, or {@link #REST}; null if it is not chosen
 * @param dropsGaps whether rows with gaps are left out; if not, the first gap is a problem
 * @param sample the number of points to use at most; 0 for as many as the lab takes
 */
public record Choices(int x, int y, int label, String zero, String one, boolean dropsGaps, int sample) {
    /** A value of {@code one}: every label but {@code zero}. It cannot be a label, since labels are trimmed. */
    public static final String REST = " ";

    /** Nothing is chosen. */
    public static final Choices NONE = new Choices(-1, -1, -1, null, null, true, 0);
}
