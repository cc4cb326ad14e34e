package initlab.files;

/**
 * An array of an archive, as float64.
 *
 * @param name its name in the archive, with folders and without the ending
 * @param axes the length of each axis
 * @param shape the shape as Python prints it
 * @param values the numbers, row-major whatever the order in the file
 * @param problem why there are no numbers; null if there are
 */
public record NamedArray(String name, int[] axes, String shape, double[] values, FileException problem) {
    /** An array that cannot be used. Whether that matters depends on what the others are for. */
    static NamedArray refused(String name, FileException problem) {
        return new NamedArray(name, new int[0], "", new double[0], problem);
    }
}
