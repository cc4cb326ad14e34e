package initlab.page.drawing;

/**
 * The style sheet's colours for pictures of the plane. They are the same in light and dark themes, because the heat map is
 * always light.
 */
public final class PlaneColours {
    private static final int HEAT_COLOURS = 7;

    private static PlaneColours current;

    /** The marks of the points of class 0 and class 1: darker than the heat map's red and blue. */
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
    /** The colour of places without a number, as 0xRRGGBB. */
    final int noNumber = rgb("--heat-none");
    /** The stripes over {@link #noNumber}, as 0xRRGGBB. */
    final int stripe = rgb("--heat-stripe");

    private PlaneColours() {
        for (int i = 0; i < HEAT_COLOURS; i++) {
            heat[i] = rgb("--heat-" + i);
        }
    }

    /** The colours, which are read once. */
    public static PlaneColours get() {
        if (current == null) {
            current = new PlaneColours();
        }
        return current;
    }

    /** A property of the form #rrggbb as a number; black if the style sheet has not been loaded. */
    private static int rgb(String property) {
        String text = Theme.property(property);
        return text.isEmpty() ? 0 : Integer.parseInt(text.substring(1), 16);
    }
}
