/**
 * One fully connected network: its shape, its parameters, its activations and the interface of an arithmetic. This package
 * may use data, numpy, rounding and words. It must not know runs, set-ups, workers or
 * the page.
 */
package initlab.network;
