package initlab.lesson;

import initlab.rounding.DecimalReader;
import initlab.text.Json;
import initlab.text.JsonReader;
import initlab.text.JsonReader.Numeral;
import initlab.words.Words;
import java.util.List;
import java.util.Map;

/**
 * A student's work as a text: JSON, in which the lab keeps it and saves it to a file. What a text lacks, or what has
 * another type, is left out, so that a damaged file loses as little as possible.
 */
public final class WorkText {
    private static final String MARK = "lesson";
    /** The first version of the layout. */
    private static final int VERSION = 1;
    /** The numbers of {@link Figures} before those of its layers. */
    private static final int HEAD = 4;

    private WorkText() {}

    /** The text of a student's work. */
    public static String of(Work work) {
        StringBuilder text = new StringBuilder("{\"" + MARK + "\":" + VERSION);
        member(text, "step", work.step());
        member(text, "name", work.name());
        object(text, "answers", work.answers(), (to, answer) -> to.append(answer.intValue()));
        object(text, "notes", work.notes(), Json::string);
        object(text, "cells", work.cells(), WorkText::cell);
        object(text, "runs", work.runs(), WorkText::run);
        object(text, "done", work.done(), (to, done) -> to.append("true"));
        return text.append('}').toString();
    }

    /** Writes one value. */
    private interface Writer<V> {
        void write(StringBuilder text, V value);
    }

    private static <V> void object(StringBuilder text, String name, Entries<V> entries, Writer<V> writer) {
        text.append(",\n\"").append(name).append("\":{");
        for (int i = 0; i < entries.names().size(); i++) {
            text.append(i == 0 ? "" : ",\n");
            Json.string(text, entries.names().get(i));
            text.append(':');
            writer.write(text, entries.values().get(i));
        }
        text.append('}');
    }

    private static void cell(StringBuilder text, CellWork cell) {
        text.append("{\"hints\":").append(cell.hints());
        member(text, "source", cell.source());
        member(text, "outcome", cell.outcome().name());
        member(text, "words", cell.words());
        member(text, "printed", cell.printed());
        text.append('}');
    }

    private static void run(StringBuilder text, RunRecord run) {
        text.append("{\"first\":");
        figures(text, run.first());
        text.append(",\"last\":");
        figures(text, run.last());
        member(text, "verdict", run.verdict());
        text.append(",\"costs\":[");
        for (int i = 0; i < run.costs().length; i++) {
            Json.number(text.append(i == 0 ? "" : ","), run.costs()[i]);
        }
        text.append("]}");
    }

    private static void figures(StringBuilder text, Figures figures) {
        if (figures == null) {
            text.append("null");
            return;
        }
        text.append('[').append(figures.iteration());
        double[] head = {figures.cost(), figures.train(), figures.test()};
        for (double figure : head) {
            Json.number(text.append(','), figure);
        }
        for (double figure : figures.layers()) {
            Json.number(text.append(','), figure);
        }
        text.append(']');
    }

    private static void member(StringBuilder text, String name, String value) {
        text.append(",\"").append(name).append("\":");
        Json.string(text, value);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is not a student's work; the message is for the student
     */
    public static Work read(String text) {
        Object value;
        try {
            value = JsonReader.read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Words.of("This file is not a saved lesson: it cannot be read as JSON."), e);
        }
        Map<?, ?> members = map(value);
        if (!members.containsKey(MARK)) {
            throw new IllegalArgumentException(Words.of("This file is not a saved lesson."));
        }
        return new Work(
                text(members.get("step")),
                text(members.get("name")),
                entries(members.get("answers"), WorkText::whole),
                entries(members.get("notes"), note -> note instanceof String ? text(note) : null),
                entries(members.get("cells"), WorkText::readCell),
                entries(members.get("runs"), WorkText::readRun),
                entries(members.get("done"), done -> done instanceof Boolean flag && flag ? flag : null));
    }

    /** Reads one value; null if it cannot be used. */
    private interface Reader<V> {
        V read(Object value);
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> members ? members : Map.of();
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }

    private static Integer whole(Object value) {
        double number = number(value);
        return number == Math.rint(number) && Math.abs(number) < 1_000_000 ? (Integer) (int) number : null;
    }

    private static double number(Object value) {
        return value instanceof Numeral numeral
                ? DecimalReader.read(numeral.text())
                : "inf".equals(value)
                        ? Double.POSITIVE_INFINITY
                        : "-inf".equals(value) ? Double.NEGATIVE_INFINITY : Double.NaN;
    }

    private static <V> Entries<V> entries(Object value, Reader<V> reader) {
        Entries<V> entries = Entries.none();
        for (Map.Entry<?, ?> member : map(value).entrySet()) {
            V one = reader.read(member.getValue());
            if (one != null) {
                entries = entries.with((String) member.getKey(), one);
            }
        }
        return entries;
    }

    private static CellWork readCell(Object value) {
        Map<?, ?> members = map(value);
        if (!(members.get("source") instanceof String source)) {
            return null;
        }
        CellWork.Outcome outcome = CellWork.Outcome.NOT_RUN;
        for (CellWork.Outcome known : CellWork.Outcome.values()) {
            outcome = known.name().equals(members.get("outcome")) ? known : outcome;
        }
        Integer hints = whole(members.get("hints"));
        return new CellWork(
                source,
                outcome,
                text(members.get("words")),
                text(members.get("printed")),
                hints == null ? 0 : Math.max(0, Math.min(hints, CellWork.HINTS)));
    }

    private static RunRecord readRun(Object value) {
        Map<?, ?> members = map(value);
        Figures first = readFigures(members.get("first"));
        return first == null
                ? null
                : new RunRecord(
                        first,
                        readFigures(members.get("last")),
                        text(members.get("verdict")),
                        numbers(members.get("costs")));
    }

    private static double[] numbers(Object value) {
        List<?> list = value instanceof List<?> items ? items : List.of();
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(list.get(i));
        }
        return numbers;
    }

    private static Figures readFigures(Object value) {
        if (!(value instanceof List<?> numbers) || numbers.size() < HEAD) {
            return null;
        }
        double[] layers = numbers(numbers.subList(HEAD, numbers.size()));
        Integer iteration = whole(numbers.get(0));
        return iteration == null
                ? null
                : new Figures(
                        iteration, number(numbers.get(1)), number(numbers.get(2)), number(numbers.get(3)), layers);
    }
}
