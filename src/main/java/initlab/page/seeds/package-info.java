/**
 * Many seeds: a pool of workers, and what their results say of each initialization. Draws what the training room has
 * counted, and counts nothing itself.
 */
package initlab.page.seeds;
