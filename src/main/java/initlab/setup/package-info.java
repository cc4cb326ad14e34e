/**
 * The values that determine the numbers of the runs: the table of settings, a set-up with a value for each, and its
 * form in the query of a URL. This package may use network, data, numpy, rounding, text and words. It must not know
 * training or the page.
 */
package initlab.setup;
