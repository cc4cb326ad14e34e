/**
 * Fast arithmetic: gradient descent in plain loops for any layer sizes. All engines give the same bits, but these
 * differ from the notebook's. This package may use layer sizes, points and parameters. It must not know runs or the
 * page.
 */
package initlab.network.fast;
