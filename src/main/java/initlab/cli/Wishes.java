package initlab.cli;

import initlab.table.Choices;
import initlab.table.ClassCount;
import initlab.table.Column;
import initlab.table.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * What the options ask for, in the words of the person at the terminal.
 *
 * @param columns the names or numbers of three columns: x, y and class; none if the lab decides
 * @param classes the names of two classes, or of one that is told from all others; none if the lab decides
 */
record Wishes(List<String> columns, List<String> classes) {
    private static final int MAX_LISTED = 20;

    /**
     * Reads a table again with these wishes.
     *
     * @param reading the table as the lab reads it by itself
     * @throws RefusedException if the table lacks a column or a class
     */
    Reading granted(Reading reading, Reread reread) throws RefusedException {
        Reading granted = reading;
        if (!columns.isEmpty()) {
            granted = reread.with(new Choices(
                    column(reading, columns.get(0)),
                    column(reading, columns.get(1)),
                    column(reading, columns.get(2)),
                    null,
                    null,
                    true,
                    0));
        }
        if (!classes.isEmpty()) {
            for (String name : classes) {
                check(granted, name);
            }
            Choices choices = granted.choices();
            granted = reread.with(new Choices(
                    choices.x(),
                    choices.y(),
                    choices.label(),
                    classes.get(0),
                    classes.size() > 1 ? classes.get(1) : Choices.REST,
                    true,
                    0));
        }
        return granted;
    }

    /** Reads the same table with other choices. */
    @FunctionalInterface
    interface Reread {
        /** Returns the new reading. */
        Reading with(Choices choices);
    }

    /** The index of a column, given by its name or its number from 1. */
    private static int column(Reading reading, String word) throws RefusedException {
        List<String> names = new ArrayList<>();
        for (Column column : reading.columns()) {
            names.add(column.name());
        }
        if (names.contains(word)) {
            return names.indexOf(word);
        }
        for (int i = 0; i < names.size(); i++) {
            if (word.equals(String.valueOf(i + 1))) {
                return i;
            }
        }
        throw new RefusedException("There is no column “" + word + "”. The columns are " + listed(names) + ".");
    }

    private static void check(Reading reading, String word) throws RefusedException {
        List<String> names = new ArrayList<>();
        for (ClassCount count : reading.classes()) {
            names.add(count.name());
        }
        if (!names.contains(word)) {
            throw new RefusedException("There is no class “" + word + "”. The classes are " + listed(names) + ".");
        }
    }

    private static String listed(List<String> names) {
        boolean all = names.size() <= MAX_LISTED;
        return "“" + String.join("”, “", all ? names : names.subList(0, MAX_LISTED)) + (all ? "”" : "” …");
    }
}
