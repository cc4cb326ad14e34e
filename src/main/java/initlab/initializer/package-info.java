/** Initializers: the table of named schemes, formulas for weights, and the parameters that they draw. */
package initlab.initializer;
