package initlab.cli;

import initlab.initializer.Initialization;
import initlab.numpy.PythonFloat;
import initlab.setup.Setup;
import initlab.signal.Prediction;
import initlab.signal.Survey;
import initlab.text.Json;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints how large activations and gradients are in each layer before training, next to what the theory predicts. */
final class SignalCommand extends SetupCommand {
    @Override
    void print(List<Start> starts, boolean json, PrintStream out) throws RefusedException {
        out.print(json ? "[" : "");
        String before = "";
        for (Start start : starts) {
            Setup setup = start.setup();
            String word = start.name();
            if (start.given() != null || Initialization.isGiven(word)) {
                throw new RefusedException("Only initializations that draw from the seed can be compared over seeds.");
            }
            Survey survey = new Survey(
                    Initialization.of(word), setup.layerDims(), setup.activation(), setup.training(), setup.seed());
            survey.measure(Survey.SEEDS);
            out.print(before + (json ? "\n" + json(word, survey) : text(word, survey)));
            before = json ? "," : "\n";
        }
        out.print(json ? "\n]\n" : "");
    }

    private static String text(String word, Survey survey) {
        Prediction prediction = survey.prediction();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "initialization = \"%s\", %d seeds, sigma_w^2 = %.4g, sigma_b^2 = %.4g, born dead %.1f %%%n"
                        + "layer   activations   predicted     gradients   predicted%n",
                word,
                survey.signals().size(),
                survey.weightVariance(),
                survey.biasVariance(),
                100 * survey.bornDead()));
        double[] forward = survey.forward();
        double[] backward = survey.backward();
        for (int i = 0; i < forward.length; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%5d  %12.4g %11.4g  %12.4g %11.4g%n",
                    i + 1,
                    forward[i],
                    prediction.forward()[i],
                    backward[i],
                    prediction.backward()[i]));
        }
        return text.toString();
    }

    private static String json(String word, Survey survey) {
        StringBuilder text = new StringBuilder("{\"init\": ");
        Json.string(text, word);
        text.append(", \"seeds\": ").append(survey.signals().size());
        number(text, "weight_variance", survey.weightVariance());
        number(text, "bias_variance", survey.biasVariance());
        number(text, "born_dead", survey.bornDead());
        Prediction prediction = survey.prediction();
        list(text, "activations", survey.forward());
        list(text, "activations_predicted", prediction.forward());
        list(text, "gradients", survey.backward());
        list(text, "gradients_predicted", prediction.backward());
        return text.append('}').toString();
    }

    private static void number(StringBuilder text, String name, double value) {
        text.append(", \"").append(name).append("\": ").append(PythonFloat.repr(value));
    }

    private static void list(StringBuilder text, String name, double[] values) {
        text.append(",\n \"").append(name).append("\": [");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ");
            Json.number(text, values[i]);
        }
        text.append(']');
    }
}
