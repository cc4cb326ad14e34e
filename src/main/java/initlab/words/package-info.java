/**
 * The language of every sentence made for a person. Knows no sentence itself and nothing of the other rooms; they write
 * their sentences in English, and a catalogue, if one is in use, has the same sentences in another language.
 */
package initlab.words;
