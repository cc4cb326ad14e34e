package initlab.page.state;

/**
 * How the person wants things shown; none of it changes a number.
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
    /** The focus on no single column. */
    public static final int ALL = -1;

    /** The options of a first visit. */
    public static final ViewOptions DEFAULT =
            new ViewOptions(ThemeOption.SYSTEM, Speed.DEFAULT, true, false, ALL, false, 0);

    /** Makes other options of those in use. */
    public interface Change {
        /** The options wanted. */
        ViewOptions of(ViewOptions now);
    }

    /** The same options in other colours. */
    public ViewOptions withTheme(ThemeOption other) {
        return new ViewOptions(other, speed, logarithmicCosts, wrongMarked, focus, insideOpen, curve);
    }

    /** The same options at another speed. */
    public ViewOptions withSpeed(Speed other) {
        return new ViewOptions(theme, other, logarithmicCosts, wrongMarked, focus, insideOpen, curve);
    }

    /** The same options with another cost axis. */
    public ViewOptions withLogarithmicCosts(boolean other) {
        return new ViewOptions(theme, speed, other, wrongMarked, focus, insideOpen, curve);
    }

    /** The same options with or without marks on wrong points. */
    public ViewOptions withWrongMarked(boolean other) {
        return new ViewOptions(theme, speed, logarithmicCosts, other, focus, insideOpen, curve);
    }

    /** The same options with the focus on another column. */
    public ViewOptions withFocus(int other) {
        return new ViewOptions(theme, speed, logarithmicCosts, wrongMarked, other, insideOpen, curve);
    }

    /** The same options with the inside view open or closed. */
    public ViewOptions withInsideOpen(boolean other) {
        return new ViewOptions(theme, speed, logarithmicCosts, wrongMarked, focus, other, curve);
    }

    /** The same options with another statistic over the iterations. */
    public ViewOptions withCurve(int other) {
        return new ViewOptions(theme, speed, logarithmicCosts, wrongMarked, focus, insideOpen, other);
    }
}
