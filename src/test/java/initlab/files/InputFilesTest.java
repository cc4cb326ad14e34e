package initlab.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The binary files in {@code inputs}, which NumPy and Python have written. */
class InputFilesTest {
    private static Outcome read(String name) throws IOException {
        try (InputStream file = InputFilesTest.class.getResourceAsStream("/inputs/" + name)) {
            return Outcome.of(name, file.readAllBytes());
        }
    }

    @Test
    void pointsInColumnsOrWithTheirClassesHaveTheNumbersThatNumPyPrints() throws IOException {
        for (String name : List.of("N1-X2m-Y1m.npz", "N7-m3.npy")) {
            Content.Grid grid = read(name).grid();
            assertEquals(2, grid.label());
            assertEquals(24, grid.columns()[0].length);
            assertEquals(0.8882185654217096, grid.columns()[0][0]);
            assertEquals(-0.017977658077027066, grid.columns()[1][23]);
            assertEquals(0, grid.columns()[2][0]);
            assertEquals(1, grid.columns()[2][23]);
            assertEquals(List.of(), grid.notes());
        }
    }

    @Test
    void picklesAreRefusedByName() throws IOException {
        String message = " contains Python objects; save plain arrays with np.savez(\"points.npz\", X=X, Y=Y).";
        assertEquals("“X”" + message, read("N5-object.npz").refused());
        assertEquals("“N9-pickle.pkl”" + message, read("N9-pickle.pkl").refused());
    }
}
