package initlab.cli;

import initlab.export.RunFiles;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.ArrayText;
import initlab.text.Json;
import java.io.PrintStream;
import java.util.List;

/** Prints the parameters that every run of a set-up starts from: W1, b1, W2, b2 … as NumPy prints arrays. */
final class WeightsCommand extends SetupCommand {
    @Override
    void print(List<Start> starts, boolean json, PrintStream out) throws RefusedException {
        out.print(json ? "[" : "");
        for (int i = 0; i < starts.size(); i++) {
            String initialization = starts.get(i).name();
            Parameters parameters = starts.get(i).run().parameters();
            out.print(
                    json
                            ? (i == 0 ? "\n" : ",\n") + json(initialization, parameters)
                            : (i == 0 ? "" : "\n") + text(initialization, parameters));
        }
        out.print(json ? "\n]\n" : "");
    }

    private static String text(String initialization, Parameters parameters) {
        StringBuilder text = new StringBuilder("initialization = \"" + initialization + "\"\n");
        LayerDims dims = parameters.dims();
        for (int layer = 1; layer <= dims.layers(); layer++) {
            text.append("W" + layer + " = ")
                    .append(ArrayText.floats(parameters.weights(layer), dims.fanOut(layer), dims.fanIn(layer)))
                    .append("\nb" + layer + " = ")
                    .append(ArrayText.floats(parameters.biases(layer), dims.fanOut(layer), 1))
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(String initialization, Parameters parameters) {
        StringBuilder text = new StringBuilder("{\"init\": ");
        Json.string(text, initialization);
        RunFiles.parameters(text, parameters);
        return text.append('}').toString();
    }
}
