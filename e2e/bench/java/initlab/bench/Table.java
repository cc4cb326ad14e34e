package initlab.bench;

import java.util.ArrayList;
import java.util.List;

/** A table with a title and a note, as Markdown and HTML. All columns except the first are aligned to the right. */
final class Table {
    private final String title;
    private final String note;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String note, List<String> header) {
        this.title = title;
        this.note = note;
        this.header = header;
    }

    void add(List<String> row) {
        rows.add(row);
    }

    List<List<String>> rows() {
        return rows;
    }

    List<String> header() {
        return header;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("## " + title + "\n\n" + note + "\n\n| " + String.join(" | ", header)
                + " |\n|---" + "|--:".repeat(header.size() - 1) + "|\n");
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.append('\n').toString();
    }

    /** @param picture an SVG to put above the table, or an empty string */
    String html(String picture) {
        StringBuilder text = new StringBuilder(
                "<h2>" + escape(title) + "</h2>\n<p>" + escape(note) + "</p>\n" + picture + "<table>\n<tr>");
        header.forEach(cell -> text.append("<th>").append(escape(cell)).append("</th>"));
        text.append("</tr>\n");
        for (List<String> row : rows) {
            text.append("<tr>");
            row.forEach(cell -> text.append("<td>").append(escape(cell)).append("</td>"));
            text.append("</tr>\n");
        }
        return text.append("</table>\n").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
