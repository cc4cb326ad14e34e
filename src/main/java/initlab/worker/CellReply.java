package initlab.worker;

import initlab.lesson.CellCheck;
import initlab.lesson.CellCheck.Parameter;
import initlab.lesson.CellCheck.Stop;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Int32Array;

/** The answer to a code cell. Only this class knows how it is laid out as a message. */
public abstract class CellReply implements Reply {
    /** Texts: misconception, finding, printed, then the error's type, message and meaning. */
    private static final int ERROR = 3;

    private static final int TEXTS = 6;
    /** Numbers: passed, the finding's line, whether there is an error, its line, column and end. */
    private static final int NUMBERS = 6;
    /** Texts of each parameter: name, actual, expected. */
    private static final int PER_PARAMETER = 3;

    @JSProperty
    abstract String[] getTexts();

    @JSProperty
    abstract void setTexts(String[] texts);

    @JSProperty
    abstract Int32Array getNumbers();

    @JSProperty
    abstract void setNumbers(Int32Array numbers);

    @JSProperty
    abstract String[] getWarnings();

    @JSProperty
    abstract void setWarnings(String[] warnings);

    @JSProperty
    abstract String[] getPieces();

    @JSProperty
    abstract void setPieces(String[] pieces);

    /** For each parameter: whether it is right, the number of marks, the marks. */
    @JSProperty
    abstract Int32Array getMarks();

    @JSProperty
    abstract void setMarks(Int32Array marks);

    /** The hints of the exercise. */
    @JSProperty
    abstract String[] getHints();

    @JSProperty
    abstract void setHints(String[] hints);

    /** The hints of the exercise, from the first to the notebook's answer. */
    public static List<String> hints(CellReply reply) {
        return List.of(reply.getHints());
    }

    /** The answer that a message holds. */
    public static CellCheck read(CellReply reply) {
        String[] texts = reply.getTexts();
        int[] numbers = reply.getNumbers().copyToJavaArray();
        int[] marks = reply.getMarks().copyToJavaArray();
        String[] of = reply.getPieces();
        List<Parameter> parameters = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < of.length; i += PER_PARAMETER) {
            int[] own = new int[marks[at + 1]];
            System.arraycopy(marks, at + 2, own, 0, own.length);
            parameters.add(new Parameter(of[i], of[i + 1], of[i + 2], own, marks[at] != 0));
            at += 2 + own.length;
        }
        Stop stop = numbers[2] == 0
                ? null
                : new Stop(texts[ERROR], texts[ERROR + 1], numbers[3], numbers[4], numbers[5], texts[ERROR + 2]);
        return new CellCheck(
                numbers[0] != 0,
                texts[0],
                texts[1],
                numbers[1],
                stop,
                texts[2],
                List.of(reply.getWarnings()),
                parameters);
    }

    /** An answer as a message. */
    static CellReply of(int number, CellCheck check, List<String> hints) {
        String[] texts = new String[TEXTS];
        java.util.Arrays.fill(texts, "");
        texts[0] = check.misconception();
        texts[1] = check.finding();
        texts[2] = check.printed();
        int[] numbers = new int[NUMBERS];
        numbers[0] = check.passed() ? 1 : 0;
        numbers[1] = check.findingLine();
        Stop stop = check.error();
        if (stop != null) {
            texts[ERROR] = stop.type();
            texts[ERROR + 1] = stop.message();
            texts[ERROR + 2] = stop.meaning();
            numbers[2] = 1;
            numbers[3] = stop.line();
            numbers[4] = stop.column();
            numbers[5] = stop.end();
        }
        CellReply reply = JSObjects.create();
        reply.setKind(CELL);
        reply.setRun(number);
        reply.setMessage("");
        reply.setTexts(texts);
        reply.setNumbers(Int32Array.copyFromJavaArray(numbers));
        reply.setWarnings(check.warnings().toArray(new String[0]));
        reply.setHints(hints.toArray(new String[0]));
        writeParameters(reply, check.parameters());
        return reply;
    }

    private static void writeParameters(CellReply reply, List<Parameter> parameters) {
        String[] of = new String[PER_PARAMETER * parameters.size()];
        int size = 0;
        for (Parameter parameter : parameters) {
            size += 2 + parameter.marks().length;
        }
        int[] marks = new int[size];
        int at = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            of[PER_PARAMETER * i] = parameter.name();
            of[PER_PARAMETER * i + 1] = parameter.actual();
            of[PER_PARAMETER * i + 2] = parameter.expected();
            marks[at] = parameter.right() ? 1 : 0;
            marks[at + 1] = parameter.marks().length;
            System.arraycopy(parameter.marks(), 0, marks, at + 2, parameter.marks().length);
            at += 2 + parameter.marks().length;
        }
        reply.setPieces(of);
        reply.setMarks(Int32Array.copyFromJavaArray(marks));
    }
}
