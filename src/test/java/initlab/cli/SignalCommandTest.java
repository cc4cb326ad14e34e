package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalCommandTest {
    @Test
    void printsALineForEachLayer() {
        List<String> lines =
                Terminal.run("signal", "layers=2-10-5-1&init=he").out().lines().toList();
        assertEquals(5, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("initialization = \"he\", 200 seeds, sigma_w^2 = "), lines.get(0));
        assertTrue(lines.get(4).trim().startsWith("3 "), lines.get(4));
    }

    @Test
    void jsonHasTheTheoryNextToTheMeasurement() {
        JsonArray all = JsonParser.parseString(Terminal.run("signal", "--json", "layers=2-30-30-1&init=he,zeros")
                        .out())
                .getAsJsonArray();
        JsonObject he = all.get(0).getAsJsonObject();
        assertEquals(2, he.get("weight_variance").getAsDouble(), 0.1);
        for (String name : List.of("activations", "gradients")) {
            // The median of a single output unit is below the root mean square that is predicted.
            for (int layer = 0; layer < 2; layer++) {
                double measured = he.getAsJsonArray(name).get(layer).getAsDouble();
                double predicted =
                        he.getAsJsonArray(name + "_predicted").get(layer).getAsDouble();
                assertEquals(1, measured / predicted, 0.3, name + ", layer " + (layer + 1));
            }
        }
        assertEquals(1, all.get(1).getAsJsonObject().get("born_dead").getAsDouble());
    }

    @Test
    void refusesThePersonsOwnFunction() {
        assertEquals(2, Terminal.run("signal", "init=mine").status());
    }
}
