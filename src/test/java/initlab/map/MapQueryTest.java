package initlab.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.setup.Query;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapQueryTest {
    @Test
    void aMapIsReadBackAsItIsWritten() {
        for (String map : List.of(
                MapSpec.DEFAULT,
                "seed:0:31,noise:0:0.5",
                "depth:1:8,width:2:64,colour:outcome",
                "batch:1:300,scale:1e-05:2,colour:iterations")) {
            MapQuery.Parsed parsed = MapQuery.parse(map, Setup.NOTEBOOK);
            assertEquals(List.of(), parsed.problems());
            assertEquals(map, parsed.spec().query());
            Query link = Query.of("?seed=4&map=" + Query.escaped(map) + "&lang=de");
            assertEquals(map, MapQuery.in(link));
        }
    }

    @Test
    void theKeyIsNoneOfTheSetUpAndNoProblem() {
        assertEquals(
                List.of(),
                SetupQuery.parse("?seed=4&map=scale:0.03:30,rate:0.001:30").problems());
    }

    @Test
    void everyProblemNamesWhatWasGivenAndTheDefaultIsUsed() {
        for (String bad : List.of(
                "nonsense",
                "scale",
                "scale:1:2",
                "scale:2:1,rate:1:2",
                "scale:0:1,rate:1:2",
                "depth:1.5:3,rate:1:2",
                "depth:1:50,rate:1:2",
                "scale:1:2,scale:1:2",
                "scale:1:2,rate:1:2,seed:1:2",
                "rate1:1:2,noise:0:1",
                "scale:1:nan,rate:1:2",
                "scale:1:2,rate:1:2,colour:blue",
                ":::,,,")) {
            MapQuery.Parsed parsed = MapQuery.parse(bad, Setup.NOTEBOOK);
            assertTrue(parsed.problems().size() >= 1, bad);
            assertTrue(
                    parsed.problems().get(0).startsWith("Map: "),
                    parsed.problems().get(0));
            assertEquals("he", parsed.spec().initialization());
        }
    }

    @Test
    void pixelsStandAsInTheIssue() {
        MapRange scale = MapQuery.parse(MapSpec.DEFAULT, Setup.NOTEBOOK).spec().across();
        assertEquals(0.03 * Math.pow(1000, 0.5 / 32), scale.value(0, 32), 1e-16);
        assertEquals(0.03 * Math.pow(1000, 31.5 / 32), scale.value(31, 32), 1e-14);
        MapRange depth =
                MapQuery.parse("depth:1:4,rate:1:2", Setup.NOTEBOOK).spec().across();
        int[] counts = new int[5];
        for (int pixel = 0; pixel < 32; pixel++) {
            counts[(int) depth.value(pixel, 32)]++;
            assertEquals(pixel / 8 + 1, depth.value(pixel, 32));
        }
        assertEquals(8, counts[4]);
    }
}
