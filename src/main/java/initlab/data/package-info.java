/**
 * The points that a network learns from: how they are held, and how the circles are made. May use
 * {@code numpy} and {@code rounding}; knows nothing of networks, training, or the page.
 */
package initlab.data;
