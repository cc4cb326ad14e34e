package initlab.map;

import initlab.initializer.Initialization;
import initlab.initializer.Scheme;
import initlab.initializer.Schemes;
import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.setup.ArithmeticChoice;
import initlab.setup.Settings;
import initlab.setup.Setup;
import java.util.List;

/** The set-up whose only column trains the network of a pixel, bit for bit. */
public final class PixelSetup {
    private PixelSetup() {}

    /**
     * The set-up; null if there is none: for networks of two layers with a rate each, and if the initialization cannot be
     * multiplied, such as LSUV.
     *
     * @param x the pixel's value across
     * @param y the pixel's value up
     */
    public static Setup of(MapSpec spec, double x, double y) {
        if (spec.isOfTwoLayers()) {
            return null;
        }
        Setup setup = spec.pixel(x, y);
        double scale = spec.scale(x, y);
        String word = scale == 1 ? spec.initialization() : scaled(spec.initialization(), scale);
        return Initialization.problem(word, setup.layerDims()) == null
                ? setup.with(Settings.INITIALIZATIONS, List.of(word)).with(Settings.ARITHMETIC, ArithmeticChoice.FAST)
                : null;
    }

    /** The weights drawn, then multiplied: the product in this order has the bits of the map's. */
    private static String scaled(String word, double scale) {
        Scheme scheme = Schemes.find(word);
        String formula = scheme != null
                ? scheme.formula()
                : Double.isNaN(DecimalReader.read(word)) ? word : "normal(" + word + ")";
        return Initialization.isValid(PythonFloat.repr(scale) + "*(" + formula + ")")
                ? Initialization.of(PythonFloat.repr(scale) + "*(" + formula + ")")
                        .word()
                : PythonFloat.repr(scale) + "*(" + formula + ")";
    }
}
