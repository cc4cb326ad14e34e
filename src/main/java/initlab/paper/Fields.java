package initlab.paper;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.text.JsonReader;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An object of an experiment's file. Its methods name the file, the place and what is allowed if a field is wrong. */
final class Fields {
    private final String place;
    private final String language;
    private final Map<?, ?> values;

    /**
     * An object.
     *
     * @param place the file, and where the object is in it
     * @param language of texts, such as {@code de}
     */
    Fields(String place, String language, Object value) throws PaperException {
        this.place = place;
        this.language = language;
        if (!(value instanceof Map<?, ?> map)) {
            throw new PaperException(place + ": " + Words.of("This must be an object, in curly brackets."));
        }
        values = map;
    }

    /** Refuses fields with other keys: they would be spelling mistakes. */
    Fields only(String... keys) throws PaperException {
        for (Object key : values.keySet()) {
            boolean known = false;
            for (String allowed : keys) {
                known |= allowed.equals(key);
            }
            if (!known) {
                throw problem(
                        String.valueOf(key),
                        Words.of("This field is not known. Allowed are: {0}.", String.join(", ", keys)));
            }
        }
        return this;
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    /** A text that is not translated. */
    String word(String key) throws PaperException {
        if (values.get(key) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw problem(key, Words.of("A text is missing."));
    }

    /** A text for people: one for all languages, or an object with one for each. English stands in for others. */
    String text(String key) throws PaperException {
        Object value = values.get(key);
        if (value instanceof Map<?, ?> languages) {
            Object text = languages.get(language);
            value = text == null ? languages.get("en") : text;
        }
        if (value instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw problem(key, Words.of("A text is missing. It is written like {0}.", "{\"en\": \"…\", \"de\": \"…\"}"));
    }

    /** A number in a range. */
    double number(String key, double from, double to) throws PaperException {
        double number =
                values.get(key) instanceof JsonReader.Numeral numeral ? DecimalReader.read(numeral.text()) : Double.NaN;
        if (!(number >= from && number <= to)) {
            throw problem(
                    key, Words.of("A number from {0} to {1} is needed.", PythonFloat.repr(from), PythonFloat.repr(to)));
        }
        return number;
    }

    /** A whole number in a range. */
    int whole(String key, int from, int to) throws PaperException {
        double number =
                values.get(key) instanceof JsonReader.Numeral numeral ? DecimalReader.read(numeral.text()) : Double.NaN;
        if (!(number >= from && number <= to) || number != Math.floor(number)) {
            throw problem(key, Words.of("A whole number from {0} to {1} is needed.", from, to));
        }
        return (int) number;
    }

    /** An object in the object. */
    Fields object(String key) throws PaperException {
        return new Fields(place + ", " + key, language, values.get(key));
    }

    /** The objects of a list, which must not be empty. */
    List<Fields> list(String key) throws PaperException {
        if (!(values.get(key) instanceof List<?> list) || list.isEmpty()) {
            throw problem(key, Words.of("A list is missing, in square brackets."));
        }
        List<Fields> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            objects.add(new Fields(place + ", " + key + " " + (i + 1), language, list.get(i)));
        }
        return objects;
    }

    /** What is wrong with a field. */
    PaperException problem(String key, String message) {
        return new PaperException(place + ", " + key + ": " + message);
    }
}
