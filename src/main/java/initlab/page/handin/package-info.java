/**
 * What the student hands in, on the page: a preview, printing, and files. Loaded with the step that has it. The texts come
 * from {@code initlab.handin}.
 */
package initlab.page.handin;
