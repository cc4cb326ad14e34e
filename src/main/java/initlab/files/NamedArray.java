package initlab.files;

/**
 * An array of an archive, as float64.
 *
 * @param name its name in the archive, with folders and without the ending
 * @param axes the length of each axis
 * @param shape the shape as Python prints it
 * @param values the numbers, row-major whatever the order in the file
 */
public record NamedArray(String name, int[] axes, String shape, double[] values) {}
