/**
 * What the page shows, as one immutable value, and what the person can ask for. Plain Java: panels render the value and
 * send intents; nothing here knows how either is done.
 */
package initlab.page.state;
