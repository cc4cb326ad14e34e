/**
 * What a student hands in: answers, cells, notes, runs and pictures, as HTML, as Markdown and as a Jupyter notebook. Texts
 * from values; this package must not know the page.
 */
package initlab.handin;
