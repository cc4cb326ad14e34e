/**
 * The training session, which keeps the runs at the same iteration. This package may use
 * training, setup, inside, network, data and words. It reaches workers, clock and timer through interfaces. It must not
 * know the page or how messages travel.
 */
package initlab.session;
