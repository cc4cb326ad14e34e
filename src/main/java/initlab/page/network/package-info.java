/**
 * The drawing of a network: where its units lie, how wide its edges are, and which marks they carry. It draws what a
 * frame contains and computes no statistics. It may use the drawing helpers, the page state and the workers' pictures.
 */
package initlab.page.network;
