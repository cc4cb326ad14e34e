package initlab.page.state;

import initlab.inside.UnitChoice;

/**
 * How the page shows things, and what the person points at. An immutable value. The options do not affect the numbers.
 */
public final class ViewOptions {
    /** No iteration. */
    public static final int NONE = -1;

    /** The options of a first visit. */
    public static final ViewOptions DEFAULT = new ViewOptions();

    private ThemeOption theme = ThemeOption.SYSTEM;
    private Speed speed = Speed.DEFAULT;
    private boolean logarithmicCosts;
    private boolean accuracyShown;
    private boolean wrongMarked;
    private boolean testShown;
    private boolean axesShown;
    private int focus;
    private boolean insideOpen;
    private int curve;
    private int cursor = NONE;
    private double fieldAspect = 1;
    private int unitSlots = 10;
    private UnitChoice unitChoice = UnitChoice.FIRST;
    private Target target = Target.NONE;
    private Target selected = Target.NONE;
    private boolean pinned;
    private String map = "";

    /** A change of the options. */
    public interface Change {
        /** Returns the changed options. */
        ViewOptions of(ViewOptions now);
    }

    private ViewOptions() {}

    private ViewOptions copy() {
        ViewOptions copy = new ViewOptions();
        copy.theme = theme;
        copy.speed = speed;
        copy.logarithmicCosts = logarithmicCosts;
        copy.accuracyShown = accuracyShown;
        copy.wrongMarked = wrongMarked;
        copy.testShown = testShown;
        copy.axesShown = axesShown;
        copy.focus = focus;
        copy.insideOpen = insideOpen;
        copy.curve = curve;
        copy.cursor = cursor;
        copy.fieldAspect = fieldAspect;
        copy.unitSlots = unitSlots;
        copy.unitChoice = unitChoice;
        copy.target = target;
        copy.selected = selected;
        copy.pinned = pinned;
        copy.map = map;
        return copy;
    }

    /** Light or dark colours. */
    public ThemeOption theme() {
        return theme;
    }

    /** Returns these options with another {@link #theme}. */
    public ViewOptions withTheme(ThemeOption other) {
        ViewOptions changed = copy();
        changed.theme = other;
        return changed;
    }

    /** Steps between two frames while training. */
    public Speed speed() {
        return speed;
    }

    /** Returns these options with another {@link #speed}. */
    public ViewOptions withSpeed(Speed other) {
        ViewOptions changed = copy();
        changed.speed = other;
        return changed;
    }

    /** Whether the cost axis is logarithmic. */
    public boolean logarithmicCosts() {
        return logarithmicCosts;
    }

    /** Returns these options with another {@link #logarithmicCosts}. */
    public ViewOptions withLogarithmicCosts(boolean other) {
        ViewOptions changed = copy();
        changed.logarithmicCosts = other;
        return changed;
    }

    /** Whether the chart of the accuracies is shown. */
    public boolean accuracyShown() {
        return accuracyShown;
    }

    /** Returns these options with another {@link #accuracyShown}. */
    public ViewOptions withAccuracyShown(boolean other) {
        ViewOptions changed = copy();
        changed.accuracyShown = other;
        return changed;
    }

    /** Whether points classified wrongly are marked. */
    public boolean wrongMarked() {
        return wrongMarked;
    }

    /** Returns these options with another {@link #wrongMarked}. */
    public ViewOptions withWrongMarked(boolean other) {
        ViewOptions changed = copy();
        changed.wrongMarked = other;
        return changed;
    }

    /** Whether the test points are shown. */
    public boolean testShown() {
        return testShown;
    }

    /** Returns these options with another {@link #testShown}. */
    public ViewOptions withTestShown(boolean other) {
        ViewOptions changed = copy();
        changed.testShown = other;
        return changed;
    }

    /** Whether the planes have axes. */
    public boolean axesShown() {
        return axesShown;
    }

    /** Returns these options with another {@link #axesShown}. */
    public ViewOptions withAxesShown(boolean other) {
        ViewOptions changed = copy();
        changed.axesShown = other;
        return changed;
    }

    /** The column that a narrow screen shows in full, from 0 on. */
    public int focus() {
        return focus;
    }

    /** Returns these options with another {@link #focus}. */
    public ViewOptions withFocus(int other) {
        ViewOptions changed = copy();
        changed.focus = other;
        return changed;
    }

    /** Whether the statistics of the networks are open. */
    public boolean insideOpen() {
        return insideOpen;
    }

    /** Returns these options with another {@link #insideOpen}. */
    public ViewOptions withInsideOpen(boolean other) {
        ViewOptions changed = copy();
        changed.insideOpen = other;
        return changed;
    }

    /** Which statistic is shown over the iterations. */
    public int curve() {
        return curve;
    }

    /** Returns these options with another {@link #curve}. */
    public ViewOptions withCurve(int other) {
        ViewOptions changed = copy();
        changed.curve = other;
        return changed;
    }

    /** The iteration pointed at in a chart, marked in every chart; {@link #NONE} for none. */
    public int cursor() {
        return cursor;
    }

    /** Returns these options with another {@link #cursor}. */
    public ViewOptions withCursor(int other) {
        ViewOptions changed = copy();
        changed.cursor = other;
        return changed;
    }

    /** The width of the decision fields divided by their height. */
    public double fieldAspect() {
        return fieldAspect;
    }

    /** Returns these options with another {@link #fieldAspect}. */
    public ViewOptions withFieldAspect(double other) {
        ViewOptions changed = copy();
        changed.fieldAspect = other;
        return changed;
    }

    /** The most units of a layer that fit beside one another. */
    public int unitSlots() {
        return unitSlots;
    }

    /** Returns these options with another {@link #unitSlots}. */
    public ViewOptions withUnitSlots(int other) {
        ViewOptions changed = copy();
        changed.unitSlots = other;
        return changed;
    }

    /** Which units of a wide layer are drawn. */
    public UnitChoice unitChoice() {
        return unitChoice;
    }

    /** Returns these options with another {@link #unitChoice}. */
    public ViewOptions withUnitChoice(UnitChoice other) {
        ViewOptions changed = copy();
        changed.unitChoice = other;
        return changed;
    }

    /** What the person points at, in every column. */
    public Target target() {
        return target;
    }

    /** Returns these options with another {@link #target}. */
    public ViewOptions withTarget(Target other) {
        ViewOptions changed = copy();
        changed.target = other;
        return changed;
    }

    /** The point or place for which the numbers inside a network are shown. */
    public Target selected() {
        return selected;
    }

    /** Returns these options with another {@link #selected}. */
    public ViewOptions withSelected(Target other) {
        ViewOptions changed = copy();
        changed.selected = other;
        return changed;
    }

    /** The map on view, as the address has it; empty for none. */
    public String map() {
        return map;
    }

    /** Returns these options with another {@link #map}. */
    public ViewOptions withMap(String other) {
        ViewOptions changed = copy();
        changed.map = other;
        return changed;
    }

    /** Whether the target stays until it is released. */
    public boolean pinned() {
        return pinned;
    }

    /** Returns these options with another {@link #pinned}. */
    public ViewOptions withPinned(boolean other) {
        ViewOptions changed = copy();
        changed.pinned = other;
        return changed;
    }
}
