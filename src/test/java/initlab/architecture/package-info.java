/**
 * The rules of who may know whom, checked on the compiled classes. A new package gets a row in {@link
 * initlab.architecture.Layer}; its own package-info states the same rule in words.
 */
package initlab.architecture;
