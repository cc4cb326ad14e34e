/**
 * Code cells: the editor, and what the check says. Cells run in a worker; nothing here runs them. This package is loaded
 * when a step with a cell is opened.
 */
package initlab.page.cells;
