/**
 * The points that a network learns from: how they are held, made, read from tables and drawn by hand. May
 * use {@code numpy}, {@code rounding} and {@code words}; knows nothing of networks, training, or the page.
 */
package initlab.data;
