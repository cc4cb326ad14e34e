/**
 * Reads tables as people bring them into labelled points: which delimiter and decimal mark a text uses, where its rows
 * begin, which column is x, y and the class. Whatever it guesses, it says. This package may use {@code data}, {@code
 * files}, {@code numpy}, {@code rounding} and {@code words}. It must not know networks, training or the page.
 */
package initlab.table;
