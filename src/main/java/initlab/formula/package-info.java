/**
 * Formulas that students write for the scale of a layer's weights: parser and evaluation. No text is ever executed as a
 * script. This package must not know networks, training or the page.
 */
package initlab.formula;
