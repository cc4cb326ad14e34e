package initlab.map;

import initlab.measure.Measures;
import initlab.measure.PixelAxis;
import initlab.measure.Task;
import initlab.setup.Setup;

/**
 * Everything that determines a map.
 *
 * @param setup what the axes do not change
 * @param initialization of every pixel, as the address writes it
 * @param across the horizontal axis
 * @param up the vertical axis, which is another one
 * @param colour what the colour shows; no number depends on it
 */
public record MapSpec(Setup setup, String initialization, MapRange across, MapRange up, MapColour colour) {
    /** What a map is of if the link does not say: scale and learning rate. */
    public static final String DEFAULT = "scale:0.03:30,rate:0.001:30";

    /** Milliseconds that a task should take, so that progress is even and messages are few. */
    private static final double TASK_TIME = 75;
    /** Milliseconds for a parameter, an example and an iteration. */
    private static final double TIME = 5e-7;
    /** The same for networks whose activation is an exponential. */
    private static final double SLOW_TIME = 2e-6;

    /** Whether pixels are networks of two layers with a learning rate each. */
    public boolean isOfTwoLayers() {
        return across.axis().axis().isOfTwoLayers() || up.axis().axis().isOfTwoLayers();
    }

    /** The set-up of a pixel; a scale changes only the weights drawn. */
    public Setup pixel(double x, double y) {
        return up.axis().axis().applied(across.axis().axis().applied(setup, x), y);
    }

    /** The scale of a pixel's weights. */
    public double scale(double x, double y) {
        return across.axis().axis() == PixelAxis.SCALE ? x : up.axis().axis() == PixelAxis.SCALE ? y : 1;
    }

    /** Roughly how many milliseconds a pixel takes. */
    public double time(double x, double y) {
        Setup pixel = pixel(x, y);
        double iterations = pixel.iterations();
        if (isOfTwoLayers()) {
            double n = PixelAxis.firstWidth(pixel);
            return SLOW_TIME * n * n * (n * n + n) * iterations;
        }
        double examples =
                pixel.batchSize() == 0 ? pixel.trainingSize() : Math.min(pixel.batchSize(), pixel.trainingSize());
        return TIME * pixel.layerDims().parameters() * examples * iterations;
    }

    /** Whether a task whose pixels take so many milliseconds so far should have no more. */
    public static boolean isLongEnough(double milliseconds) {
        return milliseconds >= TASK_TIME;
    }

    /**
     * A task for some pixels.
     *
     * @param values two numbers for each pixel: its place across and up
     */
    public Task task(int number, double[] values) {
        double[] arguments = new double[2 + values.length];
        arguments[0] = across.axis().axis().ordinal();
        arguments[1] = up.axis().axis().ordinal();
        System.arraycopy(values, 0, arguments, 2, values.length);
        return new Task(number, Measures.PIXELS, setup, initialization, arguments);
    }

    /** As in a link. */
    public String query() {
        String axes = across + "," + up;
        return colour == MapColour.COST ? axes : axes + ",colour:" + colour.word();
    }

    /** This map with other parts of the axes on view. */
    public MapSpec on(MapRange newAcross, MapRange newUp) {
        return new MapSpec(setup, initialization, newAcross, newUp, colour);
    }

    /** This map in another colour. */
    public MapSpec in(MapColour newColour) {
        return new MapSpec(setup, initialization, across, up, newColour);
    }

    /** Overridden because the generated method would be large. */
    @Override
    public String toString() {
        return query();
    }
}
