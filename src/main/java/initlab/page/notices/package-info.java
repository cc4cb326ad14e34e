/**
 * What the page says unasked: sentences above the columns with their ways out, and what is said aloud to those who
 * listen. Knows how the runs go; nothing of how they are drawn or set up.
 */
package initlab.page.notices;
