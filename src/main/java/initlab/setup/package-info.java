/**
 * What a run is made of, as a person at the page or a link says it: limits, defaults, and the URL's query. Knows the
 * shape of a network and how starts are named; nothing of training or of the page.
 */
package initlab.setup;
