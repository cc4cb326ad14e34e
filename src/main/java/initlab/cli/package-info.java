/**
 * The lab on the command line: a table of commands that read the query of a link, or files of points, and print text.
 * This package may use export, files, table, training, setup, network, data and numpy. It must not know workers, TeaVM
 * or the page, and the page must not know it.
 */
package initlab.cli;
