/**
 * The training session: keeps the runs side by side at the same iteration, and says what is known of each. Plain Java: it
 * reaches workers, clock and timer through ports, and knows neither the screen nor how messages travel.
 */
package initlab.session;
