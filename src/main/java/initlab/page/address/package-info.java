/**
 * What the page's address says, and what is written into it. Knows set-ups and their query, and names what cannot be
 * used; nothing of the runs.
 */
package initlab.page.address;
