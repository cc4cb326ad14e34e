package initlab.map;

import initlab.words.Words;

/** What the colour of a map's pixels shows. */
public enum MapColour {
    /** The mean of the last costs. */
    COST("cost", Words.of("Final cost")),
    /** The iterations until the network had learned. */
    ITERATIONS("iterations", Words.of("Iterations to learn")),
    /** Learned, not learned or diverged. */
    OUTCOME("outcome", Words.of("Outcome"));

    private final String word;
    private final String title;

    MapColour(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word in a link. */
    public String word() {
        return word;
    }

    /** The name on the page. */
    public String title() {
        return title;
    }

    /** The colour with a word; null if there is none. */
    public static MapColour find(String word) {
        for (MapColour colour : values()) {
            if (colour.word.equals(word)) {
                return colour;
            }
        }
        return null;
    }
}
