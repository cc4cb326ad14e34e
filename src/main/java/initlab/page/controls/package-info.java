/**
 * The controls: the training buttons, the timeline, the fields of the set-up, and the keys. The panels may use the page
 * state, send intents and read the table of settings. They must not know columns, workers or the address.
 */
package initlab.page.controls;
