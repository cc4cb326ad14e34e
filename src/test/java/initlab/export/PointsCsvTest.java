package initlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.data.PointSet;
import initlab.setup.ClassNames;
import org.junit.jupiter.api.Test;

class PointsCsvTest {
    private static final PointSet TWO = new PointSet(new double[] {0.5, -1, 0.25, 1}, new double[] {0, 1});

    @Test
    void classesWithoutNamesAreNumbers() {
        assertEquals("0.5,0.25,0\n-1,1,1\n", PointsCsv.of(TWO, ClassNames.DEFAULT));
    }

    @Test
    void theThirdColumnHasTheNamesAndQuotesProtectThem() {
        assertEquals(
                "0.5,0.25,setosa\n-1,1,\"a, \"\"b\"\"\"\n", PointsCsv.of(TWO, new ClassNames("setosa", "a, \"b\"")));
    }

    @Test
    void noPointsAreOneEmptyLine() {
        assertEquals("\n", PointsCsv.of(new PointSet(new double[0], new double[0]), new ClassNames("a", "b")));
    }
}
