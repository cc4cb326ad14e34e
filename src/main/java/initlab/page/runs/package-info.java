/**
 * The page's end of the runs: the conductor that keeps the training workers in step, and what is known of each run. Works
 * out no figure, draws nothing, and knows nothing of who reads the runs but that there are panels.
 */
package initlab.page.runs;
