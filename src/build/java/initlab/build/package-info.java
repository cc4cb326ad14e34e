/**
 * Makes the site from its parts at build time: the release's folder, the single file and the zip. This package may read
 * the HTML and scripts of web as text. It must not know the lab's program.
 */
package initlab.build;
