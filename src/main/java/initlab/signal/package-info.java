/**
 * Signals by depth before any training: how large activations and gradients are in each layer, next to what the mean-field
 * theory predicts. This package must not know runs, set-ups or the page.
 */
package initlab.signal;
