/**
 * What the student sees: controls, columns, and the conductor that keeps the training workers in step. Draws and asks,
 * and works out nothing: every figure comes from a worker's frame.
 */
package initlab.page;
