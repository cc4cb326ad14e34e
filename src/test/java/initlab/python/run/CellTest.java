package initlab.python.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.python.value.Meter;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PythonError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellTest {
    private static Cell cell(String source) {
        return new Cell(source, Map.of(), new HashMap<>(), new Meter(1_000_000, 10_000_000));
    }

    private static String printed(String source) {
        Cell cell = cell(source);
        cell.run();
        return cell.printed();
    }

    @Test
    void aFunctionOfTheCellIsCalled() {
        Cell cell = cell(
                "def double(dims):\n    '''Twice.'''\n    return {'d' + str(i): 2 * d for i, d in enumerate(dims)}\n");
        cell.run();
        assertTrue(cell.defines("double"));
        assertFalse(cell.defines("triple"));
        PyDict result = (PyDict) cell.call("double", List.of(new PyList(List.of(3L, 4L))));
        assertEquals(8L, result.get("d1"));
    }

    @Test
    void anErrorMarksItsPlaceInTheInnermostFunction() {
        Cell cell = cell("def f(x):\n    y = 1 + x['a']\n    return y\n\nf([2])\n");
        PythonError error = assertThrows(PythonError.class, cell::run);
        assertEquals("list indices must be integers or slices, not str", error.getMessage());
        assertEquals(List.of(2, 12, 18), List.of(error.line(), error.column(), error.end()));
    }

    @Test
    void aMarkOverSeveralLinesEndsWithItsFirstLine() {
        PythonError error = assertThrows(PythonError.class, cell("x = len(\n    1,\n    2)\n")::run);
        assertEquals(List.of(1, 4, 8), List.of(error.line(), error.column(), error.end()));
    }

    @Test
    void statementsDoWhatPythonDoes() {
        assertEquals("0 2 else\n(5, 7) [1, [2, 3], 4] 3\n{'a': 1}\n", printed("""
                        for i in range(5):
                            if i == 1:
                                continue
                            if i > 2:
                                break
                            print(i, end=' ')
                        while i < 4:
                            i += 1
                        else:
                            print('else')
                        a = b = 5
                        b += 2
                        first, *middle, last = 1, 2, 3, 4
                        n: int = 0
                        def outer():
                            count = 0
                            def inner(step=1):
                                nonlocal count
                                global n
                                count += step
                                n = count
                                return count
                            inner()
                            return inner(step=2)
                        print((a, b), [first, middle, last], outer())
                        d = {'a': 1, 'b': 2}
                        del d['b']
                        assert n == 3, 'n'
                        print(d)
                        """));
    }

    @Test
    void raisedErrorsHaveTheirMessage() {
        PythonError error = assertThrows(PythonError.class, cell("raise ValueError('bad', 1)")::run);
        assertEquals("ValueError: ('bad', 1)", error.type() + ": " + error.getMessage());
        error = assertThrows(PythonError.class, cell("assert 1 == 2, f'{1 + 1}'")::run);
        assertEquals("AssertionError: 2", error.type() + ": " + error.getMessage());
    }

    @Test
    void aLocalNameThatIsNotSetYetIsNotGlobal() {
        PythonError error =
                assertThrows(PythonError.class, cell("x = 1\ndef f():\n    print(x)\n    x = 2\nf()\n")::run);
        assertEquals("UnboundLocalError", error.type());
        assertEquals("cannot access local variable 'x' where it is not associated with a value", error.getMessage());
    }

    @Test
    void mathIsImportedUnderAnyName() {
        assertEquals(
                "3.0 2.0 3.141592653589793\n",
                printed("import math as m\nfrom math import sqrt as root, pi\nprint(m.sqrt(9), root(4), pi)\n"));
    }
}
