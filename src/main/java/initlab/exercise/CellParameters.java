package initlab.exercise;

import initlab.python.Matrix;
import initlab.python.Python;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import initlab.words.Words;
import java.util.Map;

/**
 * What a cell's function gives for any layers, to train a network from it.
 *
 * @param parameters W1, b1, W2 … with the shapes that the layers need; null if there is an error. Entries may be
 *     infinite or not a number, as the function made them
 * @param error why there are none; null if there are
 */
public record CellParameters(Map<String, Matrix> parameters, CellError error) {
    /** Runs a cell and calls its function with the layers, input first. */
    public static CellParameters of(Exercise exercise, String source, int... dims) {
        try {
            Python cell = new Python(source);
            cell.run();
            if (!cell.defines(exercise.function())) {
                String text = Words.of(
                        "There is no function {0}. What is the name of the one to be written?", exercise.function());
                return refused("NameError", "name '" + exercise.function() + "' is not defined", text);
            }
            Object returned = cell.call(exercise.function(), dims);
            Map<String, Matrix> parameters = cell.matrices(returned);
            if (parameters == null) {
                return unusable(
                        Words.of("The function returns a value of type {0}, not a dict.", cell.typeName(returned)));
            }
            return checked(parameters, dims);
        } catch (PythonError error) {
            return new CellParameters(null, Errors.explained(error));
        } catch (Refusal refusal) {
            return new CellParameters(null, Errors.explained(refusal));
        }
    }

    private static CellParameters checked(Map<String, Matrix> parameters, int... dims) {
        for (int layer = 1; layer < dims.length; layer++) {
            String problem = problem(parameters, "W" + layer, dims[layer], dims[layer - 1]);
            problem = problem == null ? problem(parameters, "b" + layer, dims[layer], 1) : problem;
            if (problem != null) {
                return unusable(problem);
            }
        }
        return new CellParameters(parameters, null);
    }

    private static String problem(Map<String, Matrix> parameters, String name, int rows, int columns) {
        Matrix matrix = parameters.get(name);
        if (matrix == null) {
            return Words.of("The function returns no {0}.", name);
        }
        if (matrix.dtype().equals("object")) {
            return Words.of("{0} does not consist of numbers.", name);
        }
        return matrix.hasShape(rows, columns) && matrix.isNumeric()
                ? null
                : Words.of(
                        "{0} has the shape {1}, and {2} is needed for these layers.",
                        name, matrix.shapeText(), Matrix.shapeText(rows, columns));
    }

    private static CellParameters unusable(String text) {
        return refused("ValueError", text, "");
    }

    private static CellParameters refused(String type, String message, String meaning) {
        return new CellParameters(null, new CellError(type, message, 0, 0, 0, meaning));
    }
}
