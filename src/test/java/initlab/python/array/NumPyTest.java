package initlab.python.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.Meter;
import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import initlab.python.value.Slice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The expected texts are what Python 3.11 with NumPy 2.4.6 prints. */
class NumPyTest {
    private final Cells cells = new Cells();

    @Test
    void heInitializationHasTheNotebooksFirstMatrix() {
        cells.call("random.seed", 3L);
        Object normal = cells.call("random.randn", 4L, 2L);
        Object scale = cells.call("sqrt", cells.call("divide", 2L, 2L));
        NDArray weights = (NDArray) ((NDArray) normal).binary("*", normal, scale);
        assertEquals(
                "[[ 1.78862847  0.43650985]\n [ 0.09649747 -1.8634927 ]\n [-0.2773882  -0.35475898]\n"
                        + " [-0.08274148 -0.62700068]]",
                weights.str());
    }

    @Test
    void viewsShareTheirEntries() {
        NDArray array = (NDArray) cells.call("zeros", Cells.tuple(2L, 3L));
        NDArray transposed = (NDArray) array.attribute("T");
        NDArray row = (NDArray) array.item(1L);
        NDArray flat = (NDArray) Cells.method(array, "reshape", 6L);
        NDArray copy = (NDArray) Cells.method(array, "copy");
        array.setItem(Cells.tuple(1L, 2L), 5.0);
        assertEquals("[0. 0. 5.]", row.str());
        assertEquals("np.float64(5.0)", ((Scalar) transposed.item(Cells.tuple(2L, 1L))).repr());
        assertEquals("[0. 0. 0. 0. 0. 5.]", flat.str());
        assertEquals("[[0. 0. 0.]\n [0. 0. 0.]]", copy.str());
    }

    @Test
    void overlappingViewsAreAssignedAsIfCopied() {
        NDArray array = (NDArray) cells.call("arange", 5L);
        array.setItem(new Slice(1L, None.NONE, None.NONE), array.item(new Slice(None.NONE, -1L, None.NONE)));
        assertEquals("[0 0 1 2 3]", array.str());
    }

    @Test
    void operationsInPlaceChangeTheArrayAndKeepItsType() {
        NDArray array = (NDArray) cells.call("ones", Cells.tuple(2L));
        assertEquals(array, array.augmented("*", 3L));
        assertEquals("[3. 3.]", array.str());
        NDArray integers = (NDArray) cells.call("arange", 2L);
        PythonError error = assertThrows(PythonError.class, () -> integers.augmented("*", 0.5));
        assertEquals("UFuncTypeError", error.type());
        assertEquals(
                "Cannot cast ufunc 'multiply' output from dtype('float64') to dtype('int64') with casting rule"
                        + " 'same_kind'",
                error.getMessage());
    }

    @Test
    void aTupleIsNoNumberOfRows() {
        PythonError error = assertThrows(PythonError.class, () -> cells.call("random.randn", Cells.tuple(2L, 3L)));
        assertEquals("TypeError", error.type());
        assertEquals("'tuple' object cannot be interpreted as an integer", error.getMessage());
    }

    @Test
    void namesThatNumPyLacksRaiseAndNamesThatCellsLackAreRefused() {
        PythonError error = assertThrows(PythonError.class, () -> Cells.get(cells.numpy, "random.randm"));
        assertEquals("module 'numpy.random' has no attribute 'randm'", error.getMessage());
        Refusal refusal = assertThrows(Refusal.class, () -> Cells.get(cells.numpy, "linalg"));
        assertEquals("np.linalg", refusal.subject());
        assertTrue(refusal.getMessage().contains("zeros_like, ")
                && refusal.getMessage().contains("random.randn"));
        Refusal generator = assertThrows(Refusal.class, () -> Cells.get(cells.numpy, "random.default_rng"));
        assertTrue(generator.getMessage().contains("numbers differ"), generator.getMessage());
        Refusal dtype = assertThrows(Refusal.class, () -> cells.call("zeros", Map.of("dtype", (Object) "float32"), 2L));
        assertTrue(dtype.getMessage().contains("float32"), dtype.getMessage());
    }

    @Test
    void largeArraysAreRefusedBeforeTheyExist() {
        for (Object shape : List.of(
                Cells.tuple(100_000L, 100_000L), Cells.tuple(1L << 40), 1_000_000_000L, Cells.tuple(3_000_000_000L))) {
            for (String function : List.of("zeros", "ones", "empty", "random.standard_normal")) {
                Refusal refusal = assertThrows(Refusal.class, () -> cells(function, shape));
                assertEquals(Refusal.Reason.MEMORY, reason(refusal), function);
            }
        }
        assertThrows(Refusal.class, () -> new Cells().call("arange", 1_000_000_000_000L));
        assertThrows(Refusal.class, () -> new Cells().call("eye", 1_000_000L));
        assertThrows(Refusal.class, () -> new Cells().call("linspace", 0L, 1L, 1_000_000_000L));
        NDArray column = (NDArray) cells.call("ones", Cells.tuple(20_000L, 1L));
        NDArray row = (NDArray) column.attribute("T");
        assertThrows(Refusal.class, () -> column.binary("+", column, row));
    }

    private static Object cells(String function, Object shape) {
        return new Cells().call(function, shape);
    }

    /** Steps and bytes are counted together, so either may be used up first. */
    private static Refusal.Reason reason(Refusal refusal) {
        return refusal.reason() == Refusal.Reason.STEPS ? Refusal.Reason.MEMORY : refusal.reason();
    }

    @Test
    void listsThatContainThemselvesAreRefused() {
        PyList list = new PyList(List.of());
        list.items.add(list);
        Refusal refusal = assertThrows(Refusal.class, () -> cells.call("array", list));
        assertEquals(Refusal.Reason.DEPTH, refusal.reason());
    }

    @Test
    void manyOperationsUseUpTheSteps() {
        Cells few = new Cells(10_000, 100_000_000);
        NDArray array = (NDArray) few.call("ones", 1000L);
        Refusal refusal = assertThrows(Refusal.class, () -> {
            for (int i = 0; i < 100; i++) {
                array.binary("+", array, 1L);
            }
        });
        assertEquals(Refusal.Reason.STEPS, refusal.reason());
    }

    @Test
    void warningsAreCollectedOnceAndInOrder() {
        NDArray zeros = (NDArray) cells.call("zeros", 2L);
        zeros.binary("/", 1L, zeros);
        zeros.binary("/", 2L, zeros);
        cells.call("log", -1.0);
        cells.call("exp", 1000L);
        assertEquals(
                List.of(
                        "divide by zero encountered in divide",
                        "invalid value encountered in log",
                        "overflow encountered in exp"),
                cells.numpy.takeWarnings());
        assertEquals(List.of(), cells.numpy.takeWarnings());
    }

    @Test
    void aCellThatDoesNotSeedDrawsFromItsEntropy() {
        NumPy first = NumPy.module(new Meter(1000, 100_000), 5);
        NumPy second = NumPy.module(new Meter(1000, 100_000), 6);
        assertTrue(!draw(first).equals(draw(second)));
    }

    private static Object draw(NumPy numpy) {
        return ((Callable) Cells.get(numpy, "random.rand")).call(new Arguments(List.of(), Map.of()));
    }

    @Test
    void matricesMultiplyWithTheBitsOfOpenBlas() {
        // Recorded from NumPy on an x86-64 processor with fused multiply-add.
        double[] a = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
        double[] b = {0.7, 0.8, 0.9, 1.1, 1.2, 1.3};
        Object product = Products.matmul(cells.numpy.session(), cells.array(a, 2, 3), cells.array(b, 3, 2));
        assertEquals(
                "float64 (2, 2) 3fe3851eb851eb85 3fe6147ae147ae15 3ff7333333333333 3ffa666666666667", Dump.of(product));
        Object vector =
                Products.dot(cells.numpy.session(), cells.array(a, 2, 3), cells.array(new double[] {0.7, 0.8, 0.9}, 3));
        assertEquals("float64 (2,) 3fe0000000000000 3ff3851eb851eb85", Dump.of(vector));
    }

    @Test
    void tuplesOfShapesArePlainIntegers() {
        assertEquals(
                new PyTuple(List.of(2L, 3L)), Cells.get((NDArray) cells.call("zeros", Cells.tuple(2L, 3L)), "shape"));
    }
}
