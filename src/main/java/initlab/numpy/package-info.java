/**
 * What NumPy and Python do with numbers, bit for bit: the legacy random generator, linspace, and the text of
 * floats and arrays. Knows arrays of numbers only; nothing of networks, training, or the page.
 */
package initlab.numpy;
