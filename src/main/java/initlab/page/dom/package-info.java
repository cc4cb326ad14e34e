/**
 * Short ways to the browser: elements, a clock that only goes forwards, files to hand over. The lowest room of the page:
 * knows no run, no set-up, no sentence, and no other room.
 */
package initlab.page.dom;
