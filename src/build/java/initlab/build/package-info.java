/**
 * Makes the site from its parts, at build time only: the release's folder, the single file, the zip.
 * Knows web's HTML and scripts as text; may not know the lab's program.
 */
package initlab.build;
