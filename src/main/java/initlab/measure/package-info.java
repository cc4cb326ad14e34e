/**
 * What a task of many computes: a whole training, or the signals of many networks, as a few numbers. The page makes tasks,
 * and workers compute them.
 */
package initlab.measure;
