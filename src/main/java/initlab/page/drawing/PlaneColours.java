package initlab.page.drawing;

/** The style sheet's colours for pictures of the plane. */
public final class PlaneColours {
    private static final int HEAT_COLOURS = 7;

    private static PlaneColours current;
    /** The theme that {@link #current} was read with. */
    private static Theme theme;

    /** The marks of the points of class 0 and class 1, which stand out against the heat map. */
    public final String[] marks = {Theme.property("--mark-0"), Theme.property("--mark-1")};
    /** The rim of the marks, and the background of words on the plane. */
    public final String rim = Theme.property("--mark-rim");
    /** The decision boundary, and words on the plane. */
    public final String boundary = Theme.property("--boundary");
    /** The plane where no heat map covers it. */
    public final String background = Theme.property("--plane");
    /** The grid lines on that background. */
    public final String grid = Theme.property("--plane-grid");
    /** The heat map's colours as 0xRRGGBB, from the probability 0 to 1. */
    final int[] heat = new int[HEAT_COLOURS];
    /** An activation of 0, and the ends of the scale above and below it, as 0xRRGGBB. */
    final int unitZero = rgb("--unit-zero");

    final int unitPositive = rgb("--unit-positive");
    final int unitNegative = rgb("--unit-negative");
    /** The colour of places without a number, as 0xRRGGBB. */
    final int noNumber = rgb("--heat-none");
    /** The stripes over {@link #noNumber}, as 0xRRGGBB. */
    final int stripe = rgb("--heat-stripe");

    private PlaneColours() {
        for (int i = 0; i < HEAT_COLOURS; i++) {
            heat[i] = rgb("--heat-" + i);
        }
    }

    /** The colours, which are read once per theme. */
    public static PlaneColours get() {
        if (theme != Theme.current()) {
            theme = Theme.current();
            current = new PlaneColours();
        }
        return current;
    }

    /** A property of the form #rrggbb as a number; black if the style sheet has not been loaded. */
    private static int rgb(String property) {
        return number(Theme.property(property));
    }

    /** A colour #rrggbb as a number; black for no colour. */
    static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text.substring(1), 16);
    }
}
