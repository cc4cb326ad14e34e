/**
 * The dialog for points of the student's own: a table, a file, or drawn by hand. Hands good points over; knows nothing of
 * the runs that are trained on them.
 */
package initlab.page.points;
