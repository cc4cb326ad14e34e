/**
 * The columns side by side: an initialization's choice, field, cost curve and figures. Draws runs as they are known; asks
 * nothing of workers, and knows neither conductor nor address.
 */
package initlab.page.columns;
