/**
 * What the person sets and presses: the bar of training and timeline, the fields of the set-up, the keys. Knows the
 * conductor's buttons and what a set-up may be; nothing of columns, address or panels.
 */
package initlab.page.controls;
