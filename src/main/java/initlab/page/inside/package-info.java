/**
 * The view inside the networks: drawing, histograms, figures and curves of every run at the iteration on view. It draws
 * what a frame holds and computes nothing of its own.
 */
package initlab.page.inside;
