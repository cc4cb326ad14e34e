package initlab.setup;

import initlab.network.FormulaInitializer;
import initlab.network.Initializers;
import initlab.network.LayerDims;
import initlab.rounding.DecimalReader;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a query's layers and initializations: a formula must have a value for the layers that it is to start. */
final class NetworkReader {
    private NetworkReader() {}

    /** The shape of every network. */
    static LayerDims layers(Reading reading) {
        String text = reading.text("layers");
        if (text == null) {
            return reading.usual.layerDims();
        }
        List<String> parts = Query.split(text, '-');
        int[] sizes = new int[parts.size()];
        boolean known = sizes.length >= 2 && sizes.length <= LayerDims.MAX_LAYERS + 1;
        for (int i = 0; i < sizes.length && known; i++) {
            double size = DecimalReader.read(parts.get(i).trim());
            known = size >= 1 && size <= LayerDims.MAX_WIDTH && size == Math.floor(size);
            sizes[i] = (int) size;
        }
        if (known && sizes[0] == 2 && sizes[sizes.length - 1] == 1) {
            return fitting(reading, LayerDims.of(sizes));
        }
        reading.problem(
                "layers",
                text,
                Words.of(
                        "The layers must be written like 2-10-5-1: two inputs, up to seven hidden "
                                + "layers of 1 to 256 units, one output; not {0}. {1} is used instead.",
                        Words.quoted(text), reading.usual.layerDims()));
        return reading.usual.layerDims();
    }

    /** A formula that stays in use may have no value for other layers; then they stay as well. */
    private static LayerDims fitting(Reading reading, LayerDims dims) {
        for (String word : reading.text("init") == null ? reading.usual.initializations() : List.<String>of()) {
            String wrong = Initializers.problem(word, dims);
            if (wrong != null) {
                reading.problem(
                        "layers",
                        dims.toString(),
                        Words.of(
                                "The layers {0} do not go with {1}. {2} {3} is used " + "instead.",
                                dims, Words.quoted(word), wrong, reading.usual.layerDims()));
                return reading.usual.layerDims();
            }
        }
        return dims;
    }

    /** One a column, each of them with a value for the layers. */
    static List<String> initializations(Reading reading, LayerDims dims) {
        String text = reading.text("init");
        if (text == null) {
            return reading.usual.initializations();
        }
        List<String> words = new ArrayList<>();
        for (String part : words(text)) {
            String word = part.trim();
            if (FormulaInitializer.isFormula(word) && Initializers.problem(word, dims) != null) {
                reading.problem(
                        "init",
                        text,
                        Words.of(
                                "{0} cannot be used. {1} Instead, {2}",
                                Words.quoted(word), Initializers.problem(word, dims), insteadInitializations(reading)));
                return reading.usual.initializations();
            }
            if (!Initializers.isValid(word)) {
                reading.problem(
                        "init",
                        text,
                        Words.of(
                                "There is no initialization {0}: known are zeros, random, he, xavier, "
                                        + "lecun, a scale above 0 and up to 1000, or a formula such as normal(sqrt(2/fan_in)); {1}",
                                Words.quoted(word), insteadInitializations(reading)));
                return reading.usual.initializations();
            }
            words.add(word);
        }
        if (words.isEmpty() || words.size() > Setup.MAX_COLUMNS) {
            reading.problem(
                    "init",
                    text,
                    Words.of(
                            "One to four initializations fit side by side, not {0}; {1}",
                            words.size(), insteadInitializations(reading)));
            return reading.usual.initializations();
        }
        return List.copyOf(words);
    }

    /** The parts between commas that stand outside of parentheses. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0 || i == text.length()) {
                words.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return words;
    }

    private static String insteadInitializations(Reading reading) {
        return Words.of("{0} stays in use.", String.join(", ", reading.usual.initializations()));
    }
}
