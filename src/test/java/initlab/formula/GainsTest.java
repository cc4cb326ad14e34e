package initlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainsTest {
    /** The numbers that torch.nn.init.calculate_gain prints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gain(relu)               | 1.4142135623730951",
                "gain(leaky_relu)         | 1.4141428569978354",
                "gain(leaky_relu, 0.2)    | 1.3867504905630728",
                "gain(leaky_relu, 1/5)    | 1.3867504905630728",
                "gain(tanh)               | 1.6666666666666667",
                "gain(sigmoid)            | 1",
                "gain(linear)             | 1",
                "gain(selu)               | 0.75",
                "nn.init.calculate_gain(\"relu\") | 1.4142135623730951",
                "torch.nn.init.calculate_gain('leaky_relu', 0.2) | 1.3867504905630728"
            })
    void gainsArePyTorchs(String gain, double value) {
        assertEquals(value, Formula.parse("normal(" + gain + ")").at(8, 2, 1, 3).to());
    }
}
