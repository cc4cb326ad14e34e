/**
 * What the page shows, as one immutable value, and the intents of the person. This package may use session, setup,
 * network, data and words. It must not know panels, the browser or TeaVM.
 */
package initlab.page.state;
