/**
 * Sentences and numbers in the language of the person at the page. The other packages write their sentences in English;
 * a catalogue translates them. This package must not know any other package of the lab.
 */
package initlab.words;
