package initlab.page.state;

/**
 * How the page shows things. The options do not affect the numbers.
 *
 * @param theme light or dark colours
 * @param speed steps between two frames while training
 * @param logarithmicCosts whether the cost axis is logarithmic
 * @param wrongMarked whether points classified wrongly are marked
 * @param focus the column that a narrow screen shows alone, from 0 on; {@link #ALL} for all side by side
 * @param insideOpen whether the view inside the networks is open
 * @param curve which statistic the view inside the networks shows over the iterations
 */
public record ViewOptions(
        ThemeOption theme,
        Speed speed,
        boolean logarithmicCosts,
        boolean wrongMarked,
        int focus,
        boolean insideOpen,
        int curve) {
    /** The focus on all columns. */
    public static final int ALL = -1;

    /** The options of a first visit. */
    public static final ViewOptions DEFAULT =
            new ViewOptions(ThemeOption.SYSTEM, Speed.DEFAULT, true, false, ALL, false, 0);

    /** A change of the options. */
    public interface Change {
        /** Returns the changed options. */
        ViewOptions of(ViewOptions now);
    }

    /** Returns these options with another theme. */
    public ViewOptions withTheme(ThemeOption other) {
        return new ViewOptions(other, speed, logarithmicCosts, wrongMarked, focus, insideOpen, curve);
    }

    /** Returns these options with another speed. */
    public ViewOptions withSpeed(Speed other) {
        return new ViewOptions(theme, other, logarithmicCosts, wrongMarked, focus, insideOpen, curve);
    }

    /** Returns these options with another cost axis. */
    public ViewOptions withLogarithmicCosts(boolean other) {
        return new ViewOptions(theme, speed, other, wrongMarked, focus, insideOpen, curve);
    }

    /** Returns these options with or without marks on wrong points. */
    public ViewOptions withWrongMarked(boolean other) {
        return new ViewOptions(theme, speed, logarithmicCosts, other, focus, insideOpen, curve);
    }

    /** Returns these options with the focus on another column. */
    public ViewOptions withFocus(int other) {
        return new ViewOptions(theme, speed, logarithmicCosts, wrongMarked, other, insideOpen, curve);
    }

    /** Returns these options with the inside view open or closed. */
    public ViewOptions withInsideOpen(boolean other) {
        return new ViewOptions(theme, speed, logarithmicCosts, wrongMarked, focus, other, curve);
    }

    /** Returns these options with another statistic over the iterations. */
    public ViewOptions withCurve(int other) {
        return new ViewOptions(theme, speed, logarithmicCosts, wrongMarked, focus, insideOpen, other);
    }
}
