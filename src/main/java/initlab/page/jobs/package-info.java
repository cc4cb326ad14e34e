/**
 * The jobs of the page: its scheduler, the place where results are kept, and what a person sees of all of them together.
 */
package initlab.page.jobs;
