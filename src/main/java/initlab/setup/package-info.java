/**
 * What determines the numbers of the runs: the table of settings, a set-up with a value for each, and its form in the
 * query of a URL. Knows the shape of a network and how initializations are named; must not know training, arithmetics or
 * the page.
 */
package initlab.setup;
