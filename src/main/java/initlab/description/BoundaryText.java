package initlab.description;

import initlab.training.ProbabilityField;
import initlab.words.NumberText;
import initlab.words.Words;

/** Describes the decision boundary in a sentence or two. */
public final class BoundaryText {
    /** An eighth of a turn. Directions are rounded to the nearest of eight. */
    private static final double EIGHTH = Math.PI / 4;

    private BoundaryText() {}

    /**
     * Describes the shape of the boundary and where each class lies.
     *
     * @param field side² probabilities of class 1 as {@code ProbabilityField.bytes} has them, the top row first
     */
    public static String of(byte[] field, int side) {
        Regions regions = new Regions(field, side);
        if (regions.isUndecided()) {
            return Words.of("The probability is ½ everywhere, so there is no boundary.");
        }
        if (regions.areas(0) == 0 || regions.areas(1) == 0) {
            return Words.of(
                    "The whole plane belongs to class {0}, so there is no boundary.", regions.areas(0) == 0 ? 1 : 0);
        }
        for (int inner = 1; inner >= 0; inner--) {
            int outer = 1 - inner;
            if (regions.enclosed(inner) == regions.areas(inner)
                    && regions.areas(outer) == regions.enclosed(outer) + 1) {
                return enclosing(regions, inner, outer);
            }
        }
        if (regions.areas(0) == 1 && regions.areas(1) == 1) {
            return Words.of(
                    "One line divides the plane. Class 1 lies {0} and covers {1} of it.",
                    where(regions), NumberText.percent(Math.round(100 * regions.share(1)) / 100.0));
        }
        return Words.of(
                "The plane has several areas. Areas of class 0: {0}, of class 1: {1}. Class 1 covers {2} of the plane.",
                regions.areas(0), regions.areas(1), NumberText.percent(Math.round(100 * regions.share(1)) / 100.0));
    }

    /** Describes a field in which the outer class encloses every area of the inner class. */
    private static String enclosing(Regions regions, int inner, int outer) {
        if (regions.enclosed(outer) > 0) {
            return Words.of("Class {0} forms a band, with class {1} both inside and outside of it.", inner, outer);
        }
        if (regions.areas(inner) > 1) {
            return Words.of(
                    "Class {0} has {1} islands, each with a closed boundary. Class {2} surrounds them.",
                    inner, regions.areas(inner), outer);
        }
        double plane = 2 * ProbabilityField.REACH;
        double diameter = 2 * Math.sqrt(regions.share(inner) / Math.PI) * plane;
        return Words.of(
                "The boundary is a closed ring around class {0}. It is about {1} wide, and the plane shown is {2} "
                        + "wide.",
                inner, NumberText.fixed(diameter, 1), NumberText.fixed(plane, 0));
    }

    /** The direction from the centre of class 0 to that of class 1. */
    private static String where(Regions regions) {
        double right = regions.right(1) - regions.right(0);
        double up = regions.up(1) - regions.up(0);
        int eighth = (int) Math.round(Math.atan2(up, right) / EIGHTH);
        return switch ((eighth + 8) % 8) {
            case 0 -> Words.of("on the right");
            case 1 -> Words.of("at the upper right");
            case 2 -> Words.of("above");
            case 3 -> Words.of("at the upper left");
            case 4 -> Words.of("on the left");
            case 5 -> Words.of("at the lower left");
            case 6 -> Words.of("below");
            default -> Words.of("at the lower right");
        };
    }
}
