/**
 * Weights that people bring: which arrays of an archive are weights and biases, by the names of NumPy notebooks, PyTorch
 * and Keras, and whether they make a network that the lab can train. This package knows files and network.
 */
package initlab.weights;
