/**
 * One run: from a set-up and an initialization to costs, predictions, accuracies, the field of probabilities and the
 * decision boundary at any iteration. Knows nothing of screens, workers, or how fast it is asked.
 */
package initlab.training;
