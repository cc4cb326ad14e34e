/**
 * A student's work on the lesson, as values: answers, notes, code cells, and the figures of the runs that the student has
 * trained. This package may use session, setup, inside, network, data and numpy. It must not know workers or the page.
 */
package initlab.lesson;
