/**
 * The notebook's own arithmetic: every rounding in the order in which NumPy and its BLAS made it, for the one
 * shape 2-10-5-1 and 300 training points. Two passes give the same bits: {@code SplitPass}, fast, for numbers
 * of ordinary size, and {@code StepwisePass}, slow, for all. The room knows no page and no trainer.
 */
package initlab.network.exact;
