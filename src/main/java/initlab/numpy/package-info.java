/**
 * Parts of NumPy and Python, reproduced bit for bit: the legacy random generator, linspace, and the text of floats and
 * arrays. This package handles plain numbers and arrays. It must not know networks, training or the page.
 */
package initlab.numpy;
