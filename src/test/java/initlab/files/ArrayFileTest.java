package initlab.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of arrays, in all the ways in which points and their classes are saved. */
class ArrayFileTest {
    /** Five points: x, y, class. Every type of number has them. */
    private static final double[][] COLUMNS = {{3, 1, 4, 1, 5}, {9, 2, 6, 5, 3}, {0, 1, 1, 0, 1}};

    private static final int M = 5;

    /** Some columns as an array whose rows are points, or whose columns are. */
    private static byte[] array(String type, boolean fortran, boolean across, int... indices) {
        int n = indices.length;
        double[] values = new double[n * M];
        for (int i = 0; i < M; i++) {
            for (int k = 0; k < n; k++) {
                values[across ? k * M + i : i * n + k] = COLUMNS[indices[k]][i];
            }
        }
        return across ? Samples.npy(type, fortran, values, n, M) : Samples.npy(type, fortran, values, M, n);
    }

    private static byte[] points() {
        return array("<f8", false, false, 0, 1);
    }

    private static byte[] flat(int column) {
        return Samples.npy("<i8", false, COLUMNS[column], M);
    }

    private static Outcome npz(Object... namesAndArrays) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndArrays.length; i += 2) {
            files.put(namesAndArrays[i] + ".npy", (byte[]) namesAndArrays[i + 1]);
        }
        return Outcome.of("a.npz", Samples.zip(true, files));
    }

    private static void assertPoints(Content.Grid grid, String where) {
        assertEquals(2, grid.label(), where);
        assertEquals(3, grid.names().size(), where);
        for (int k = 0; k < COLUMNS.length; k++) {
            assertArrayEquals(COLUMNS[k], grid.columns()[k], where);
        }
    }

    @Test
    void everyTypeOrderShapeAndCompressionGivesTheSamePoints() {
        int read = 0;
        for (String type : List.of("<f8", ">f8", "<f4", ">f4", "<i8", "<i4", ">i2", "|i1", "|u1", "<u2", "<u8")) {
            for (boolean fortran : new boolean[] {false, true}) {
                for (boolean across : new boolean[] {false, true}) {
                    List<byte[]> labels = List.of(
                            Samples.npy("<i8", fortran, COLUMNS[2], M),
                            Samples.npy("|b1", fortran, COLUMNS[2], 1, M),
                            Samples.npy(type, fortran, COLUMNS[2], M, 1));
                    for (byte[] label : labels) {
                        for (boolean deflated : new boolean[] {false, true}) {
                            Map<String, byte[]> files = new LinkedHashMap<>();
                            files.put("X.npy", array(type, fortran, across, 0, 1));
                            files.put("Y.npy", label);
                            assertPoints(
                                    Outcome.of("a.npz", Samples.zip(deflated, files))
                                            .grid(),
                                    type);
                            read++;
                        }
                    }
                    byte[] single = array(type, fortran, across, 0, 1, 2);
                    assertPoints(Outcome.of("a.npy", single).grid(), type);
                    assertPoints(Outcome.of("a.npy.gz", Samples.gzip(single)).grid(), type);
                }
            }
        }
        assertEquals(11 * 2 * 2 * 3 * 2, read);
    }

    @ParameterizedTest
    @CsvSource({
        "X, Y",
        "x, y",
        "X, y",
        "train_X, train_Y",
        "X_train, y_train",
        "x_train, y_train",
        "Xtrain, ytrain",
        "trainX, trainY",
        "X_tr, y_tr",
        "train_set_x, train_set_y",
        "train_set_x_orig, train_set_y",
        "data, labels",
        "data, target",
        "features, target",
        "features, labels",
        "points, classes",
        "inputs, outputs",
        "train_data, train_labels",
        "X_test, y_test",
        "samples, label"
    })
    void knownNamesNeedNoRemark(String points, String labels) {
        for (boolean labelsFirst : new boolean[] {false, true}) {
            Content.Grid grid = (labelsFirst
                            ? npz(labels, flat(2), points, points())
                            : npz(points, points(), labels, flat(2)))
                    .grid();
            assertPoints(grid, points);
            assertEquals(List.of(points + "[0]", points + "[1]", labels), grid.names());
            assertEquals(List.of(), grid.notes());
        }
    }

    @Test
    void filesOfArraysInAFolderAreNamedWithoutIt() {
        assertPoints(
                npz("data/y", flat(2), "data/X", points(), "data/more/W1", points())
                        .grid(),
                "");
    }

    @Test
    void trainingDataArePreferredToTestData() {
        Content.Grid grid = npz("X_test", flat(0), "y_test", flat(1), "X_train", points(), "y_train", flat(2))
                .grid();
        assertPoints(grid, "");
        assertPoints(
                npz("X", flat(0), "y", flat(1), "X_train", points(), "y_train", flat(2))
                        .grid(),
                "all and training");
        assertPoints(
                npz("X_test", flat(0), "y_test", flat(1), "X", points(), "y", flat(2))
                        .grid(),
                "all and test");
        assertEquals(
                List.of("“X_train”, “y_train” are read; other arrays are left out: “X_test”, “y_test”."), grid.notes());
    }

    @Test
    void coordinatesMayHaveArraysOfTheirOwn() {
        assertPoints(npz("x1", flat(0), "x2", flat(1), "y", flat(2)).grid(), "x1, x2, y");
        assertPoints(npz("x", flat(0), "y", flat(1), "label", flat(2)).grid(), "x, y, label");
        assertPoints(npz("class", flat(2), "x", flat(0), "y", flat(1)).grid(), "class, x, y");
        Content.Grid numbered =
                npz("arr_0", flat(0), "arr_1", flat(1), "arr_2", flat(2)).grid();
        assertPoints(numbered, "arr");
        assertEquals(
                List.of("The points are read from “arr_0”, “arr_1” and their classes from “arr_2”."), numbered.notes());
    }

    @Test
    void theShapesTellArraysWithoutNamesApart() {
        String note = "The points are read from “arr_0” and their classes from “arr_1”.";
        Content.Grid grid = npz("arr_0", points(), "arr_1", flat(2)).grid();
        assertPoints(grid, "");
        assertEquals(List.of(note), grid.notes());
        assertPoints(npz("arr_0", flat(2), "arr_1", points()).grid(), "labels first");
        assertPoints(npz("foo", points(), "bar", flat(2)).grid(), "two of any name");
        assertEquals(
                List.of(note, "“arr_0”, “arr_1” are read; other arrays are left out: “arr_2”, “arr_3”."),
                npz("arr_0", points(), "arr_1", flat(2), "arr_2", points(), "arr_3", flat(2))
                        .grid()
                        .notes());
    }

    @Test
    void aSingleArrayMayHoldPointsWithTheirClassesOrWithout() {
        assertPoints(npz("points", array("<f8", false, false, 0, 1, 2)).grid(), "");
        assertEquals(-1, npz("X", points()).grid().label());
        double[] measured = {1, 0.1, 0.2, 0, 0.3, 0.4, 1, 0.5, 0.6, 0, 0.7, 0.8};
        assertEquals(
                -1,
                Outcome.of("a.npy", Samples.npy("<f8", false, measured, 4, 3))
                        .grid()
                        .label(),
                "the last column has no classes, so the table must decide");
        assertEquals(-1, npz("x1", flat(0), "x2", flat(1), "x3", flat(1)).grid().label());
    }

    @Test
    void oneHotClassesAreNumbered() {
        double[] oneHot = new double[2 * M];
        double[] across = new double[2 * M];
        for (int i = 0; i < M; i++) {
            oneHot[2 * i + (int) COLUMNS[2][i]] = 1;
            across[M * (int) COLUMNS[2][i] + i] = 1;
        }
        for (byte[] labels : List.of(Samples.npy("<f8", false, oneHot, M, 2), Samples.npy("<f8", true, across, 2, M))) {
            for (boolean turned : new boolean[] {false, true}) {
                Content.Grid grid =
                        npz("X", array("<f8", false, turned, 0, 1), "Y", labels).grid();
                assertPoints(grid, "");
                assertEquals(List.of("“Y” is one-hot; the class of a point is the index of its 1."), grid.notes());
            }
        }
        oneHot[3] = 1 - oneHot[3];
        assertEquals(
                "“Y” has the shape (5, 2) and is not one-hot at index 1. Save one class for each point.",
                npz("X", points(), "Y", Samples.npy("<f8", false, oneHot, M, 2)).refused());
    }

    @Test
    void aSquareIsReadByRowsAndThatIsSaid() {
        Content.Grid grid = npz("X", Samples.npy("<f8", false, new double[] {1, 2, 3, 4}, 2, 2), "y", flat2())
                .grid();
        assertArrayEquals(new double[] {1, 3}, grid.columns()[0]);
        assertEquals(List.of("“X” has the shape (2, 2); each row is read as a point."), grid.notes());
    }

    private static byte[] flat2() {
        return Samples.npy("<i8", false, new double[] {0, 1}, 2);
    }

    @Test
    void classesMayBeWords() {
        byte[] words = Samples.npy(
                1,
                "{'descr': '|S4', 'fortran_order': False, 'shape': (5,)}",
                "red\0bluebluered\0\"x,\0".getBytes(StandardCharsets.US_ASCII));
        assertEquals(
                "x1,x2,label\n3.0,9.0,\"red\"\n1.0,2.0,\"blue\"\n4.0,6.0,\"blue\"\n1.0,5.0,\"red\"\n"
                        + "5.0,3.0,\"\"\"x,\"\n",
                npz("X", points(), "y", words).text().text());
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < M; i++) {
            letters.append("é\ud83d\udca1");
        }
        byte[] wide = Samples.npy(
                1,
                "{'descr': '>U2', 'fortran_order': False, 'shape': (5, 1)}",
                letters.toString().getBytes(java.nio.charset.Charset.forName("UTF-32BE")));
        assertTrue(npz("X", points(), "y", wide).text().text().endsWith("5.0,3.0,\"é\ud83d\udca1\"\n"));
    }

    @Test
    void moreFeaturesThanTwoAreAllOffered() {
        double[] values = new double[4 * M];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        Content.Grid grid =
                npz("X", Samples.npy("<f8", false, values, M, 4), "y", flat(2)).grid();
        assertEquals(List.of("X[0]", "X[1]", "X[2]", "X[3]", "y"), grid.names());
        assertEquals(4, grid.label());
        assertArrayEquals(new double[] {3, 7, 11, 15, 19}, grid.columns()[3]);
    }

    @Test
    void shapesThatAreNotPointsAreRefusedWithTheShape() {
        assertEquals(
                "“X” has the shape (5, 2, 2). Points need the shape (m, 2) or (2, m), or (m, 3) with their classes.",
                npz("X", Samples.npy("<f8", false, new double[20], 5, 2, 2), "y", flat(2))
                        .refused());
        assertEquals(
                "“X” has the shape (5, 2) and “y” the shape (4,). There must be one class for each point.",
                npz("X", points(), "y", Samples.npy("<f8", false, new double[4], 4))
                        .refused());
        assertEquals(
                "“X” has 99 features. Save two of them, for example X[:, :2].",
                npz("X", Samples.npy("<f8", false, new double[5 * 99], 5, 99), "y", flat(2))
                        .refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"W1, b1, W2, b2", "a, b, c"})
    void arraysOfOtherNamesAreNotGuessed(String list) {
        List<Object> arrays = new ArrayList<>();
        for (String name : list.split(", ")) {
            arrays.add(name);
            arrays.add(points());
        }
        String message = npz(arrays.toArray()).refused();
        assertTrue(message.startsWith("“a.npz” has the arrays “" + list.split(", ")[0] + "”, "), message);
        assertTrue(
                message.endsWith(
                        "and none of them is named X. Save the points with np.savez(\"points.npz\", X=X, Y=Y)."),
                message);
    }
}
