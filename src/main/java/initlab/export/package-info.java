/**
 * What leaves the page: arrays for NumPy, tables, JSON, vector pictures, and a script that does the same. Knows runs
 * and set-ups; makes bytes and texts, and hands them to nobody.
 */
package initlab.export;
