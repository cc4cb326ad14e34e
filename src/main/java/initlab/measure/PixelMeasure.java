package initlab.measure;

import initlab.setup.Setup;

/**
 * The pixels of a map, one trained network each. The arguments are the numbers of the two axes, as {@link PixelAxis} counts
 * them, then two values for each pixel. The answer has {@link Pixel#NUMBERS} numbers for each pixel.
 */
public final class PixelMeasure implements Measure {
    private static final PixelAxis[] AXES = PixelAxis.values();

    @Override
    public double[] of(Setup setup, String initialization, double[] arguments) {
        PixelAxis across = AXES[(int) arguments[0]];
        PixelAxis up = AXES[(int) arguments[1]];
        boolean two = across.isOfTwoLayers() || up.isOfTwoLayers();
        PixelRun run = new PixelRun(initialization);
        int pixels = pixels(arguments);
        double[] numbers = new double[Pixel.NUMBERS * pixels];
        for (int i = 0; i < pixels; i++) {
            double x = arguments[2 + 2 * i];
            double y = arguments[3 + 2 * i];
            Setup of = up.applied(across.applied(setup, x), y);
            double scale = across == PixelAxis.SCALE ? x : up == PixelAxis.SCALE ? y : 1;
            Pixel pixel = two
                    ? TwoLayerNetwork.of(of, scale)
                            .train(
                                    rate(PixelAxis.RATE1, across, x, up, y, setup),
                                    rate(PixelAxis.RATE2, across, x, up, y, setup),
                                    setup.iterations())
                    : run.of(of, scale);
            pixel.writeTo(numbers, Pixel.NUMBERS * i);
        }
        return numbers;
    }

    private static double rate(PixelAxis of, PixelAxis across, double x, PixelAxis up, double y, Setup setup) {
        return of == across ? x : of == up ? y : setup.learningRate();
    }

    /** How many pixels the arguments of a task are for. */
    public static int pixels(double[] arguments) {
        return arguments.length / 2 - 1;
    }
}
