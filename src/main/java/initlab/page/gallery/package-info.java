/**
 * The gallery of all initializations, by family: their histograms, formulas and sources, and a button that puts one into a
 * column. It draws samples that {@code initializer} takes, and computes nothing.
 */
package initlab.page.gallery;
