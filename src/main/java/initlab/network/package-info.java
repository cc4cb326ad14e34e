/**
 * One fully connected network: its shape, its parameters, how they start, and the arithmetic of its gradient
 * descent. Knows points and random numbers; nothing of runs, set-ups, workers, or the page.
 */
package initlab.network;
