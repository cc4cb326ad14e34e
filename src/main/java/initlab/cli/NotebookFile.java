package initlab.cli;

import initlab.text.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the code cells of a Jupyter notebook, of format 4 or older. */
final class NotebookFile {
    private NotebookFile() {}

    /**
     * The text of each code cell, in order.
     *
     * @throws IllegalArgumentException if the text is no notebook; the message says why
     */
    static List<String> cells(String text) {
        if (!(JsonReader.read(text) instanceof Map<?, ?> notebook)) {
            throw new IllegalArgumentException("It is JSON, but not a notebook.");
        }
        List<String> cells = new ArrayList<>();
        // Format 3 has the cells in worksheets.
        if (notebook.get("worksheets") instanceof List<?> worksheets) {
            for (Object worksheet : worksheets) {
                if (worksheet instanceof Map<?, ?> sheet && sheet.get("cells") instanceof List<?> list) {
                    add(cells, list);
                }
            }
        } else if (notebook.get("cells") instanceof List<?> list) {
            add(cells, list);
        } else {
            throw new IllegalArgumentException("It is JSON, but has no cells.");
        }
        return cells;
    }

    private static void add(List<String> cells, List<?> list) {
        for (Object item : list) {
            if (item instanceof Map<?, ?> cell && "code".equals(cell.get("cell_type"))) {
                Object source = cell.containsKey("source") ? cell.get("source") : cell.get("input");
                cells.add(text(source));
            }
        }
    }

    /** A cell's text is a string, or a list of lines with their ends. */
    private static String text(Object source) {
        if (source instanceof List<?> lines) {
            StringBuilder text = new StringBuilder();
            for (Object line : lines) {
                text.append(line instanceof String part ? part : "");
            }
            return text.toString();
        }
        return source instanceof String text ? text : "";
    }
}
