/**
 * The dialog for the student's own points, which come from a table, from a file, or are drawn by hand. It hands valid points
 * over, and knows nothing of the runs that are trained on them.
 */
package initlab.page.points;
