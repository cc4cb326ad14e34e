package initlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Origins;
import initlab.initializer.Scheme;
import initlab.initializer.Schemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README lists the rows of the tables. Where it differs, the failing test prints the text to paste. */
class TablesInReadmeTest {
    @Test
    void listsTheSchemes() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| word | name | formula | source |", "|---|---|---|---|"));
        for (Scheme scheme : Schemes.ALL) {
            rows.add(row(
                    "`" + scheme.word() + "`", scheme.title(), "`" + scheme.formula() + "`", Origins.source(scheme)));
        }
        assertListed("schemes", rows);
    }

    @Test
    void listsTheActivations() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| word | name | source |", "|---|---|---|"));
        for (Activation activation : Activation.values()) {
            rows.add(row("`" + activation.word() + "`", activation.title(), source(activation)));
        }
        assertListed("activations", rows);
    }

    private static String row(String... cells) {
        return ("| " + String.join(" | ", cells) + " |").replace("|  |", "| |");
    }

    private static void assertListed(String name, List<String> rows) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String begin = "<!-- " + name + " -->\n";
        int from = readme.indexOf(begin);
        int to = readme.indexOf("<!-- /" + name + " -->");
        assertTrue(from >= 0 && to > from, "README.md has no " + begin);
        String expected = "\n" + String.join("\n", rows) + "\n\n";
        assertEquals(
                expected,
                readme.substring(from + begin.length(), to),
                () -> "Paste this into README.md under " + begin + expected);
    }

    /** The papers, which the page does not show. */
    private static String source(Activation activation) {
        return switch (activation) {
            case RELU ->
                "V. Nair and G. Hinton, “Rectified linear units improve restricted Boltzmann machines”, ICML 2010";
            case LEAKY_RELU ->
                "A. Maas, A. Hannun and A. Ng, “Rectifier nonlinearities improve neural network acoustic models”, ICML 2013";
            case TANH -> "Y. LeCun et al., “Efficient BackProp”, 1998";
            case SIGMOID ->
                "D. Rumelhart, G. Hinton and R. Williams, “Learning representations by back-propagating errors”, Nature 323, 1986";
            case LINEAR ->
                "A. Saxe, J. McClelland and S. Ganguli, “Exact solutions to the nonlinear dynamics of learning in deep linear neural networks”, ICLR 2014";
            case GELU -> "D. Hendrycks and K. Gimpel, “Gaussian error linear units (GELUs)”, 2016";
            case SILU ->
                "S. Elfwing, E. Uchibe and K. Doya, “Sigmoid-weighted linear units for neural network function approximation in reinforcement learning”, Neural Networks 107, 2018";
            case ELU ->
                "D. Clevert, T. Unterthiner and S. Hochreiter, “Fast and accurate deep network learning by exponential linear units (ELUs)”, ICLR 2016";
            case SELU ->
                "G. Klambauer, T. Unterthiner, A. Mayr and S. Hochreiter, “Self-normalizing neural networks”, NeurIPS 2017";
        };
    }
}
