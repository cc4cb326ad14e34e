package initlab.measure;

/**
 * What is known of one trained network of a map.
 *
 * @param cost the mean of the last {@link #LAST} costs, each before its update; in nats, or a mean squared error for
 *     {@link TwoLayerNetwork}; NaN if a number was none
 * @param learned the first of {@link #SAMPLES} evenly spaced iterations at which the network had learned, as
 *     {@link initlab.inside.Learned} defines it; infinite for never
 * @param first the cost before the first update
 */
public record Pixel(double cost, double learned, double first) {
    /** How many costs are averaged, because costs of large rates jump. */
    public static final int LAST = 20;
    /** The iterations at which a pixel checks whether it has learned, besides iteration 0. */
    public static final int SAMPLES = 50;
    /** The numbers of a pixel. */
    public static final int NUMBERS = 3;

    /** The pixel whose numbers start at {@code at}. */
    public static Pixel of(double[] numbers, int at) {
        return new Pixel(numbers[at], numbers[at + 1], numbers[at + 2]);
    }

    void writeTo(double[] numbers, int at) {
        numbers[at] = cost;
        numbers[at + 1] = learned;
        numbers[at + 2] = first;
    }
}
