/**
 * Signals by depth before any training: their standard deviation by layer over many seeds, next to what the mean-field
 * theory predicts. It draws what a worker measures, and computes nothing.
 */
package initlab.page.signal;
