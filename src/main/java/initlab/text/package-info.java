/**
 * Texts and their encodings: UTF-8 and JSON. This package is plain Java. It may use numpy for the text of numbers and must
 * not know any other.
 */
package initlab.text;
