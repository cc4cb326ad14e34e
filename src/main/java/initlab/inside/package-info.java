/**
 * What goes on inside a network at one moment of its training: every signal and gradient, figures and pictures of
 * them, and a sentence for the student. Knows network and data; nothing of runs, workers or pages, and never by which
 * initialization the parameters came about.
 */
package initlab.inside;
