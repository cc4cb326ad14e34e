/** Published experiments: a card for each file in {@code web/papers}, its run and what came out of it. */
package initlab.page.papers;
