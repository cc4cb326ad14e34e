/**
 * A student's work on this device: kept, saved to a file, loaded, deleted, and the pictures of the runs. Loaded when there is
 * something to keep.
 */
package initlab.page.work;
