/**
 * The view inside the networks: drawing, histograms, statistics and curves of every run at the iteration on view. The
 * panel may use the page state and the drawing helpers. It draws what a frame contains and computes no statistics.
 */
package initlab.page.inside;
