package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import initlab.network.Activation;
import initlab.setup.SetupQuery;
import initlab.training.CostHistory;
import initlab.training.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An activation has the JVM's bits in each engine: no compiler has rearranged its value or its derivative. */
class ActivationsIT {
    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void everyActivationTrainsToTheBitsOfTheJvm(String engine) throws Exception {
        for (Activation activation : Activation.values()) {
            String query = "?init=xavier&data=moons&iterations=300&rate=0.1&activation=" + activation.word();
            Run run = new Run(SetupQuery.parse(query).setup(), "xavier");
            run.advanceTo(300);
            CostHistory expected = run.costs();
            try (Lab lab = Lab.desktop().open(query + "&engine=" + engine)) {
                lab.trainToTheEnd();
                JsonArray costs = JsonParser.parseString(lab.everything())
                        .getAsJsonObject()
                        .getAsJsonArray("runs")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("costs");
                assertEquals(expected.size(), costs.size());
                for (int i = 0; i < costs.size(); i++) {
                    JsonArray pair = costs.get(i).getAsJsonArray();
                    assertEquals(expected.iteration(i), pair.get(0).getAsInt());
                    assertEquals(expected.cost(i), pair.get(1).getAsDouble(), activation + " at " + pair);
                }
            }
        }
    }
}
