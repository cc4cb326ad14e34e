/** Text as bytes. This package is plain Java and must not know any other. */
package initlab.text;
