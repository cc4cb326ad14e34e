package initlab.export;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.PythonFloat;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.text.Json;
import java.util.List;

/** Writes runs as files: {@code .npz} for {@code numpy.load}, CSV and JSON. */
public final class RunFiles {
    private RunFiles() {}

    /**
     * Returns parameters, costs and predictions of all runs as an npz archive. The names start with the run, such as
     * {@code run0_W1}.
     *
     * @return an archive that {@code numpy.load} reads
     */
    public static byte[] npz(List<RunRecord> runs) {
        ZipArchive archive = new ZipArchive();
        for (int i = 0; i < runs.size(); i++) {
            RunRecord run = runs.get(i);
            String name = "run" + i + "_";
            LayerDims dims = run.parameters().dims();
            for (int layer = 1; layer <= dims.layers(); layer++) {
                archive.add(
                        name + "W" + layer + ".npy",
                        NpyArray.doubles(run.parameters().weights(layer), dims.fanOut(layer), dims.fanIn(layer)));
                archive.add(
                        name + "b" + layer + ".npy",
                        NpyArray.doubles(run.parameters().biases(layer), dims.fanOut(layer), 1));
            }
            int count = run.costs().size();
            int[] iterations = new int[count];
            double[] costs = new double[count];
            for (int k = 0; k < count; k++) {
                iterations[k] = run.costs().iteration(k);
                costs[k] = run.costs().cost(k);
            }
            archive.add(name + "cost_iterations.npy", NpyArray.integers(iterations, count));
            archive.add(name + "costs.npy", NpyArray.doubles(costs, count));
            archive.add(
                    name + "train_predictions.npy",
                    NpyArray.bytes(run.trainPredictions(), run.trainPredictions().length));
            archive.add(
                    name + "test_predictions.npy", NpyArray.bytes(run.testPredictions(), run.testPredictions().length));
        }
        return archive.close();
    }

    /** Returns the recorded costs as CSV with the columns initialization, iteration and cost. */
    public static String costsCsv(List<RunRecord> runs) {
        StringBuilder text = new StringBuilder("initialization,iteration,cost\n");
        for (RunRecord run : runs) {
            for (int k = 0; k < run.costs().size(); k++) {
                text.append(quoted(run.initialization()))
                        .append(',')
                        .append(run.costs().iteration(k))
                        .append(',')
                        .append(PythonFloat.repr(run.costs().cost(k)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Returns the predicted class of every point as CSV with the columns initialization, set, point and prediction. */
    public static String predictionsCsv(List<RunRecord> runs) {
        StringBuilder text = new StringBuilder("initialization,set,point,prediction\n");
        for (RunRecord run : runs) {
            predictions(text, run, "train", run.trainPredictions());
            predictions(text, run, "test", run.testPredictions());
        }
        return text.toString();
    }

    private static void predictions(StringBuilder text, RunRecord run, String set, byte[] classes) {
        for (int n = 0; n < classes.length; n++) {
            text.append(quoted(run.initialization()))
                    .append(',')
                    .append(set)
                    .append(',')
                    .append(n)
                    .append(',')
                    .append(classes[n])
                    .append('\n');
        }
    }

    private static String quoted(String word) {
        return word.indexOf(',') < 0 ? word : "\"" + word + "\"";
    }

    /**
     * Everything as JSON.
     *
     * @return the set-up as a link writes it, and all runs; infinite costs and NaN are strings, see {@link Json#number}
     */
    public static String json(Setup setup, List<RunRecord> runs) {
        StringBuilder text = new StringBuilder("{\n  \"setup\": ");
        Json.string(text, "?" + SetupQuery.format(setup));
        text.append(",\n  \"layers\": ");
        Json.string(text, setup.layerDims().toString());
        text.append(",\n  \"runs\": [");
        for (int i = 0; i < runs.size(); i++) {
            RunRecord run = runs.get(i);
            text.append(i == 0 ? "\n" : ",\n").append("    {\"initialization\": ");
            Json.string(text, run.initialization());
            text.append(", \"iteration\": ").append(run.iteration());
            parameters(text, run.parameters());
            text.append(",\n     \"costs\": [");
            for (int k = 0; k < run.costs().size(); k++) {
                text.append(k == 0 ? "[" : ", [")
                        .append(run.costs().iteration(k))
                        .append(", ");
                Json.number(text, run.costs().cost(k));
                text.append(']');
            }
            text.append("],\n     \"train_predictions\": ");
            Json.classes(text, run.trainPredictions());
            text.append(",\n     \"test_predictions\": ");
            Json.classes(text, run.testPredictions());
            text.append('}');
        }
        return text.append("\n  ]\n}\n").toString();
    }

    /** Appends {@code ,"W1": …, "b1": …} and so on, the further members of an object that has one already. */
    public static void parameters(StringBuilder text, Parameters parameters) {
        LayerDims dims = parameters.dims();
        for (int layer = 1; layer <= dims.layers(); layer++) {
            text.append(",\n     \"W").append(layer).append("\": ");
            Json.matrix(text, parameters.weights(layer), dims.fanIn(layer));
            text.append(",\n     \"b").append(layer).append("\": ");
            Json.matrix(text, parameters.biases(layer), 1);
        }
    }
}
