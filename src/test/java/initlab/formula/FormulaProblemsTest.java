package initlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.words.Words;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of formulas that cannot be read, and of those that may not mean what was meant. */
class FormulaProblemsTest {
    @AfterEach
    void backToEnglish() {
        Words.use(Map.of());
    }

    /** Positions count from the start of what was typed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqrt(2/fan_in     | 14 | a closing parenthesis is missing: the one opened at position 5 is not closed.",
                "normal(sqrt(2/fan_in) | 22 | a closing parenthesis is missing: the one opened at position 7 is not closed.",
                "sqrt 2            | 6  | sqrt must be followed by its argument in parentheses.",
                "normal 2          | 8  | normal must be followed by its argument in parentheses.",
                "2/fanim           | 3  | “fanim” is unknown; the names are fan_in, fan_out,",
                "2/fan_im          | 3  | “fan_im” is unknown; write fan_in.",
                "normal(sqrt(2/fan_im)) | 15 | “fan_im” is unknown; write fan_in.",
                "2/lyaer           | 3  | “lyaer” is unknown; write layer.",
                "W = randm * 2     | 5  | “randm” is unknown; write randn.",
                "normal(np.sqtr(2)) | 8 | “np.sqtr” is unknown; write sqrt.",
                "2/np              | 3  | “np” is unknown; the names are",
                "2/x               | 3  | “x” is unknown; the names are",
                "2/math            | 3  | “math” is unknown; the names are",
                "alert(1)          | 1  | “alert” is unknown; the names are",
                "2 $ 3             | 3  | an operator was expected, not “$”.",
                "(1+2))            | 6  | this closing parenthesis has no opening one.",
                "2*                | 3  | something is missing",
                "normal()          | 8  | something is missing",
                "constant()        | 10 | something is missing",
                "''                | 1  | something is missing",
                "1.2.3             | 1  | “1.2.3” is not a number.",
                "pow(2)            | 6  | pow takes two arguments, separated by a comma.",
                "min(1,2,3)        | 8  | an operator or a closing parenthesis was expected, not “,”.",
                "2 3               | 3  | an operator was expected, not “3”.",
                "normal(1,2,3,4)   | 12 | W has a row for each unit",
                "normal(1, 2, shape, 4) | 21 | normal has no such argument; a bias is written b = 0.1.",
                "normal(low=1)     | 12 | normal has no such argument",
                "constant(1, 2, 3) | 16 | constant has no such argument.",
                "normal(1), c = 2  | 10 | after a comma only a bias can follow, such as b = 0.1.",
                "randn + randn     | 9  | W is made of one matrix, so a second one is not possible.",
                "normal(randn)     | 1  | W is made of one matrix",
                "W = 0.5           | 5  | W has no random numbers; write randn * 0.5 or constant(0.5).",
                "n[0]              | 3  | write the index as l-1 for the layer’s inputs, or as l for its units.",
                "n[l-2]            | 3  | write the index as l-1",
                "randn(n[l-1], n[l]) | 7 | this shape is transposed: W has a row for each unit, so write fan_out, fan_in.",
                "np.random.normal(0, 1, (fan_in, fan_out)) | 24 | this shape is transposed",
                "np.zeros((n[l-1], n[l])) | 10 | this shape is transposed",
                "randn(4, 2)       | 7  | W has a row for each unit, so its shape is fan_out, fan_in.",
                "normal(0.01, 0)   | 8  | with a standard deviation of 0 every weight is 0.01; write normal(0.01) or normal(0.01, b=0).",
                "normal(0.5, -0.1) | 8  | a standard deviation must not be negative; for a bias write normal(0.5, b=-0.1).",
                "uniform(1/fan_in, -1) | 9 | the lower limit comes first; for a bias write uniform(1/fan_in, b=-1).",
                "uniform(0.5, 0.1) | 9  | the lower limit comes first; for a bias write uniform(0.5, b=0.1).",
                "normal(0,05)      | 8  | a comma separates arguments; write 0.05 for the number.",
            })
    void saysWhereAndWhatToDo(String formula, int position, String words) {
        FormulaException problem = assertThrows(FormulaException.class, () -> Formula.parse(formula));
        assertEquals(position, problem.position(), problem.getMessage());
        String start = Words.quoted(formula) + ", position " + position + ": ";
        assertTrue(problem.getMessage().startsWith(start + words), problem.getMessage());
        assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
        assertFalse(problem.getMessage().contains(". "), problem.getMessage());
    }

    /** A scale and a bias, as links have had them, are NumPy's mean and standard deviation, or limits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "normal(0.5, 0.1) | normal(loc=0.5,scale=0.1) | The mean is 0.5 and the standard deviation 0.1, as in NumPy; for a bias write normal(0.5, b=0.1).",
                "normal(sqrt(2/fan_in), 0.1) | normal(loc=sqrt(2/fan_in),scale=0.1) | The mean is sqrt(2/fan_in) and the standard deviation 0.1, as in NumPy; for a bias write normal(sqrt(2/fan_in), b=0.1).",
                "uniform(0.1, 0.5) | uniform(low=0.1,high=0.5) | The limits are 0.1 and 0.5, as in NumPy; for a bias write uniform(0.1, b=0.5)."
            })
    void twoArgumentsThatCouldBeAScaleAndABiasAreNamed(String formula, String normal, String remark) {
        assertEquals(normal, Formula.parse(formula).toString());
        assertEquals(remark, Formula.parse(formula).remark());
        assertNull(Formula.parse(normal).remark());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "normal(0, sqrt(2/fan_in)) | normal(sqrt(2/fan_in))",
                "normal(0, 0.5)            | normal(0.5)",
                "normal(0, 0)              | normal(0)",
                "normal(-1, 2)             | normal(loc=-1,scale=2)",
                "normal(0.5, b=0.1)        | normal(0.5,b=0.1)",
                "normal(0.5, bias = 0.1)   | normal(0.5,b=0.1)",
                "normal(0.5), b = 0.1      | normal(0.5,b=0.1)",
                "normal(0, 0.5, b=0.1)     | normal(0.5,b=0.1)",
                "uniform(0, 10)            | uniform(low=0,high=10)",
                "uniform(-0.1, 0.1)        | uniform(0.1)",
                "uniform(-1/fan_in, 1/fan_in, b=1) | uniform(1/fan_in,b=1)",
                "uniform(-(1/fan_in), 1/fan_in) | uniform(1/fan_in)",
                "uniform(low=0)            | uniform(low=0,high=1)",
                "uniform ±0.5, b = 2       | uniform(0.5,b=2)",
                "constant(0.5, 0.1)        | constant(0.5,b=0.1)",
                "np.full(shape, 0.5)       | constant(0.5)",
                "np.zeros((n[l], n[l-1]))  | constant(0)",
                "np.ones((fan_out, fan_in)) * 3 | constant(1)*3",
                "np.random.rand(n[l], n[l-1]) | uniform(low=0,high=1)",
                "np.random.random((n[l], n[l-1])) * 0.1 | rand*0.1",
                "np.random.uniform(-1, 1, (n[l], n[l-1])) | uniform(1)",
                "2*np.random.rand(n[l], n[l-1])-1 | 2*rand-1",
                "np.random.normal(0.5, size=shape) | normal(loc=0.5,scale=1)",
                "randn / 2                 | randn/2",
                "randn                     | normal(1)",
                "1 + randn*2               | normal(loc=1,scale=2)",
                "-randn*007.50e+2          | -randn*7.50e+2",
                "randn*2.0 + 10. + 0.50 + .0 | 10+randn*2+0.5+0",
                "randn*(-2)                | randn*-2",
                "randn/(3/(4*5))           | randn/(3/(4*5))",
                "(2**3)**-2 - 3 - (4 - 5)  | normal((2**3)**-2-3-(4-5))",
                "0                         | constant(0)",
            })
    void hasAShortNormalForm(String formula, String normal) {
        assertEquals(normal, Formula.parse(formula).toString());
        assertEquals(normal, Formula.parse(normal).toString());
        assertEquals(normal, Formula.parse(Formula.parse(formula).typeset()).toString());
        boolean scale = !formula.contains("n") && !normal.contains("constant");
        assertEquals(
                scale,
                Formula.parse(formula).remark() != null,
                Formula.parse(formula).remark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"np.random.normal(0.5, 0.1, (n[l], n[l-1]))", "np.random.normal(0.5, 0.1)"})
    void whatIsClearlyNumPyNeedsNoRemark(String formula) {
        assertEquals("normal(loc=0.5,scale=0.1)", Formula.parse(formula).toString());
        assertNull(Formula.parse(formula).remark());
    }

    @Test
    void aDecimalCommaIsNamedWhereItIsTheLanguages() {
        assertNull(Formula.parse("normal(0,5)").remark());
        Words.use(Map.of("0.5", "0,5"));
        Formula german = Formula.parse("normal(0,5)");
        assertEquals("normal(5)", german.toString());
        assertEquals("A comma separates arguments, so these are 0 and 5; write 0.5 for the number.", german.remark());
        assertNotNull(Formula.parse("normal(min(1,5))").remark());
        assertNull(Formula.parse("normal(0, 5)").remark(), "with a blank it is no decimal comma");
        assertNull(Formula.parse("normal(0.5)").remark());
        assertEquals(
                "In a formula a point is the decimal mark, so “1.000” is read as 1,000.",
                Formula.parse("normal(1.000)").remark());
    }

    @Test
    void newNamesInAShapeAreNamed() {
        Formula formula = Formula.parse("np.random.randn(n_h, n_x) * np.sqrt(2/n_x)");
        assertEquals("normal(sqrt(2/fan_in))", formula.toString());
        assertEquals("In this shape “n_h” is read as fan_out.", formula.remark());
    }
}
