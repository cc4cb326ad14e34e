/**
 * Descriptions of the pictures for people who do not see them, made from the figures that are drawn. It knows what
 * training and inside measure. It must not know canvases, screen readers or pages.
 */
package initlab.description;
