/**
 * The address of the page: reads it when the page opens and keeps it up to date. This package may use the page state,
 * set-ups and their queries. It must not know workers or the runs.
 */
package initlab.page.address;
