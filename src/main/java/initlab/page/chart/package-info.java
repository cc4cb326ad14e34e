/**
 * The chart that all runs share: their costs, and on demand their accuracies, over the iterations. The panel may use the
 * page state and the drawing helpers. It must not know columns, workers or the address.
 */
package initlab.page.chart;
