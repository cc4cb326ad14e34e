package initlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleFormulaTest {
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
                "pow(9, .5)                    | 3.0000000000000004",
                "1e-2 + 2.5E1                  | 25.01",
                "exp(0) + log(e) + abs(-3)     | 5",
                "tanh(0) + --1                 | 1",
                "pi                            | 3.141592653589793",
                "0^0.5                         | 0",
            })
    void formulasHaveTheirMathematicalValue(String formula, double value) {
        assertEquals(value, ScaleFormula.parse(formula).value(8, 2, 2, 3), 5e-16 * Math.abs(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqrt(2/fan_in     | 14 | a closing parenthesis is missing: the one opened at position 5 is not closed",
                "sqrt 2            | 6  | sqrt must be followed by its argument in parentheses",
                "2/fanin           | 3  | “fanin” is unknown. Did you mean fan_in",
                "2 $ 3             | 3  | an operator was expected, not “$”",
                "(1+2))            | 6  | this closing parenthesis has no opening one",
                "2*                | 3  | something is missing",
                "''                | 1  | something is missing",
                "1.2.3             | 1  | “1.2.3” is not a number",
                "pow(2)            | 6  | pow takes two arguments, separated by a comma",
                "min(1,2,3)        | 8  | an operator or a closing parenthesis was expected, not “,”",
                "2 3               | 3  | an operator was expected, not “3”",
                "alert(1)          | 1  | “alert” is unknown",
            })
    void errorsStateTheirPosition(String formula, int position, String words) {
        FormulaException problem = assertThrows(FormulaException.class, () -> ScaleFormula.parse(formula));
        assertEquals(position, problem.position(), problem.getMessage());
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
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
                ScaleFormula.parse(text.toString()).value(2, 10, 1, 3);
                parsed++;
            } catch (FormulaException named) {
                assertTrue(named.position() >= 1 && named.position() <= text.length() + 1, text.toString());
            }
        }
        assertTrue(parsed > 1000, parsed + " parsed");
        assertThrows(FormulaException.class, () -> ScaleFormula.parse("(".repeat(100)));
        assertThrows(FormulaException.class, () -> ScaleFormula.parse("1+".repeat(150) + "1"));
    }

    /** Compares the values of random expression trees with the values computed while the trees are built. */
    @Test
    void randomFormulasHaveTheValueOfTheirExpressionTree() {
        for (int i = 0; i < 3000; i++) {
            double[] value = new double[1];
            String text = tree(3, value);
            if (text.length() <= ScaleFormula.MAX_LENGTH) {
                double actual = ScaleFormula.parse(text).value(4, 9, 2, 3);
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
