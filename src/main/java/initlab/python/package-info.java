/**
 * Runs cells of Python with NumPy, within limits, and hands out what their functions return as plain values. This
 * package must not know exercises, networks or the page.
 */
package initlab.python;
