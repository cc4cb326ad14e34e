/**
 * The programs in a Web Worker. One trains a run and replies to requests with frames; the other reads tables. This
 * package may use training, setup, inside, network, data, files, table, rounding, words and TeaVM. It must not know the
 * page.
 */
package initlab.worker;
