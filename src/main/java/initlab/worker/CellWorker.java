package initlab.worker;

import initlab.exercise.CellParameters;
import initlab.exercise.Check;
import initlab.exercise.Comparison;
import initlab.exercise.Exercise;
import initlab.exercise.Hints;
import initlab.exercise.Outcome;
import initlab.lesson.CellCheck;
import initlab.lesson.CellCheck.Parameter;
import initlab.lesson.CellCheck.Stop;
import initlab.python.Matrix;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.typedarrays.Float64Array;

/** Checks code cells on request. */
public final class CellWorker {
    private CellWorker() {}

    /** Listens for requests and reports that the worker is ready. */
    public static void start() {
        Messages.listen(request -> Messages.post(
                request.getKind().equals(Request.CELL_PARAMETERS)
                        ? parameters((CellRequest) request)
                        : answer((CellRequest) request)));
        Messages.post(Reply.of(Reply.READY, 0, ""));
    }

    private static CellReply answer(CellRequest request) {
        Exercise exercise = Exercise.find(request.getExercise());
        return CellReply.of(request.getRun(), check(Check.check(exercise, request.getSource())), Hints.of(exercise));
    }

    private static Reply parameters(CellRequest request) {
        CellParameters given =
                CellParameters.of(request.getSource(), request.getLayers().copyToJavaArray());
        Reply reply = Reply.of(Reply.PARAMETERS, request.getRun(), given.problem());
        double[] values = given.values();
        reply.setParameters(Float64Array.copyFromJavaArray(values == null ? new double[0] : values));
        return reply;
    }

    private static CellCheck check(Outcome outcome) {
        List<Parameter> parameters = new ArrayList<>();
        for (Comparison comparison : outcome.parameters()) {
            parameters.add(new Parameter(
                    comparison.name(),
                    text(comparison.actual()),
                    text(comparison.expected()),
                    marks(comparison),
                    comparison.isRight()));
        }
        return new CellCheck(
                outcome.passed(),
                outcome.finding() == null ? "" : outcome.finding().identifier(),
                outcome.finding() == null ? "" : outcome.finding().text(),
                outcome.finding() == null ? 0 : outcome.finding().line(),
                outcome.error() == null
                        ? null
                        : new Stop(
                                outcome.error().type(),
                                outcome.error().message(),
                                outcome.error().line(),
                                outcome.error().column(),
                                outcome.error().end(),
                                outcome.error().meaning()),
                outcome.printed(),
                outcome.warnings(),
                parameters);
    }

    private static String text(Matrix matrix) {
        return matrix == null ? "" : matrix.text();
    }

    /** Where the entries that differ stand in the text of the actual array. */
    private static int[] marks(Comparison comparison) {
        if (comparison.actual() == null) {
            return new int[0];
        }
        List<int[]> places = comparison.actual().places();
        int[] marks = new int[2 * places.size()];
        int count = 0;
        for (int i = 0; i < places.size(); i++) {
            if (comparison.differs()[i]) {
                marks[count++] = places.get(i)[0];
                marks[count++] = places.get(i)[1];
            }
        }
        return java.util.Arrays.copyOf(marks, count);
    }
}
