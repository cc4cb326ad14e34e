package initlab.network;

import initlab.numpy.RandomState;

/** Draws the parameters that training starts from. */
public interface Initializer {
    /** Fresh parameters in the shape of {@code dims}; draws are taken from {@code random} layer by layer. */
    Parameters initialize(LayerDims dims, RandomState random);
}
