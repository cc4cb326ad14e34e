/**
 * The program in a Web Worker: it takes requests by message, trains one run and replies with frames. It knows training.
 * It must not know the page.
 */
package initlab.worker;
