/**
 * Published experiments in small: reading their files, running them as jobs, and comparing what comes out with what was
 * published. This package must not know the page.
 */
package initlab.paper;
