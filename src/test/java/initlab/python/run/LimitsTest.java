package initlab.python.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initlab.python.value.Meter;
import initlab.python.value.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that never end, need too much memory or nest too deeply are stopped. */
class LimitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "while True: pass | STEPS",
                "sum(range(10**15)) | STEPS",
                "a = [1]~for x in a: a.append(x) | STEPS",
                "a = [0] * 10**4~while True: a[0:0] = [1] | STEPS",
                "a = b = [1]~for i in range(40):~    a = [a, a]~    b = [b, b]~a == b | STEPS",
                "'a' * 10**9 | MEMORY",
                "list(range(10**12)) | MEMORY",
                "s = 'a'~while True: s += s | MEMORY",
                "'a'.zfill(10**12) | MEMORY",
                "f'{1.5:.90000000f}' | MEMORY",
                "def f(*a): pass~f(*range(10**12)) | MEMORY",
                "def f(n): return f(n + 1)~f(0) | DEPTH",
                "g = [1]~for i in range(1000): g = (x for x in g)~list(g) | DEPTH",
                "g = [1]~for i in range(1000): g = map(str, g)~list(g) | DEPTH",
                "a = []~for i in range(1000): a = [a]~print(a) | DEPTH",
                "t = ()~for i in range(1000): t = (t,)~d = {t: 1} | DEPTH",
                "10**10**10 | UNSUPPORTED",
                "2**63 | UNSUPPORTED",
                "9223372036854775807 + 1 | UNSUPPORTED",
                "__import__('os') | UNSUPPORTED",
                "eval('1') | UNSUPPORTED",
                "import os | UNSUPPORTED",
                "(-8) ** 0.5 | UNSUPPORTED",
            })
    void cellsAreStopped(String source, Refusal.Reason reason) {
        assertEquals(reason, refused(source.replace('~', '\n')).reason());
    }

    @ParameterizedTest
    @CsvSource({"(, )", "-, ''", "not , ''", "1 if 0 else , ''", "2 ** , ''", "lambda: , ''", "1 + , ''", "[, ]"})
    void deepNestingIsStoppedBeforeTheStackEnds(String open, String close) {
        String source = "x = " + (open + " ").repeat(3000) + "1" + close.repeat(3000);
        assertEquals(Refusal.Reason.DEPTH, refused(source).reason());
    }

    private static Refusal refused(String source) {
        return assertThrows(
                Refusal.class,
                () -> new Cell(source, Map.of(), new HashMap<>(), new Meter(2_000_000, 20_000_000)).run());
    }
}
