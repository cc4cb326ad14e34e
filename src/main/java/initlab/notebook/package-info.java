/**
 * The published results of the course notebook that the lab is compared with: printed costs, predictions and accuracies.
 * This package may use networks. It must not know runs or the page.
 */
package initlab.notebook;
