/**
 * Descriptions of the pictures for people who do not see them, made from the data that are drawn. This package may use
 * training, setup, inside, network and words. It must not know canvases, screen readers or the page.
 */
package initlab.description;
