/**
 * The inspector: the numbers of what the person has pinned. The panel may use the page state, the core's probe and the
 * descriptions. It must not know columns, workers or the address.
 */
package initlab.page.inspect;
