/**
 * What the browser keeps for the person at the page: notes, and how far runs had come. Knows keys and texts; nothing of
 * workers, panels or how anything is drawn.
 */
package initlab.page.storage;
