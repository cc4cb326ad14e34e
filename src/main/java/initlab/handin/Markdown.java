package initlab.handin;

import java.util.List;

/** Writes a report as Markdown (CommonMark, with tables as on GitHub). */
public final class Markdown implements Format {
    /** Characters that mean something in Markdown. */
    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private final StringBuilder text = new StringBuilder();

    /** The text of a report. */
    public static String of(HandIn report) {
        Markdown markdown = new Markdown();
        report.write(markdown);
        return markdown.text.toString();
    }

    /** What has been written since the last call, for a notebook, whose cells are texts of their own. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    @Override
    public void heading(int level, String title) {
        text.append("#".repeat(level)).append(' ').append(escaped(title)).append("\n\n");
    }

    @Override
    public void paragraph(String label, String content) {
        if (!label.isEmpty()) {
            text.append("**").append(escaped(label)).append(":** ");
        }
        text.append(escaped(content)).append("\n\n");
    }

    @Override
    public void code(String exercise, String source, String printed, boolean passed) {
        fenced("python", source);
        if (!printed.isEmpty()) {
            fenced("", printed);
        }
    }

    @Override
    public void table(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            text.append('|');
            for (String cell : rows.get(i)) {
                text.append(' ').append(escaped(cell)).append(" |");
            }
            text.append(i == 0 ? "\n|" + " --- |".repeat(rows.get(0).size()) : "")
                    .append('\n');
        }
        text.append('\n');
    }

    @Override
    public void picture(String title, String address) {
        text.append("![").append(escaped(title)).append("](").append(address).append(")\n\n");
    }

    /** A fence that is longer than every run of backticks in the text. */
    private void fenced(String language, String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        text.append(fence).append(language).append('\n').append(code);
        text.append(code.endsWith("\n") ? "" : "\n").append(fence).append("\n\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                // A line of its own.
                escaped.append("  \n");
            } else {
                escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
