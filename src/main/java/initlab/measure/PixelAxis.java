package initlab.measure;

import initlab.network.LayerDims;
import initlab.setup.NumberSetting;
import initlab.setup.Settings;
import initlab.setup.Setup;

/** What a map's axis changes from pixel to pixel. The numbers of the axes travel to the workers, so their order stays. */
public enum PixelAxis {
    /** A factor of all weights drawn; biases stay. */
    SCALE("scale"),
    /** The learning rate. */
    RATE("rate"),
    /** The number of hidden layers, each as wide as the set-up's first. */
    DEPTH("depth"),
    /** The units of every hidden layer. */
    WIDTH("width"),
    /** The seed of the weights. */
    SEED("seed"),
    /** The noise on the points of a data set. */
    NOISE("noise"),
    /** The points per update. */
    BATCH("batch"),
    /** The learning rate of the first layer of a {@link TwoLayerNetwork}. */
    RATE1("rate1"),
    /** The learning rate of the second layer of a {@link TwoLayerNetwork}. */
    RATE2("rate2");

    private final String word;

    PixelAxis(String word) {
        this.word = word;
    }

    /** The word in a link. */
    public String word() {
        return word;
    }

    /** Whether pixels are networks of {@link TwoLayerNetwork}. */
    public boolean isOfTwoLayers() {
        return this == RATE1 || this == RATE2;
    }

    /** The set-up of a pixel. {@link #SCALE} and the two rates are no settings, so they leave it as it is. */
    public Setup applied(Setup setup, double value) {
        if (this == DEPTH) {
            return setup.with(Settings.LAYERS, hidden(setup, (int) value, firstWidth(setup)));
        }
        if (this == WIDTH) {
            return setup.with(Settings.LAYERS, hidden(setup, setup.layerDims().layers() - 1, (int) value));
        }
        NumberSetting setting = this == RATE
                ? Settings.RATE
                : this == SEED ? Settings.SEED : this == NOISE ? Settings.NOISE : this == BATCH ? Settings.BATCH : null;
        return setting == null ? setup : setup.with(setting, value);
    }

    /** The size of the set-up's first hidden layer; of a network without one, that of its output. */
    public static int firstWidth(Setup setup) {
        return setup.layerDims().size(1);
    }

    private static LayerDims hidden(Setup setup, int layers, int width) {
        int[] sizes = new int[layers + 2];
        sizes[0] = setup.layerDims().size(0);
        for (int layer = 1; layer <= layers; layer++) {
            sizes[layer] = width;
        }
        sizes[layers + 1] = 1;
        return LayerDims.of(sizes);
    }
}
