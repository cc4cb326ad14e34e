/**
 * What theory says of wide random networks: how large signals and gradients are by layer, and where they are kept. This
 * package knows activations only.
 */
package initlab.meanfield;
