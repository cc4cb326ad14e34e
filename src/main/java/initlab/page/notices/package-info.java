/**
 * Notices above the columns with their actions, and announcements for screen readers. The panels may use the page
 * state. They must not know how runs are drawn or computed.
 */
package initlab.page.notices;
