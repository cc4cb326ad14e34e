/**
 * What an editor knows of Python: colours, brackets, and what Tab and Enter do. Plain texts and places in them. This package
 * must not know the page; it understands no program.
 */
package initlab.code;
