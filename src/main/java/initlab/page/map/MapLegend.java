package initlab.page.map;

import initlab.map.MapColour;
import initlab.map.MapSpec;
import initlab.page.dom.Dom;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** What the colours of a map mean: a strip of them with words below. */
final class MapLegend {
    private static final int STOPS = 16;

    private final HTMLElement root;
    private final HTMLElement strip;
    private final HTMLElement words;
    private MapColours shown;

    MapLegend(HTMLElement parent) {
        root = Dom.child(parent, "div", "map-legend", "");
        strip = Dom.child(root, "div", "map-strip", "");
        words = Dom.child(root, "div", "map-strip-words", "");
        root.setAttribute("data-testid", "map-legend");
    }

    void show(MapSpec spec, MapColours colours) {
        if (shown == colours) {
            return;
        }
        shown = colours;
        words.setTextContent("");
        if (spec.colour() == MapColour.OUTCOME) {
            gradient(colours, new double[] {1, 1, 0.5, 0.5, 0, 0}, true);
            word(Words.of("learned"));
            word(Words.of("not learned"));
            word(Words.of("diverged"));
            return;
        }
        double[] places = new double[STOPS];
        for (int i = 0; i < STOPS; i++) {
            double share = i / (STOPS - 1.0);
            places[i] = spec.colour() == MapColour.ITERATIONS
                    ? MapColours.ofIterations(share)
                    : MapColours.ofCost(share < 0.5 ? 2 * share : Math.pow(10, 2 * share - 1));
        }
        gradient(colours, places, false);
        if (spec.colour() == MapColour.ITERATIONS) {
            word(Words.of("learned at once"));
            word(Words.of(
                    "after {0} iterations or never",
                    NumberText.grouped(spec.setup().iterations())));
        } else {
            word(Words.of("cost 0"));
            word(
                    spec.isOfTwoLayers()
                            ? Words.of("cost at the start")
                            : Words.of("a guess: ln 2 = {0}", NumberText.fixed(0.693, 3)));
            word(Words.of("ten times as much; diverged is redder"));
        }
    }

    private void word(String text) {
        Dom.child(words, "span", "", text);
    }

    private void gradient(MapColours colours, double[] places, boolean steps) {
        StringBuilder css = new StringBuilder("linear-gradient(to right");
        for (int i = 0; i < places.length; i++) {
            css.append(", ").append(colours.css(places[i]));
            if (steps) {
                css.append(' ').append((i + 1) / 2 * 100 / (places.length / 2)).append('%');
            }
        }
        Dom.setStyle(strip, "background", css.append(')').toString());
    }
}
