/**
 * The published facts of the course notebook that the lab compares itself with: printed costs, predictions,
 * accuracies, and the matrices its exercises expect. Knows networks; nothing of runs or pages.
 */
package initlab.notebook;
