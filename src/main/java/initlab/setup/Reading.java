package initlab.setup;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The reading of one query: single values, each within its limits, and what of them cannot be used. */
final class Reading {
    /** What takes the place of everything missing or unusable. */
    final Setup usual;

    private final Query query;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Query query, Setup usual) {
        this.query = query;
        this.usual = usual;
    }

    /** What has been named so far, in the order of reading. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A value as it stands in the query; null if it is not there. */
    String text(String key) {
        return query.get(key);
    }

    /** Names what cannot be used. */
    void problem(String key, String given, String message) {
        problems.add(new Problem(key, given, message));
    }

    /** The sentence for a value that has a usual one to take its place. */
    static String instead(String rule, String given, String used) {
        return Words.of("{0}, not {1}; {2} is used instead.", rule, Words.quoted(given), used);
    }

    /** A number above 0, or from 0 on, up to {@code most}; the usual one where there is none. */
    double number(String key, double usual, double most, boolean zeroAllowed, String rule) {
        String text = query.get(key);
        if (text == null) {
            return usual;
        }
        double value = DecimalReader.read(text.trim());
        if (value <= most && (value > 0 || zeroAllowed && value == 0)) {
            return Math.abs(value);
        }
        problem(key, text, instead(rule, text, PythonFloat.repr(usual)));
        return usual;
    }

    /** A whole number between two others; the usual one where there is none. */
    long whole(String key, long usual, long least, long most, String rule) {
        String text = query.get(key);
        if (text == null) {
            return usual;
        }
        double value = DecimalReader.read(text.trim());
        if (value >= least && value <= most && value == Math.floor(value)) {
            return (long) value;
        }
        problem(key, text, instead(rule, text, String.valueOf(usual)));
        return usual;
    }
}
