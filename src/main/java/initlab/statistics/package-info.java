/**
 * What a number of runs says about all runs: quantiles, an interval for a share, and the comparison of two shares over
 * the same seeds. Equal arguments give equal bits in every engine.
 */
package initlab.statistics;
