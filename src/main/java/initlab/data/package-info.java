/**
 * The points that a network learns from: built-in data sets, drawn points and the points of a link. This package may
 * use {@code numpy}, {@code rounding} and {@code words}. It must not know networks, training or the page.
 */
package initlab.data;
