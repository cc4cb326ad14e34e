/**
 * Many seeds: the panel that starts a sweep and shows what its results say of each initialization. It renders the sweep's
 * state and computes no statistics.
 */
package initlab.page.seeds;
