/**
 * The report below the columns: what happened, costs as the notebook prints them, parameters, predictions, files to
 * save, and the printed page. Each part is a panel that renders the page state.
 */
package initlab.page.report;
