/**
 * Helpers for the browser: elements, formatted numbers, the clipboard, files to download. The lowest package of the page:
 * it knows no runs, no set-up and no other package of the page.
 */
package initlab.page.dom;
