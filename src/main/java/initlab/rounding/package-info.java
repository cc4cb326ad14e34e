/**
 * Single operations whose last bit is certain: fused multiply-add, exp, log, sine and cosine rounded once,
 * and NumPy's pairwise sum. Everything is built from + − × ÷ on doubles and on whole numbers, so the bits
 * are the same on the JVM, in WebAssembly and in JavaScript. The room knows nothing of networks.
 */
package initlab.rounding;
