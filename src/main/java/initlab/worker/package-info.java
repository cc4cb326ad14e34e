/**
 * The program's second role: a run in a Web Worker, asked by messages and answering in frames. Knows training;
 * nothing of the page that asks.
 */
package initlab.worker;
