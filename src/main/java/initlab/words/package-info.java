/**
 * The language of every sentence made for a person, and of the figures in it. Knows no sentence itself and nothing of the
 * other rooms; they write their sentences in English, and a catalogue, if one is in use, has the same in another language.
 */
package initlab.words;
