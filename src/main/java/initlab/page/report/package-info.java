/**
 * The report under the columns: costs as the notebook prints them, parameters, predictions, exercises with the
 * student's notes, the closing table, and all of it on paper. Each part is a panel that reads the runs and never changes them.
 */
package initlab.page.report;
