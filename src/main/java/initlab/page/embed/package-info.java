/**
 * The page in a frame of somebody else's: tells the host how high it would be, how the runs go and what could not be used,
 * and does what the host asks. Reads the runs as a panel does; knows neither conductor nor form, only what may be asked.
 */
package initlab.page.embed;
