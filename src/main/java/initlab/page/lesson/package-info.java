/**
 * The lesson beside the figure: steps, and the elements that a step's text is made of. Texts come from {@code web/lesson};
 * numbers come from the page state. Nothing here may compute them.
 */
package initlab.page.lesson;
