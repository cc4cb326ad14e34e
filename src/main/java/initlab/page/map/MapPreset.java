package initlab.page.map;

import initlab.words.Words;
import java.util.List;

/**
 * A map worth looking at.
 *
 * @param name the end of its button's test id
 * @param title on its button
 * @param query of its set-up
 * @param map as a link has it
 */
record MapPreset(String name, String title, String query, String map) {
    /** All presets, in the order of their buttons. */
    static final List<MapPreset> ALL = List.of(
            new MapPreset(
                    "scale",
                    Words.of("Scale × learning rate"),
                    "init=he,xavier,random&iterations=500",
                    "scale:0.03:30,rate:0.001:30"),
            // The network, the data and the number of iterations are those of Sohl-Dickstein (2024).
            new MapPreset(
                    "rates",
                    Words.of("Two learning rates"),
                    "init=he&layers=2-8-1&activation=tanh&iterations=500",
                    "rate1:1:100000,rate2:0.1:1000"),
            new MapPreset(
                    "depth",
                    Words.of("Scale × depth"),
                    "init=he,xavier&layers=2-10-10-1&rate=0.3&iterations=1000",
                    "scale:0.3:5,depth:1:8"));

    /** A part of the ragged edge of {@code rates}. */
    static final String EDGE = "rate1:1000:100000,rate2:5:50";
}
