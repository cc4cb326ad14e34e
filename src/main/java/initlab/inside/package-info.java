/**
 * What goes on inside a network at one iteration: statistics and pictures of its signals and gradients, and a diagnosis
 * in words. It knows network and data. It must not know runs, workers or pages, nor which initialization the parameters
 * came from.
 */
package initlab.inside;
