package initlab.lesson;

import initlab.initializer.Initialization;

/**
 * A figure that a lesson's text names: {@code he.cost}, {@code zeros.first.gradient.1}, {@code random.last.train}.
 *
 * @param run the initialization, as a link writes it
 * @param moment when: at iteration 0, when the run has ended, or on view
 * @param figure what {@link Figures#named} knows
 */
public record FigureName(String run, Moment moment, String figure) {
    /** The iteration of a figure. */
    public enum Moment {
        /** Iteration 0. */
        FIRST,
        /** The last one. */
        LAST,
        /** The one on view. */
        ON_VIEW
    }

    /** Reads a name; null if it is none. The initialization may be a formula with points in it. */
    public static FigureName of(String text) {
        int end = text.lastIndexOf('.');
        if (end >= 0 && end == text.length() - 2 && text.charAt(end + 1) >= '0' && text.charAt(end + 1) <= '9') {
            // The layer of a quantity.
            end = text.lastIndexOf('.', end - 1);
        }
        if (end <= 0) {
            return null;
        }
        String figure = text.substring(end + 1);
        String rest = text.substring(0, end);
        Moment moment = rest.endsWith(".first") ? Moment.FIRST : rest.endsWith(".last") ? Moment.LAST : Moment.ON_VIEW;
        String run = moment == Moment.ON_VIEW ? rest : rest.substring(0, rest.lastIndexOf('.'));
        return !Initialization.isValid(run) || !isKnown(figure)
                ? null
                : new FigureName(Initialization.of(run).word(), moment, figure);
    }

    private static boolean isKnown(String figure) {
        int dot = figure.indexOf('.');
        return dot >= 0
                ? Figures.Quantity.of(figure.substring(0, dot)) != null
                : figure.equals("cost")
                        || figure.equals("train")
                        || figure.equals("test")
                        || figure.equals("iteration");
    }
}
