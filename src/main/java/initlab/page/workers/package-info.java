/**
 * The page's ends of the training session's ports: Web Workers, the browser's clock and timer, and what a worker's message
 * becomes in the program. Knows the messages and the session's records; nothing of panels.
 */
package initlab.page.workers;
