/**
 * What a file that somebody brings is, and what it holds: a text, or numbers from NumPy arrays. It recognises other
 * formats and refuses them by name. This package may use numpy, text and words. It must not know points or the page.
 */
package initlab.files;
