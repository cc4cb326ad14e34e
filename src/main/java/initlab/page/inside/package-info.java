/**
 * The view inside the networks: drawing, histograms, figures and curves of every run at the iteration on view. Draws
 * what a worker's frame holds, and works out nothing.
 */
package initlab.page.inside;
