package initlab.weights;

import initlab.data.PointSet;
import initlab.files.FileException;
import initlab.files.NamedArray;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A network that a person brings.
 *
 * @param parameters the weights and biases, with the bits of the file
 * @param notes what was decided and ignored, as sentences
 */
public record GivenWeights(Parameters parameters, List<String> notes) {
    /** What {@link ArrayName#layer} is for W1. Names may also begin with W0. */
    private static final int FROM_ONE = 2;

    /** Weights and biases of one layer as they are in the file. */
    private static final class Layer {
        private final String group;
        private final int number;
        private NamedArray weights;
        private NamedArray biases;
        private boolean inputsFirst;

        private Layer(String group, int number) {
            this.group = group;
            this.number = number;
        }
    }

    /**
     * Finds the layers among the arrays of an archive, and checks them.
     *
     * @param file the name of the archive, for messages
     * @throws FileException if they are no network that the lab can train; the message names what is wrong
     */
    public static GivenWeights of(String file, List<NamedArray> arrays) throws FileException {
        List<String> notes = new ArrayList<>();
        List<Layer> layers = layers(file, arrays, notes);
        int[] sizes = new int[layers.size() + 1];
        for (int i = 0; i < layers.size(); i++) {
            NamedArray weights = layers.get(i).weights;
            if (weights.axes().length != 2) {
                throw new FileException(Words.of(
                        "{0} has the shape {1}; the weights of a layer are a matrix with two axes.",
                        Words.quoted(weights.name()), weights.shape()));
            }
            int inputs = weights.axes()[layers.get(i).inputsFirst ? 0 : 1];
            if (i > 0 && inputs != sizes[i]) {
                throw new FileException(Words.of(
                        "{0} takes {1} inputs, but the layer before has {2} units.",
                        Words.quoted(weights.name()), inputs, sizes[i]));
            }
            sizes[i] = inputs;
            sizes[i + 1] = weights.axes()[layers.get(i).inputsFirst ? 1 : 0];
        }
        check(file, sizes);
        Parameters parameters = new Parameters(LayerDims.of(sizes));
        for (int i = 0; i < layers.size(); i++) {
            fill(parameters, i + 1, layers.get(i), notes);
        }
        return new GivenWeights(parameters, List.copyOf(notes));
    }

    private static List<Layer> layers(String file, List<NamedArray> arrays, List<String> notes) throws FileException {
        List<Layer> layers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String run = null;
        for (NamedArray array : arrays) {
            names.add(array.name());
            ArrayName name = ArrayName.of(array.name());
            if (name == null || name.layer() > 0 && run != null && !name.group().equals(run)) {
                others.add(array.name());
                continue;
            }
            run = name.layer() > 0 ? name.group() : run;
            if (array.problem() != null) {
                throw array.problem();
            }
            Layer layer = layer(layers, name);
            NamedArray same = name.bias() ? layer.biases : layer.weights;
            if (same != null) {
                throw new FileException(Words.of(
                        "{0} and {1} belong to the same layer. Leave one of them out.",
                        Words.quoted(same.name()), Words.quoted(array.name())));
            }
            if (name.bias()) {
                layer.biases = array;
            } else {
                layer.weights = array;
                layer.inputsFirst = name.inputsFirst();
            }
        }
        sort(layers);
        int first = layers.isEmpty() ? 0 : Math.min(layers.get(0).number, FROM_ONE);
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer.weights == null || layer.number > 0 && layer.number != i + first) {
                throw new FileException(Words.of(
                        "{0} has no weights for layer {1}; its arrays are {2}.",
                        Words.quoted(file), i + 1, String.join(", ", names)));
            }
        }
        if (layers.isEmpty()) {
            throw new FileException(Words.of(
                    "{0} has no weights; its arrays are {1}. Name them W1, b1, W2, b2 and so on, or as PyTorch or Keras does.",
                    Words.quoted(file), names.isEmpty() ? "–" : String.join(", ", names)));
        }
        if (!others.isEmpty()) {
            notes.add(Words.of("Other arrays are left out: {0}.", String.join(", ", others)));
        }
        return layers;
    }

    /** Sorts layers by their numbers, or otherwise those whose names differ only in a number. The others stay in place. */
    private static void sort(List<Layer> layers) {
        layers.sort((a, b) -> Integer.compare(a.number, b.number));
        for (int i = 0; i < layers.size(); i++) {
            for (int j = i + 1; j < layers.size(); j++) {
                if (NaturalOrder.isAfter(layers.get(i).group, layers.get(j).group)) {
                    Collections.swap(layers, i, j);
                }
            }
        }
    }

    private static Layer layer(List<Layer> layers, ArrayName name) {
        for (Layer layer : layers) {
            if (layer.number == name.layer() && layer.group.equals(name.group())) {
                return layer;
            }
        }
        Layer layer = new Layer(name.group(), name.layer());
        layers.add(layer);
        return layer;
    }

    private static void check(String file, int[] sizes) throws FileException {
        StringBuilder text = new StringBuilder();
        boolean narrow = true;
        for (int size : sizes) {
            text.append(text.length() == 0 ? "" : "-").append(size);
            narrow &= size <= LayerDims.MAX_WIDTH;
        }
        if (sizes[0] > PointSet.FEATURES || sizes[sizes.length - 1] != 1) {
            throw new FileException(Words.of(
                    "{0} is a network {1}. Points of the plane need one or two inputs and one output.",
                    Words.quoted(file), text));
        }
        if (!narrow || sizes.length > LayerDims.MAX_LAYERS + 1) {
            throw new FileException(Words.of(
                    "{0} is a network {1}. At most {2} layers of weights and {3} units in a layer can be trained here.",
                    Words.quoted(file), text, LayerDims.MAX_LAYERS, LayerDims.MAX_WIDTH));
        }
    }

    private static void fill(Parameters parameters, int layer, Layer given, List<String> notes) throws FileException {
        int units = parameters.dims().fanOut(layer);
        int inputs = parameters.dims().fanIn(layer);
        double[] weights = parameters.weights(layer);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = given.weights.values()[given.inputsFirst ? i % inputs * units + i / inputs : i];
        }
        checkFinite(given.weights);
        if (given.biases == null) {
            notes.add(Words.of("Layer {0} has no biases; they begin at 0.", layer));
            return;
        }
        int axes = 0;
        for (int length : given.biases.axes()) {
            axes += length > 1 ? 1 : 0;
        }
        if (given.biases.values().length != units || axes > 1) {
            throw new FileException(Words.of(
                    "{0} has the shape {1}, but layer {2} has {3} units.",
                    Words.quoted(given.biases.name()), given.biases.shape(), layer, units));
        }
        checkFinite(given.biases);
        System.arraycopy(given.biases.values(), 0, parameters.biases(layer), 0, units);
    }

    private static void checkFinite(NamedArray array) throws FileException {
        for (double value : array.values()) {
            if (!Double.isFinite(value)) {
                throw new FileException(Words.of(
                        "{0} has an entry that is infinite or not a number, so nothing can be trained from it.",
                        Words.quoted(array.name())));
            }
        }
    }
}
