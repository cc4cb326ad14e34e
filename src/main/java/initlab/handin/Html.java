package initlab.handin;

import java.util.List;

/** Writes a report as HTML: a fragment for the page, and a page of its own in one file. */
public final class Html implements Format {
    private static final String STYLE = """
            body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2126; font: 1rem/1.5 system-ui, sans-serif; }
            h1, h2 { font-family: Georgia, serif; line-height: 1.25; }
            h2 { margin-top: 2rem; break-after: avoid; }
            pre { padding: .75rem; border: 1px solid #dddad2; border-radius: .3rem; overflow-x: auto; white-space: pre-wrap; font-size: .85rem; break-inside: avoid; }
            table { border-collapse: collapse; }
            th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #dddad2; text-align: left; }
            figure { display: inline-block; width: 8cm; max-width: 100%; margin: 0 1rem 1rem 0; break-inside: avoid; }
            img { display: block; width: 100%; }
            """;

    private final StringBuilder text = new StringBuilder();

    /** The report as a page of its own. */
    public static String page(HandIn report, String language) {
        return "<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Initialization Lab</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + fragment(report) + "</body>\n</html>\n";
    }

    /** The report's content; every text in it is escaped. */
    public static String fragment(HandIn report) {
        Html html = new Html();
        report.write(html);
        return html.text.toString();
    }

    @Override
    public void heading(int level, String title) {
        element("h" + level, title);
        text.append('\n');
    }

    @Override
    public void paragraph(String label, String content) {
        text.append("<p>");
        if (!label.isEmpty()) {
            element("strong", label);
            text.append("<br>");
        }
        escape(content);
        text.append("</p>\n");
    }

    @Override
    public void code(String exercise, String source, String printed, boolean passed) {
        element("pre", source);
        if (!printed.isEmpty()) {
            element("pre", printed);
        }
        text.append('\n');
    }

    @Override
    public void table(List<List<String>> rows) {
        text.append("<table>");
        for (int i = 0; i < rows.size(); i++) {
            text.append("<tr>");
            for (String cell : rows.get(i)) {
                element(i == 0 ? "th" : "td", cell);
            }
            text.append("</tr>");
        }
        text.append("</table>\n");
    }

    @Override
    public void picture(String title, String address) {
        text.append("<figure><img alt=\"");
        escape(title);
        text.append("\" src=\"");
        escape(address);
        text.append("\">");
        element("figcaption", title);
        text.append("</figure>\n");
    }

    private void element(String tag, String content) {
        text.append('<').append(tag).append('>');
        escape(content);
        text.append("</").append(tag).append('>');
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }
}
