package initlab.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedCountTest {
    @Test
    void aNumberThatCannotBeUsedIsNamed() {
        for (String bad : List.of("0", "1001", "many", "2.5", "1.000", "", "NaN")) {
            String problem = SeedCount.problem(Setup.NOTEBOOK, bad);
            assertTrue(problem.contains("“" + bad + "”") && problem.contains("1 to 1,000"), problem);
        }
        assertNull(SeedCount.problem(Setup.NOTEBOOK, " 1,000 "));
        assertEquals(1000, SeedCount.read(" 1,000 "));
    }

    @Test
    void seedsBeyondTheLargestOneAreRejected() {
        Setup last = SetupQuery.parse("seed=4294967295").setup();
        assertTrue(SeedCount.problem(last, "2").contains("4,294,967,295"));
        assertNull(SeedCount.problem(last, "1"));
    }

    @Test
    void whatDoesNotDependOnTheSeedIsLeftOutOrRefused() {
        Setup mixed = SetupQuery.parse("init=mine,he").setup();
        assertEquals(List.of("he"), SeedJob.drawn(mixed).initializations());
        assertNull(SeedCount.problem(mixed, "20"));
        Setup own = SetupQuery.parse("init=mine").setup();
        assertTrue(SeedCount.problem(own, "20").contains("does not depend on the seed"));
    }
}
