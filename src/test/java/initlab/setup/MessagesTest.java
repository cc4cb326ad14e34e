package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import initlab.initializer.Initialization;
import initlab.network.LayerDims;
import initlab.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each message about a number, a choice or a formula is one or two sentences, with one full stop at the end. */
class MessagesTest {
    private static final String[] FORMULAS = {
        "",
        "hi",
        "-1",
        "1001",
        "nan",
        "sqrt(2/fan_in",
        "sqrt 2",
        "normal 2",
        "2/fanim",
        "2/fan_im",
        "2/np",
        "2 $ 3",
        "(1+2))",
        "2*",
        "normal()",
        "1,2,3",
        "pow(2)",
        "min(1,2,3)",
        "2 3",
        "normal(1,2,3,4)",
        "normal(low=1)",
        "constant(1,2,3)",
        "normal(1), c=2",
        "randn+randn",
        "W = 0.5",
        "n[0]",
        "randn(n[l-1], n[l])",
        "randn(4, 2)",
        "normal(0.01, 0)",
        "normal(0.5, -1)",
        "uniform(1, 0)",
        "normal(0,05)",
        "normal(1/(fan_in-2))",
        "normal(-1)",
        "uniform(low=layer, high=1)",
        "uniform(-layer)",
        "((((((((((((((((((((((((((((((((((((((((((((1",
        "1,000",
        "normal(1) + 1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1"
                + "+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1"
                + "+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1",
        "normal(0.5, 1)",
        "uniform(1, 2)",
        "he_normal",
        "sqrt(2/n)",
        "randn(n_h, n_x)",
        "normal(0,5)",
        "sparse(2,1)",
        "sparse(0.5)",
        "truncated(-1)",
        "gain",
        "gain(step)",
        "2*lsuv()",
        "lsuv, b = randn",
        "asymmetric, b = 1",
        "randn, b = orthogonal()",
        "torch.kaiming_normal(mode=fan_avg)",
        "torch.trunc_normal(mean=1)",
        "torch.linear(2)",
        "nn.init.kaiming_normal_(w)",
        "HeNormal()",
        "keras.initializers.HeNormal()"
    };

    private static final String[] NUMBERS = {"", "fast", "-5", "1.000", "1,000", "1e9", "1.5", "99999999999"};
    private static final String[] OTHERS = {
        "layers=3-4-1",
        "layers=2-0-1",
        "data=stars",
        "activation=step",
        "arithmetic=slow",
        "batch=301",
        "init=1,2,3,4,5",
        "activation=tanh&arithmetic=exact",
        "layers=2-4-1&batch=7&arithmetic=exact",
        "init=normal(1-2*layer)"
    };

    @AfterEach
    void backToEnglish() {
        Words.use(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyMessageIsAtMostTwoSentencesAndEndsWithOneFullStop(String language) throws IOException {
        if (language.equals("de")) {
            Map<String, String> catalogue = new HashMap<>();
            for (Map.Entry<String, JsonElement> entry : JsonParser.parseString(
                            Files.readString(Path.of("web/lang/de.json")))
                    .getAsJsonObject()
                    .entrySet()) {
                catalogue.put(entry.getKey(), entry.getValue().getAsString());
            }
            Words.use(catalogue);
        }
        int seen = 0;
        for (String formula : FORMULAS) {
            seen += check(ofColumn(formula));
            seen += check(SetupQuery.parse("init=" + formula.replace("+", "%2B").replace(" ", "%20"))
                    .problems());
        }
        for (String query : OTHERS) {
            seen += check(SetupQuery.parse(query).problems());
        }
        for (Setting<?> setting : Settings.ALL) {
            for (String number : NUMBERS) {
                if (setting instanceof NumberSetting) {
                    seen += check(SetupQuery.parse(setting.key() + "=" + number).problems());
                    seen += check(Entry.typed(Setup.NOTEBOOK, List.of(), setting.key(), number)
                            .problems());
                }
            }
        }
        seen += check(
                Entry.typed(SetupQuery.parse("init=normal(sqrt(fan_in-2))").setup(), List.of(), "layers", "2-1-1")
                        .problems());
        assertTrue(seen > 150, seen + " messages");
    }

    private static String ofColumn(String formula) {
        try {
            String remark =
                    Initialization.usable(formula, LayerDims.of(2, 10, 5, 1)).remark();
            return remark == null ? "." : remark;
        } catch (IllegalArgumentException problem) {
            return problem.getMessage() + " " + Words.of("{0} The run is unchanged.", "");
        }
    }

    private static int check(List<Problem> problems) {
        for (Problem problem : problems) {
            check(problem.message());
        }
        return problems.size();
    }

    private static int check(String message) {
        assertTrue(message.endsWith(".") && !message.endsWith(".."), message);
        // What was typed may contain anything, but no sentence begins behind it without a blank and a capital.
        String sentences = message.replaceAll("[“„][^“”]*[“”]", "x");
        assertTrue(sentences.split("[.!?] +(?=\\p{Lu})").length <= 2, message);
        assertFalse(sentences.contains(".,") || sentences.contains(".;") || sentences.contains(".:"), message);
        assertFalse(message.contains("{"), message);
        return 1;
    }
}
