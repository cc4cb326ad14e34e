package initlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.CostHistory;
import initlab.training.Run;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonScriptTest {
    private static final Pattern COST = Pattern.compile("Cost after iteration (\\d+): (\\S+)");

    /** Ten digits for every start that does not magnify rounding. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?init=zeros,he&iterations=3000",
                "?init=xavier,lecun,0.5&iterations=1200&rate=0.1&seed=7",
                "?init=normal(sqrt(2/fan_in)^1, 0.1),uniform(min(0.5, 1/layer))&iterations=1000&layers=2-6-4-1",
                "?data=moons&activation=tanh&init=he&iterations=1000&rate=0.1",
                "?data=xor&activation=leaky&init=he&iterations=800",
                "?data=spirals&activation=sigmoid&init=xavier&iterations=500",
                "?data=blobs&init=he&iterations=1500&noise=0.2",
                "?init=he&iterations=1000&batch=32&rate=0.05",
                "?init=he,lecun&iterations=3000&rate=0.1&stop=0.12",
                "?init=he&iterations=1000&rate=0.1&batch=4&points=0.5,-1.25,1;0,0,0;1,1,1;1.1,1.2,1;0.25,1,0;1.5,-1.5,0;0.1,0.1,0;-1,0,1"
            })
    void printsTheSameCosts(String query) throws Exception {
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        assertEquals(java.util.List.of(), parsed.problems());
        Setup setup = parsed.setup();
        Matcher printed = COST.matcher(Python.run(PythonScript.of(setup)));
        for (String initialization : setup.initializations()) {
            Run run = new Run(setup, initialization);
            run.advanceTo(setup.iterations());
            CostHistory costs = run.costs();
            for (int i = 0; i < costs.size(); i++) {
                int k = costs.iteration(i);
                if (k % 1000 == 0 || i == costs.size() - 1) {
                    assertTrue(printed.find(), initialization + " at " + k);
                    assertEquals(k, Integer.parseInt(printed.group(1)));
                    assertEquals(costs.cost(i), Double.parseDouble(printed.group(2)), 1e-10 * costs.cost(i));
                }
            }
        }
        assertFalse(printed.find(), "the script goes on after the page has stopped");
    }
}
