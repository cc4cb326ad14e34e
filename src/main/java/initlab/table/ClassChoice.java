package initlab.table;

import initlab.data.CsvPoints;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which labels of a table are class 0 and class 1. */
final class ClassChoice {
    private static final int MAX_LISTED = 8;

    /** One per label: 0, 1, or −1 if it is not used. */
    private final int[] classes;

    private final Labels labels;
    private final int zero;
    /** The label of class 1; −1 for all but the label of class 0. */
    private final int one;

    private final boolean rest;

    /** Takes the labels that the person has chosen, if the table has them, otherwise the first two with enough rows. */
    ClassChoice(Labels labels, String chosenZero, String chosenOne) throws TableException {
        this.labels = labels;
        if (labels.size() < 2) {
            throw new TableException(Words.of(
                    "All rows have the same label, {0}. Points of two classes are needed.",
                    Words.quoted(labels.size() == 0 ? "" : labels.names.get(0))));
        }
        int first = chosenZero == null ? -1 : labels.names.indexOf(chosenZero);
        int second = chosenOne == null ? -1 : labels.names.indexOf(chosenOne);
        rest = Choices.REST.equals(chosenOne);
        zero = first >= 0 ? first : other(second);
        one = rest ? -1 : second >= 0 && second != zero ? second : other(zero);
        classes = new int[labels.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = i == zero ? 0 : rest || i == one ? 1 : -1;
        }
    }

    /** Returns the first label with enough rows that is not the given one, or just the first other. */
    private int other(int taken) {
        int any = -1;
        for (int i = labels.size() - 1; i >= 0; i--) {
            if (i != taken && (any < 0 || isEnough(i) || !isEnough(any))) {
                any = i;
            }
        }
        return any;
    }

    private boolean isEnough(int label) {
        return labels.counts[label] >= CsvPoints.MIN_OF_CLASS;
    }

    /** Returns the class of a row: 0, 1, or −1 if it is not used. */
    int classOf(int row) {
        return labels.of[row] < 0 ? -1 : classes[labels.of[row]];
    }

    /** Returns the complete rows of both classes. */
    int[] rows(boolean[] complete) throws TableException {
        int[] rows = new int[complete.length];
        int[] counts = new int[2];
        int n = 0;
        for (int row = 0; row < complete.length; row++) {
            if (complete[row] && classOf(row) >= 0) {
                counts[classOf(row)]++;
                rows[n++] = row;
            }
        }
        if (counts[0] < CsvPoints.MIN_OF_CLASS || counts[1] < CsvPoints.MIN_OF_CLASS) {
            throw new TableException(Words.of(
                    "At least {0} points of each class are needed. Class {1} has {2}, class {3} has {4}.",
                    CsvPoints.MIN_OF_CLASS,
                    Words.quoted(names().get(0)),
                    counts[0],
                    Words.quoted(names().get(1)),
                    counts[1]));
        }
        return Arrays.copyOf(rows, n);
    }

    String zero() {
        return labels.names.get(zero);
    }

    String one() {
        return rest ? Choices.REST : labels.names.get(one);
    }

    /** Returns the names of both classes. */
    List<String> names() {
        return List.of(zero(), rest ? Words.of("the rest") : one());
    }

    /** Returns what to say about the classes. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (labels.size() > 2) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < Math.min(MAX_LISTED, labels.size()); i++) {
                all.append(i > 0 ? ", " : "").append(labels.names.get(i));
            }
            all.append(labels.size() > MAX_LISTED ? ", …" : "");
            notes.add(Words.of(
                    "There are {0} classes: {1}. Two of them can be chosen, or one against the rest.",
                    labels.size(), all));
        }
        if (rest) {
            notes.add(Words.of("{0} is class 0, every other label is class 1.", Words.quoted(zero())));
        } else if (!"0".equals(zero()) || !"1".equals(one()) || labels.size() > 2) {
            notes.add(Words.of("{0} is class 0, {1} is class 1.", Words.quoted(zero()), Words.quoted(one())));
        }
        return notes;
    }
}
