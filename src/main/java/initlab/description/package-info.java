/**
 * What the pictures show, in words, for those who do not see them: told from the same figures that are drawn. Knows
 * what training and the inside room have measured; nothing of canvases, screen readers or pages.
 */
package initlab.description;
