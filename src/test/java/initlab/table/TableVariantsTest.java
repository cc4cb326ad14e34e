package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same points, written in every combination of forms that does not contradict itself. */
class TableVariantsTest {
    private static final String[][] POINTS = {
        {"0.5", "-0.25", "0"}, {"-1.125", "0.75", "1"}, {"0.3", "1.4", "0"}, {"0", "0.5", "1"}, {"1", "-1", "0"},
        {"0.001", "0.2", "1"}, {"-0.5", "0.1", "0"}, {"0.45", "1e-1", "1"}, {"+0.6", "-.3", "0"}, {"0.9", "0.8", "1"}
    };

    private static final String[] DELIMITERS = {",", ", ", ";", " ; ", "\t", " ", "   ", " \t", "|", "md"};
    private static final String[][] LABELS = {
        {"0", "1"},
        {"-1", "1"},
        {"1", "2"},
        {"0.0", "1.0"},
        {"False", "True"},
        {"red", "blue"},
        {"3.0e+00", "4.0e+00"},
        {"light red", "blue"}
    };

    private enum Header {
        NONE,
        NAMES,
        LABEL_FIRST,
        LABEL_MIDDLE,
        GERMAN,
        ROW_NUMBERS,
        ROW_NAMES_AS_IN_R,
        ID,
        TITLE,
        UNITS,
        COMMENT,
        LABEL_FIRST_WITHOUT_HEADER,
        ONE_HOT
    }

    private enum Quotes {
        NONE,
        WORDS,
        ALL
    }

    @Test
    void everyVariantHasTheSamePoints() {
        int variants = 0;
        List<String> failures = new ArrayList<>();
        for (String delimiter : DELIMITERS) {
            for (Quotes quotes : Quotes.values()) {
                for (String mark : new String[] {".", ","}) {
                    for (Header header : Header.values()) {
                        for (String[] labels : LABELS) {
                            if (!isPossible(delimiter, quotes, mark, header, labels)) {
                                continue;
                            }
                            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                                variants++;
                                String text = text(delimiter, quotes, mark, header, labels, end);
                                String read = Tables.points(Tables.read(text));
                                if (!read.equals(expected(labels, header)) && failures.size() < 20) {
                                    failures.add(text.substring(0, text.length() / 2) + "…\n" + read);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n\n", failures));
        assertTrue(variants > 6000, variants + " variants");
    }

    private static boolean isPossible(String delimiter, Quotes quotes, String mark, Header header, String[] labels) {
        boolean blanks = delimiter.isBlank() && !delimiter.equals("\t");
        // A comma between cells cannot be a decimal mark too, unless quotes protect it.
        boolean comma = mark.equals(".") || quotes == Quotes.ALL || !delimiter.startsWith(",");
        boolean words = !blanks || !labels[0].contains(" ") || quotes != Quotes.NONE;
        // An empty name cannot be written between blanks; a blank before the first tab would be one.
        boolean empty = !blanks || quotes != Quotes.NONE || header != Header.ROW_NUMBERS;
        boolean title = !delimiter.equals("md") || header != Header.COMMENT;
        return comma && words && empty && title && (header != Header.ONE_HOT || labels == LABELS[0]);
    }

    /** The points in the order of the file, by the names of their classes. */
    private static String expected(String[] labels, Header header) {
        StringBuilder text = new StringBuilder();
        for (String[] point : POINTS) {
            String label = labels[Integer.parseInt(point[2])];
            text.append(Double.parseDouble(point[0]) + 0)
                    .append(' ')
                    .append(Double.parseDouble(point[1]) + 0)
                    .append(' ')
                    .append(
                            header == Header.ONE_HOT
                                    ? "is_" + point[2]
                                    : label.replace(".0e+00", "").replace(".0", ""))
                    .append("; ");
        }
        return text.toString();
    }

    private static String text(
            String delimiter, Quotes quotes, String mark, Header header, String[] labels, String end) {
        List<String> lines = new ArrayList<>();
        List<List<String>> head = switch (header) {
            case NONE, LABEL_FIRST_WITHOUT_HEADER -> List.of();
            case NAMES -> List.of(List.of("x", "y", "label"));
            case LABEL_FIRST -> List.of(List.of("class", "x", "y"));
            case LABEL_MIDDLE -> List.of(List.of("x1", "target", "x2"));
            case GERMAN -> List.of(List.of("Länge", "Breite", "Klasse"));
            case ROW_NUMBERS -> List.of(List.of("", "x1", "x2", "y"));
            case ROW_NAMES_AS_IN_R -> List.of(List.of("x", "y", "class"));
            case ID -> List.of(List.of("Id", "x", "y", "Species"));
            case TITLE -> List.of(List.of("Points of May"), List.of("x", "y", "label"));
            case UNITS -> List.of(List.of("x", "y", "label"), List.of("cm", "cm", "-"));
            case COMMENT -> List.of(List.of("# x", "y", "label"));
            case ONE_HOT -> List.of(List.of("x", "y", "is_0", "is_1"));
        };
        for (List<String> row : head) {
            lines.add(line(row, delimiter, header == Header.COMMENT ? Quotes.NONE : quotes));
        }
        if (delimiter.equals("md") && !head.isEmpty()) {
            lines.add(Math.min(lines.size(), header == Header.TITLE ? 2 : 1), "|---|:--:|--:|");
        }
        for (int i = 0; i < POINTS.length; i++) {
            String x = POINTS[i][0].replace(".", mark);
            String y = POINTS[i][1].replace(".", mark);
            String label = labels[Integer.parseInt(POINTS[i][2])];
            label = label.startsWith("light") || label.startsWith("r") ? label : label.replace(".", mark);
            List<String> row = switch (header) {
                case LABEL_FIRST, LABEL_FIRST_WITHOUT_HEADER -> List.of(label, x, y);
                case LABEL_MIDDLE -> List.of(x, label, y);
                case ROW_NUMBERS -> List.of("" + i, x, y, label);
                case ROW_NAMES_AS_IN_R, ID -> List.of("" + (i + 1), x, y, label);
                case ONE_HOT -> List.of(x, y, label.equals("0") ? "1" : "0", label);
                default -> List.of(x, y, label);
            };
            lines.add(line(row, delimiter, quotes));
        }
        return String.join(end, lines) + end;
    }

    private static String line(List<String> row, String delimiter, Quotes quotes) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
            boolean word = cell.isEmpty() || Character.isLetter(cell.charAt(0)) || cell.contains(" ");
            boolean quoted = quotes == Quotes.ALL || quotes == Quotes.WORDS && word;
            cells.add(quoted ? '"' + cell + '"' : cell);
        }
        return delimiter.equals("md") ? "| " + String.join(" | ", cells) + " |" : String.join(delimiter, cells);
    }
}
