/**
 * The published facts of the course notebook that the lab compares itself with: set-up, printed costs,
 * predictions, accuracies. Only constants; computes nothing and knows no other room.
 */
package initlab.notebook;
