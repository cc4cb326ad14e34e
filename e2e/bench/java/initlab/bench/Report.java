package initlab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the tables and plots of one run of the benchmark as Markdown and HTML. */
final class Report {
    private static final String STYLE = "body{font:15px/1.5 sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;"
            + "color:#1c2126}table{border-collapse:collapse;margin:1rem 0}td,th{padding:.25rem .6rem;"
            + "border-bottom:1px solid #ddd;text-align:right;font-variant-numeric:tabular-nums}"
            + "td:first-child,th:first-child,td:last-child:not(:first-child){text-align:left}svg{max-width:100%;height:auto}";

    private final StringBuilder markdown;
    private final StringBuilder html;

    Report(String machine) {
        markdown = new StringBuilder("# Measured\n\n" + machine + "\n\n");
        html = new StringBuilder(
                "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Initialization Lab: "
                        + "benchmark</title>\n<style>" + STYLE + "</style>\n<h1>Initialization Lab: benchmark</h1>\n<p>"
                        + Table.escape(machine) + "</p>\n");
    }

    void add(Table table) {
        add(table, "");
    }

    private void add(Table table, String picture) {
        markdown.append(table.markdown());
        html.append(table.html(picture));
    }

    void add(Contest contest) {
        for (boolean withCost : new boolean[] {false, true}) {
            Contest.Line reference = contest.reference(withCost);
            Table table = new Table(
                    "15,000 iterations of 2-10-5-1 on 300 points"
                            + (withCost ? ", the cost in every iteration" : ", without costs"),
                    "Full batch, rate 0.01, He, seed 3. Medians over rounds taken in turn: CPU time of the computing "
                            + "thread and elapsed time. The ratio compares CPU times with "
                            + reference.name + "."
                            + (withCost
                                    ? " The libraries train a tenth of the iterations in each round, and the time is scaled. Their "
                                            + "final cost is that of one complete run."
                                    : " The lab computes a cost only when it is shown."),
                    List.of(
                            "program",
                            "CPU, ms",
                            "elapsed, ms",
                            "µs per iteration",
                            "ratio to C",
                            "final cost",
                            "remark"));
            List<Contest.Line> lines = contest.lines().stream()
                    .filter(line -> line.withCost == withCost)
                    .toList();
            for (Contest.Line line : lines) {
                table.add(List.of(
                        line.name,
                        String.format("%,.0f", line.processor()),
                        String.format("%,.0f", line.wall()),
                        String.format("%,.1f", 1000 * line.processor() / Contest.ITERATIONS),
                        String.format("%.2f", line.processor() / reference.processor()),
                        String.format("%.12f", line.cost),
                        line.note));
            }
            add(
                    table,
                    Plot.ratios(
                            lines.stream().map(line -> line.name).toList(),
                            lines.stream()
                                    .mapToDouble(line -> line.processor() / reference.processor())
                                    .toArray(),
                            lines.stream()
                                    .map(line -> line.name.startsWith("Lab"))
                                    .toList()));
        }
    }

    void add(Growth growth) {
        add(
                growth,
                "Growth: examples",
                "Two hidden layers of 10. The times are CPU times of the computing thread, medians of five rounds taken "
                        + "in turn. The multiply-adds are those of the forward pass, the gradients and the errors, including those "
                        + "that are skipped for dead units.",
                Growth.examples(),
                "examples",
                Growth.Shape::examples);
        add(growth, "Growth: width", "Two hidden layers, 300 examples.", Growth.widths(), "width", Growth.Shape::width);
        add(
                growth,
                "Growth: depth",
                "Hidden layers of 16, 300 examples.",
                Growth.depths(),
                "hidden layers",
                Growth.Shape::hidden);
    }

    private void add(
            Growth growth,
            String title,
            String note,
            List<Growth.Shape> shapes,
            String below,
            java.util.function.ToIntFunction<Growth.Shape> axis) {
        Table table = growth.table(title, note, shapes);
        int first = 3;
        List<String> names = table.header().subList(first, table.header().size()).stream()
                .map(name -> name.substring(0, name.indexOf(',')))
                .toList();
        double[][] series = new double[names.size()][];
        for (int i = 0; i < series.length; i++) {
            int column = first + i;
            series[i] = table.rows().stream()
                    .mapToDouble(row -> Double.parseDouble(row.get(column)))
                    .toArray();
        }
        add(
                table,
                Plot.curves(below, shapes.stream().mapToDouble(axis::applyAsInt).toArray(), names, series));
    }

    /** Writes report.md and report.html. Returns the text of report.md. */
    String write(Path folder) throws IOException {
        Files.writeString(folder.resolve("report.md"), markdown);
        Files.writeString(folder.resolve("report.html"), html);
        return markdown + "The same as a page: " + folder.resolve("report.html") + "\n";
    }
}
