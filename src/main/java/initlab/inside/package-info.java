/**
 * The inside of a network at one iteration: statistics, pictures of its signals and gradients, and a diagnosis in
 * words. This package may use network, data and words. It must not know runs, workers, the page, or which
 * initialization the parameters came from.
 */
package initlab.inside;
