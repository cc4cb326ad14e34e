package initlab.cli;

import initlab.export.RunFiles;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.ArrayText;
import initlab.setup.Setup;
import initlab.text.Json;
import initlab.training.Run;
import java.io.PrintStream;
import java.util.List;

/** Prints the parameters that every run of a set-up starts from: W1, b1, W2, b2 … as NumPy prints arrays. */
final class WeightsCommand extends SetupCommand {
    @Override
    void print(Setup setup, boolean json, PrintStream out) {
        List<String> initializations = setup.initializations();
        out.print(json ? "[" : "");
        for (int i = 0; i < initializations.size(); i++) {
            String initialization = initializations.get(i);
            Parameters parameters = new Run(setup, initialization).parameters();
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
