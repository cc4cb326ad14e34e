/**
 * Printing: what happens just before and just after the browser prints. The parts that change for paper say how; they know
 * this package, and it knows none of them.
 */
package initlab.page.print;
