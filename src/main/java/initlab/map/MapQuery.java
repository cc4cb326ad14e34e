package initlab.map;

import initlab.initializer.Initialization;
import initlab.rounding.DecimalReader;
import initlab.setup.Query;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a map as links have it: {@code scale:0.03:30,rate:0.001:30}, the horizontal axis first, with
 * {@code colour:outcome} and the like at the end if it is not the cost. Never throws: a part that cannot be used becomes a
 * problem, and that of {@link MapSpec#DEFAULT} is used.
 */
public final class MapQuery {
    /** The key of a link. */
    public static final String KEY = "map";

    private static final String HE = "he";

    private final List<String> problems = new ArrayList<>();
    private MapRange across;
    private MapRange up;
    private MapColour colour = MapColour.COST;

    private MapQuery() {}

    /**
     * The result of reading.
     *
     * @param spec always usable
     * @param problems a sentence or two for each part that cannot be used
     */
    public record Parsed(MapSpec spec, List<String> problems) {}

    /**
     * Reads a map.
     *
     * @param text the value of the key; empty or null for the default
     * @param setup the link's set-up; the map is of He if that is among its initializations, otherwise of the first
     */
    public static Parsed parse(String text, Setup setup) {
        String initialization = chosen(setup);
        MapQuery query = new MapQuery();
        String given = text == null ? "" : text.trim();
        if (!given.isEmpty()) {
            query.read(given);
        }
        query.complete(setup, given);
        if (Initialization.isGiven(initialization)) {
            query.problems.add(Words.of(
                    "A map needs an initialization that draws from the seed, and {0} is not one. He is used instead.",
                    Words.quoted(initialization)));
        }
        String used = Initialization.isGiven(initialization) ? HE : initialization;
        return new Parsed(new MapSpec(setup, used, query.across, query.up, query.colour), List.copyOf(query.problems));
    }

    private static String chosen(Setup setup) {
        return setup.initializations().contains(HE)
                ? HE
                : setup.initializations().get(0);
    }

    /** The likeliest meaning of a link's value; null if the query has no map. */
    public static String in(Query query) {
        List<String> readings = query.readings(KEY);
        for (String reading : readings) {
            MapQuery map = new MapQuery();
            map.read(reading);
            if (map.problems.isEmpty()) {
                return reading;
            }
        }
        return readings.isEmpty() ? null : readings.get(0);
    }

    private void read(String text) {
        for (String part : Query.split(text, ',')) {
            List<String> words = Query.split(part, ':');
            String word = Words.lower(words.get(0).trim());
            if (word.equals("colour") || word.equals("color")) {
                readColour(part, words);
            } else {
                readAxis(part, word, words);
            }
        }
    }

    private void readColour(String part, List<String> words) {
        MapColour read =
                words.size() == 2 ? MapColour.find(Words.lower(words.get(1).trim())) : null;
        if (read == null) {
            problems.add(Words.of(
                    "Map: {0} is not a colour: it must be colour:cost, colour:iterations or colour:outcome. The final cost is used.",
                    Words.quoted(part)));
        } else {
            colour = read;
        }
    }

    private void readAxis(String part, String word, List<String> words) {
        MapAxis axis = MapAxis.find(word);
        if (axis == null) {
            problems.add(Words.of(
                    "Map: {0} is not an axis: it must be one of {1}, with two numbers, such as scale:0.03:30.",
                    Words.quoted(part), MapAxis.words()));
            return;
        }
        double from = words.size() == 3 ? DecimalReader.read(words.get(1).trim()) : Double.NaN;
        double to = words.size() == 3 ? DecimalReader.read(words.get(2).trim()) : Double.NaN;
        if (!MapRange.isValid(axis, from, to)) {
            problems.add(Words.of(
                    "Map: {0} needs two numbers, the smaller one first, such as {1}. Each must be {2}.",
                    Words.quoted(part), axis.word() + (axis.whole() ? ":1:8" : ":0.1:1"), axis.allowed()));
        } else if (across == null) {
            across = new MapRange(axis, from, to);
        } else if (up == null && !across.axis().equals(axis)) {
            up = new MapRange(axis, from, to);
        } else {
            problems.add(Words.of(
                    "Map: {0} is left out, because a map has two different axes, and both are given before it.",
                    Words.quoted(part)));
        }
    }

    /** Fills in what is missing, and checks that the axes suit each other and the set-up. */
    private void complete(Setup setup, String given) {
        if (across != null && up == null && problems.isEmpty()) {
            problems.add(Words.of("Map: {0} has one axis, and a map has two.", Words.quoted(given)));
        }
        String unfit = across == null || up == null ? null : unfit(setup);
        if (unfit != null) {
            problems.add(unfit);
        }
        if (across == null || up == null || unfit != null) {
            across = MapAxis.find("scale").usual();
            up = MapAxis.find("rate").usual();
            if (!given.isEmpty()) {
                problems.add(Words.of("The map of scale and learning rate is shown instead."));
            }
        }
    }

    /** What keeps a map from being computed, in one sentence; null if nothing does. */
    private String unfit(Setup setup) {
        boolean two = across.axis().axis().isOfTwoLayers() || up.axis().axis().isOfTwoLayers();
        for (MapRange range : List.of(across, up)) {
            String word = range.axis().word();
            if (two && (word.equals("rate") || word.equals("depth") || word.equals("noise") || word.equals("batch"))) {
                return Words.of(
                        "Map: {0} cannot be combined with rate1 or rate2, whose network has two layers and data of its own.",
                        Words.quoted(word));
            }
            if (word.equals("noise") && setup.hasOwnPoints()) {
                return Words.of("Map: own points have no noise, so noise cannot be an axis.");
            }
        }
        return null;
    }
}
