package initlab.setup;

import initlab.numpy.PythonFloat;
import initlab.setup.Setup.ArithmeticChoice;
import java.util.List;

/**
 * A set-up as the query of a URL, so that a link carries it. Only what differs from the notebook is written; what
 * cannot be used is named, and the notebook's value takes its place.
 */
public final class SetupQuery {
    /** The keys of a set-up, in the order in which they are written. */
    public static final List<String> KEYS = List.of(
            "init",
            "layers",
            "rate",
            "iterations",
            "seed",
            "noise",
            "arithmetic",
            "data",
            "activation",
            "batch",
            "stop",
            "points");

    private SetupQuery() {}

    /**
     * What a query gave.
     *
     * @param setup always usable
     * @param problems what of the query was not
     */
    public record Parsed(Setup setup, List<Problem> problems) {}

    /** Reads a query, with or without its question mark; keys of others are left alone. Never throws. */
    public static Parsed parse(String text) {
        return parse(text, Setup.NOTEBOOK);
    }

    /** As {@link #parse(String)}, but what the query lacks, or gives wrongly, is taken from {@code usual}. */
    public static Parsed parse(String text, Setup usual) {
        Reading reading = new Reading(Query.of(text), usual);
        Setup setup = SetupReader.read(reading);
        return new Parsed(setup, reading.problems());
    }

    /** How a choice of arithmetic is written in the URL. */
    public static String word(ArithmeticChoice choice) {
        return switch (choice) {
            case AUTO -> "auto";
            case EXACT -> "exact";
            case FAST -> "fast";
        };
    }

    /** The query of a set-up, without a question mark; empty for the notebook's own. */
    public static String format(Setup setup) {
        Setup usual = Setup.NOTEBOOK;
        StringBuilder text = new StringBuilder();
        if (!setup.initializations().equals(usual.initializations())) {
            add(text, "init", String.join(",", setup.initializations()));
        }
        if (!setup.layerDims().equals(usual.layerDims())) {
            add(text, "layers", setup.layerDims().toString());
        }
        if (setup.learningRate() != usual.learningRate()) {
            add(text, "rate", PythonFloat.repr(setup.learningRate()));
        }
        if (setup.iterations() != usual.iterations()) {
            add(text, "iterations", String.valueOf(setup.iterations()));
        }
        if (setup.seed() != usual.seed()) {
            add(text, "seed", String.valueOf(setup.seed()));
        }
        if (setup.noise() != usual.noise()) {
            add(text, "noise", PythonFloat.repr(setup.noise()));
        }
        if (setup.arithmetic() != usual.arithmetic()) {
            add(text, "arithmetic", word(setup.arithmetic()));
        }
        if (setup.dataSet() != usual.dataSet()) {
            add(text, "data", setup.dataSet().word());
        }
        if (setup.activation() != usual.activation()) {
            add(text, "activation", setup.activation().word());
        }
        if (setup.batchSize() != usual.batchSize()) {
            add(text, "batch", String.valueOf(setup.batchSize()));
        }
        if (setup.stopCost() != usual.stopCost()) {
            add(text, "stop", PythonFloat.repr(setup.stopCost()));
        }
        if (!setup.points().isEmpty()) {
            add(text, "points", setup.points());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String key, String value) {
        text.append(text.length() == 0 ? "" : "&").append(key).append('=').append(escaped(value));
    }

    /** What has a meaning of its own in a query; the rest stays readable. */
    public static String escaped(String value) {
        return value.replace("%", "%25")
                .replace("+", "%2B")
                .replace("&", "%26")
                .replace("#", "%23")
                .replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22");
    }
}
