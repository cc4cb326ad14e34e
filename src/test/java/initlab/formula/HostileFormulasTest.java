package initlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import org.junit.jupiter.api.Test;

/** Thousands of damaged formulas: each yields numbers and a normal form, or an error at a position within the text. */
class HostileFormulasTest {
    private static final int CASES = 30_000;
    private static final String[] GOOD = {
        "sqrt(2/fan_in)",
        "sqrt(6/(fan_in+fan_out))",
        "max(0.1,1/layer)^2",
        "-2**-3",
        "pow(fan_in, layer/layers)",
        "1.5e-3*exp(-layer)",
        "min(1, log(fan_out))",
        "((((1))))",
        "tanh(abs(-pi*e))",
        "normal(0.5, 0.1)",
        "uniform(low=-1, high=layer, b=0.5)",
        "-randn / (1 - rand[l-1])",
        "2 - 3 * np.random.rand(n[l], n[l-1]) ** 2, b = 1",
        "truncated(1/fan_avg), b = uniform(1/sqrt(fan_in))",
        "sparse(0.5, gain(leaky_relu, 0.2))",
        "0.5 * orthogonal(gain(relu)) - 1",
        "nn.init.kaiming_uniform_(w, a=0.1, mode='fan_out', nonlinearity='leaky_relu')",
        "torch.uniform ±0.5, b = torch.normal(0, 0.1)",
        "keras.initializers.VarianceScaling(scale=2., mode='fan_avg', distribution='uniform')",
        "np.full(shape, 0.5, dtype=float) * -2",
        "parameters['W' + str(l)] = np.random.randn(n[l], n[l-1]) / np.sqrt(n[l-1])  # Xavier"
    };

    @Test
    void everyTextYieldsANumberOrAnErrorWithinIt() {
        Mutations mutations = new Mutations(9);
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            String text = i % 10 == 0 ? mutations.rubbish() : mutations.of(mutations.one(GOOD));
            try {
                Formula formula = Formula.parse(text);
                double weight = formula.at(2, 10, 1, 3).value(0.5);
                String normal = formula.toString();
                assertEquals(normal, Formula.parse(normal).toString(), text);
                assertEquals(
                        weight, Formula.parse(formula.typeset()).at(2, 10, 1, 3).value(0.5), text);
                read++;
            } catch (FormulaException problem) {
                assertTrue(
                        problem.position() >= 1 && problem.position() <= text.length() + 1,
                        problem.getMessage() + " in " + text.length() + " characters");
                assertTrue(
                        problem.getMessage().contains("position " + problem.position() + ": "), problem.getMessage());
            }
        }
        assertTrue(read > CASES / 10 && read < CASES * 9 / 10, read + " read");
    }
}
