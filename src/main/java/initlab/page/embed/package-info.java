/**
 * The page in a frame of another page, its host: reports height, progress and problems to the host, and passes on its
 * commands as intents. This package may use the page state and the options of the address. It must not know workers or
 * the form.
 */
package initlab.page.embed;
