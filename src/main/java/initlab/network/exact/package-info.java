/**
 * Exact arithmetic: the roundings of NumPy and its BLAS in the notebook, in the same order, for the shape 2-10-5-1 with
 * 300 training points. Two passes give the same bits: {@code SplitPass} is fast but limited in range, {@code
 * StepwisePass} is slow and handles all numbers. This package must not know training or the page.
 */
package initlab.network.exact;
