/**
 * The lab on the command line: a table of commands, each given a link's query and printing text. Knows set-ups, runs and
 * their export. Rule: knows no page, no worker and no TeaVM, and nothing that the page runs knows this package.
 */
package initlab.cli;
