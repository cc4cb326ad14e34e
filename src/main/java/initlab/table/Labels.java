package initlab.table;

import initlab.data.CsvPoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different values of a column, taken as labels. Numbers are in ascending order, words as they first appear. */
final class Labels {
    /** A column with more different values is not a class. */
    static final int MAX = 50;

    private static final int GAP = -1;

    /** One per row: the index of its label, or −1 for a gap. */
    final int[] of;

    final List<String> names = new ArrayList<>();
    int[] counts;

    private final double[] values = new double[MAX];

    private Labels(int rows) {
        of = new int[rows];
    }

    int size() {
        return names.size();
    }

    /** Returns the labels of a column; null if it has too many different values. */
    static Labels of(Sheet sheet, int column) {
        Labels labels = new Labels(sheet.rows());
        return labels.read(sheet.cells, sheet.firstRow, column) ? labels : null;
    }

    /** Returns the labels of binary columns of which exactly one is 1 or true in every row without gaps. */
    static Labels oneHot(Sheet sheet, Profile[] profiles, int from, int to) {
        Labels labels = new Labels(sheet.rows());
        for (int column = from; column <= to; column++) {
            labels.names.add(sheet.hasHeader ? sheet.title(column) : String.valueOf(column - from));
        }
        Arrays.fill(labels.of, GAP);
        for (int row = 0; row < labels.of.length; row++) {
            for (int column = from; column <= to; column++) {
                if (profiles[column].labels.of[row] == 1) {
                    labels.of[row] = column - from;
                }
            }
        }
        labels.count();
        return labels;
    }

    private boolean read(Cells cells, int firstRow, int column) {
        Map<String, Integer> words = new HashMap<>();
        int numbers = 0;
        String gap = "";
        int gaps = 0;
        for (int row = 0; row < of.length; row++) {
            double number = cells.number(firstRow + row, column);
            int label = GAP;
            if (Double.isFinite(number)) {
                label = 0;
                while (label < names.size() && values[label] != number) {
                    label++;
                }
                if (label == names.size()) {
                    if (label == MAX) {
                        return false;
                    }
                    values[label] = number;
                    names.add(GridCells.numeral(number));
                    numbers++;
                }
            } else {
                String word = cells.text(firstRow + row, column);
                if (!cells.isGap(firstRow + row, column)) {
                    Integer known = words.get(word);
                    label = known == null ? names.size() : known;
                    if (label == names.size()) {
                        if (label == MAX) {
                            return false;
                        }
                        values[label] = Double.NaN;
                        words.put(word, label);
                        names.add(word);
                    }
                } else if (!word.isEmpty()) {
                    gaps += gaps == 0 || word.equals(gap) ? 1 : of.length;
                    gap = word;
                }
            }
            of[row] = label;
        }
        if (names.size() == 1 && gaps >= CsvPoints.MIN_OF_CLASS && gaps <= of.length) {
            // Beside + a − is a label, beside “some” “none”.
            names.add(gap);
            for (int row = 0; row < of.length; row++) {
                of[row] = cells.text(firstRow + row, column).equals(gap) ? 1 : of[row];
            }
        }
        sort(numbers == names.size());
        count();
        return true;
    }

    private void sort(boolean numbers) {
        int n = names.size();
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int at = i;
            while (at > 0 && isBefore(i, order[at - 1], numbers)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        int[] place = new int[n];
        List<String> old = new ArrayList<>(names);
        for (int i = 0; i < n; i++) {
            place[order[i]] = i;
            names.set(i, old.get(order[i]));
        }
        for (int row = 0; row < of.length; row++) {
            of[row] = of[row] < 0 ? GAP : place[of[row]];
        }
    }

    private boolean isBefore(int label, int other, boolean numbers) {
        if (numbers) {
            return values[label] < values[other];
        }
        String a = names.get(label);
        String b = names.get(other);
        int last = a.length() - 1;
        // a before b, class1 before class2
        boolean alike = last == b.length() - 1 && a.substring(0, last).equals(b.substring(0, last));
        return Vocabulary.isLow(a) && !Vocabulary.isLow(b) || alike && a.charAt(last) < b.charAt(last);
    }

    private void count() {
        counts = new int[names.size()];
        for (int label : of) {
            if (label >= 0) {
                counts[label]++;
            }
        }
    }
}
