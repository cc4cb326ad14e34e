/**
 * One run: from a set-up and an initialization to costs, predictions, accuracies, the verdict, the field of
 * probabilities and the decision boundary at any iteration. This package may use setup, inside, the arithmetics,
 * network, data, numpy and words. It must not know workers, time or the page.
 */
package initlab.training;
