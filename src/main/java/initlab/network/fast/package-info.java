/**
 * Gradient descent as fast as plain loops go, for any layer sizes. The bits are the same in every engine, but not the
 * notebook's. Knows shapes, points and parameters; nothing of runs or of the page.
 */
package initlab.network.fast;
