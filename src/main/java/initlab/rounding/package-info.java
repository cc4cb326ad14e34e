/**
 * Arithmetic with a defined last bit: fused multiply-add, exp, log, powers, sine and cosine, each rounded once, and NumPy's
 * pairwise sum. Everything is built from + − × ÷ on doubles and integers, so the JVM, WebAssembly and JavaScript give
 * the same bits. This package must not depend on any other package of the lab.
 */
package initlab.rounding;
