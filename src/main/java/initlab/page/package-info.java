/**
 * The page: creates the model, the panels and the training session's ports, and connects them. This package may use all
 * packages of the page and those below. None of them may know it. It computes no numbers: every number comes from a
 * frame.
 */
package initlab.page;
