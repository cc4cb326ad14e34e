package initlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula without a matrix is the scale of normal weights; these tests are about its value. */
class FormulaTest {
    private final Random random = new Random(4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqrt(2/fan_in)                | 0.5",
                "sqrt(6 / (fan_in + fan_out))  | 0.7745966692414834",
                "layer/layers                  | 0.6666666666666666",
                "-2^2                          | -4",
                "2^-1                          | 0.5",
                "2^3^2                         | 512",
                "2**3                          | 8",
                "10 - 4 - 3                    | 3",
                "12/3/2                        | 2",
                "1 + 2*3                       | 7",
                "(1+2)*3                       | 9",
                "min(fan_in, 3) + max(1, 2)    | 5",
                "pow(9, .5)                    | 3",
                "np.power(9, -.5)              | 0.3333333333333333",
                "27^(1/3)                      | 3",
                "add(1, 2) - subtract(4, 3)    | 2",
                "multiply(2, 3) / divide(3, 2) | 4",
                "square(3) + 2² + 2³           | 21",
                "√4² − √(16)                   | 0",
                "√fan-in · √fan_in             | 8.000000000000002",
                "fan-out × fanout ÷ 2          | 2",
                "n[l-1] + dims[l]              | 10",
                "n[i] - n[i + 1]               | 6",
                "np.maximum(1, 2) - math.fabs(-2) + float(3) | 3",
                "ln(e) + np.pi - numpy.pi      | 1",
                "1e-2 + 2.5E1                  | 25.01",
                "exp(0) + log(e) + abs(-3)     | 5",
                "tanh(0) + --1                 | 1",
                "pi                            | 3.141592653589793",
                "0^0.5                         | 0",
            })
    void formulasHaveTheirMathematicalValue(String formula, double value) {
        assertEquals(value, Formula.parse(formula).at(8, 2, 2, 3).to());
    }

    @Test
    void anyTextIsEitherParsedOrRejectedWithAPosition() {
        String[] pieces = {
            "sqrt",
            "(",
            ")",
            "fan_in",
            "fan_out",
            "+",
            "-",
            "*",
            "/",
            "^",
            "**",
            "2",
            ".5",
            "1e",
            "e",
            ",",
            "min",
            "pow",
            " ",
            "\u00e9",
            "layer",
            "<",
            "((((((((",
            "--------",
            "1e400",
            "log"
        };
        int parsed = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Formula.parse(text.toString()).at(2, 10, 1, 3);
                parsed++;
            } catch (FormulaException named) {
                assertTrue(named.position() >= 1 && named.position() <= text.length() + 1, text.toString());
            }
        }
        assertTrue(parsed > 1000, parsed + " parsed");
        assertThrows(FormulaException.class, () -> Formula.parse("(".repeat(100)));
        assertThrows(FormulaException.class, () -> Formula.parse("1+".repeat(150) + "1"));
    }

    /** Compares the values of random expression trees with the values computed while the trees are built. */
    @Test
    void randomFormulasHaveTheValueOfTheirExpressionTree() {
        for (int i = 0; i < 3000; i++) {
            double[] value = new double[1];
            String text = tree(3, value);
            if (text.length() <= Formula.MAX_LENGTH) {
                double actual = Formula.parse(text).at(4, 9, 2, 3).to();
                boolean near = Math.abs(actual - value[0]) <= 1e-12 * Math.abs(value[0]);
                assertTrue(near || Double.compare(actual, value[0]) == 0, text + " is " + value[0] + ", not " + actual);
            }
        }
    }

    private String tree(int depth, double[] value) {
        if (depth == 0 || random.nextInt(5) == 0) {
            switch (random.nextInt(3)) {
                case 0:
                    value[0] = 4;
                    return "fan_in";
                case 1:
                    value[0] = 9;
                    return "fan_out";
                default:
                    value[0] = random.nextInt(1, 100) / 8.0;
                    return String.valueOf(value[0]);
            }
        }
        double[] a = new double[1];
        double[] b = new double[1];
        String first = tree(depth - 1, a);
        String second = tree(depth - 1, b);
        switch (random.nextInt(6)) {
            case 0:
                value[0] = a[0] + b[0];
                return "(" + first + " + " + second + ")";
            case 1:
                value[0] = a[0] - b[0];
                return "(" + first + "-(" + second + "))";
            case 2:
                value[0] = a[0] * b[0];
                return "(" + first + ")*(" + second + ")";
            case 3:
                value[0] = a[0] / b[0];
                return "((" + first + ")/(" + second + "))";
            case 4:
                value[0] = Math.sqrt(Math.abs(a[0]));
                return "sqrt(abs(" + first + "))";
            default:
                value[0] = Math.max(a[0], b[0]);
                return "max(" + first + ", " + second + ")";
        }
    }
}
