/**
 * The published results of the course notebook that the lab is compared with: printed costs, predictions, accuracies,
 * and the matrices that its exercises expect. This package may use networks. It must not know runs or the page.
 */
package initlab.notebook;
