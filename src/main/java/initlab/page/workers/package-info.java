/**
 * The browser's side of the training session's interfaces: Web Workers, clock and timer, and the conversion of
 * messages. This package may use session, table and worker. It must not know panels.
 */
package initlab.page.workers;
