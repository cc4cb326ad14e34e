/**
 * What the browser stores: notes, and how far runs were trained. This package may use the page state. It must not know
 * workers or how anything is drawn.
 */
package initlab.page.storage;
