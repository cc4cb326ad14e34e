/**
 * One run: from a set-up and an initialization to costs, predictions, accuracies, verdict, the field of probabilities and
 * the decision boundary at any iteration. It must not know screens, workers or time.
 */
package initlab.training;
