/**
 * Shares a few workers among jobs of many tasks: many seeds, published experiments and maps. It must not know the page or how
 * messages travel.
 */
package initlab.schedule;
