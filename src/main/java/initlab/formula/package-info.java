/**
 * Formulas that students write for the weights of a layer: reading, evaluating and printing. No text is ever executed
 * as a script. This package must not know networks, training or the page.
 */
package initlab.formula;
