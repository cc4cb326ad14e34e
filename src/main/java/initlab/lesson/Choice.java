package initlab.lesson;

/**
 * An option of a question.
 *
 * @param text what it says
 * @param figure the number that decides whether it is right; null for a question of theory
 * @param from the least number for which it is right
 * @param to the number below which it is right
 * @param right whether it is the right answer to a question of theory
 */
public record Choice(String text, FigureName figure, double from, double to, boolean right) {
    /**
     * Whether the option is right.
     *
     * @param value the figure; ignored for a question of theory
     */
    public boolean isRight(double value) {
        // Infinity lies in a range without an upper end.
        return figure == null ? right : value >= from && (value < to || to == Double.POSITIVE_INFINITY);
    }

    /** Whether it is known if the option is right. */
    public boolean isKnown(double value) {
        return figure == null || !Double.isNaN(value);
    }
}
