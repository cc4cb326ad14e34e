/**
 * The columns: the choice of an initialization, the field, the cost curve and the accuracies of each run. The panels
 * may use the page state and the drawing helpers. They must not know workers or the address.
 */
package initlab.page.columns;
