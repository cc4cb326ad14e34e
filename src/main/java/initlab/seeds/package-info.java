/**
 * Many seeds: the runs as tasks for workers, their results and what these say of each initialization, and of two of them
 * compared. It knows neither pictures nor workers.
 */
package initlab.seeds;
