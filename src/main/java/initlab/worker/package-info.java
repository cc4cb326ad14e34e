/**
 * The program in a Web Worker: it receives requests as messages, trains one run and replies with frames. This package
 * may use training, setup, inside, network, data, rounding and TeaVM. It must not know the page.
 */
package initlab.worker;
