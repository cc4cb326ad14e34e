/**
 * What the student sees: puts the rooms under it together and passes what one does on to the others; none of them knows it.
 * Draws and asks, and works out nothing: every figure comes from a worker's frame.
 */
package initlab.page;
