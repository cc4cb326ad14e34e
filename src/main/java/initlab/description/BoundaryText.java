package initlab.description;

import initlab.setup.ClassNames;
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
     * @param names what the classes are called
     * @param field columns × rows probabilities of class 1 as {@code ProbabilityField.bytes} has them, the top row
     *     first; the square in the middle is described
     */
    public static String of(ClassNames names, byte[] field, int rows) {
        Regions regions = new Regions(square(field, rows), rows);
        if (regions.isUndecided()) {
            return Words.of("The probability is ½ everywhere, so there is no boundary.");
        }
        if (regions.areas(0) == 0 || regions.areas(1) == 0) {
            return Words.of(
                    "The whole plane belongs to {0}, so there is no boundary.",
                    ClassText.inSentence(names, regions.areas(0) == 0 ? 1 : 0));
        }
        for (int inner = 1; inner >= 0; inner--) {
            int outer = 1 - inner;
            if (regions.enclosed(inner) == regions.areas(inner)
                    && regions.areas(outer) == regions.enclosed(outer) + 1) {
                return enclosing(names, regions, inner, outer);
            }
        }
        if (regions.areas(0) == 1 && regions.areas(1) == 1) {
            return Words.of(
                    "One line divides the plane. {0} lies {1} and covers {2} of it.",
                    ClassText.atBeginning(names, 1),
                    where(regions),
                    NumberText.percent(Math.round(100 * regions.share(1)) / 100.0));
        }
        return Words.of(
                "The plane has several areas. Areas of {0}: {1}, of {2}: {3}. {4} covers {5} of the plane.",
                ClassText.inSentence(names, 0),
                regions.areas(0),
                ClassText.inSentence(names, 1),
                regions.areas(1),
                ClassText.atBeginning(names, 1),
                NumberText.percent(Math.round(100 * regions.share(1)) / 100.0));
    }

    private static byte[] square(byte[] field, int rows) {
        int columns = field.length / rows;
        byte[] square = new byte[rows * rows];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(field, row * columns + (columns - rows) / 2, square, row * rows, rows);
        }
        return square;
    }

    /** Describes a field in which the outer class encloses every area of the inner class. */
    private static String enclosing(ClassNames names, Regions regions, int inner, int outer) {
        if (regions.enclosed(outer) > 0) {
            return Words.of(
                    "{0} forms a band, with {1} both inside and outside of it.",
                    ClassText.atBeginning(names, inner), ClassText.inSentence(names, outer));
        }
        if (regions.areas(inner) > 1) {
            return Words.of(
                    "{0} has {1} islands, each with a closed boundary. {2} surrounds them.",
                    ClassText.atBeginning(names, inner), regions.areas(inner), ClassText.atBeginning(names, outer));
        }
        double plane = 2 * ProbabilityField.REACH;
        double diameter = 2 * Math.sqrt(regions.share(inner) / Math.PI) * plane;
        return Words.of(
                "The boundary is a closed ring around {0}. It is about {1} wide, and the plane shown is {2} wide.",
                ClassText.inSentence(names, inner), NumberText.fixed(diameter, 1), NumberText.fixed(plane, 0));
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
