/**
 * Formulas for the scale of a layer's weights, as a student writes them: read, worked out, printed. Knows numbers and
 * names; nothing of networks, and nothing is ever run as a script.
 */
package initlab.formula;
