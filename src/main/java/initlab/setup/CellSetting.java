package initlab.setup;

import initlab.text.Packing;
import initlab.words.Words;

/** The person's own function, from which a column named {@code mine} starts. The address has it packed. */
final class CellSetting extends Setting<String> {
    /** The most characters. Longer cells can be checked, but no link holds them. */
    static final int MOST = 10_000;

    /** What such functions have in common; a packed cell is then hardly longer than what is the student's own. */
    private static final String DICTIONARY = """
            import numpy as np
            import math
            np.random.normal(0, np.random.uniform(-np.random.standard_normal((np.multiply(np.divide(2., math.sqrt(1. np.ones((
            parameters[f'W{l}'] = parameters[f'b{l}'] = n_in, n_out layers_dims[l + 1] np.dot( ** 0.5 len(layers_dims) - 1
                for l in range(1, L + 1):
                    assert parameters["W" + str(l)].shape == parameters["b" + str(l)]
            def initialize_parameters_zeros(layers_dims):
            def initialize_parameters_random(layers_dims):
            def initialize_parameters_he(layers_dims):
                \"""layers_dims: the sizes of the layers, the inputs first\"""
                np.random.seed(3)
                parameters = {}
                L = len(layers_dims)
                for l in range(1, L):
                    parameters['W' + str(l)] = np.random.randn(layers_dims[l], layers_dims[l-1]) * np.sqrt(2 / layers_dims[l-1])
                    parameters['W' + str(l)] = np.zeros((layers_dims[l], layers_dims[l-1]))
                    parameters['b' + str(l)] = np.zeros((layers_dims[l], 1))
                return parameters
            """;

    CellSetting(String key, Wording wording) {
        super(key, "", Control.NONE, wording);
    }

    @Override
    public String allowed() {
        return Words.of("a cell of the lesson, as “Train the lab with mine” packs it");
    }

    @Override
    String parse(String text) throws RefusedException {
        String cell = Packing.unpack(text.trim(), DICTIONARY, MOST);
        if (cell == null) {
            throw refused(text);
        }
        return cell;
    }

    @Override
    public String format(String value) {
        return Packing.pack(value, DICTIONARY);
    }

    @Override
    String shown(String value) {
        return value.isEmpty() ? "" : Words.of("the cell that was in use");
    }
}
