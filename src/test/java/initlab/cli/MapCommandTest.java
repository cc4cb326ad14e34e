package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapCommandTest {
    private static final String QUERY = "init=he&seed=3&iterations=500&map=scale:0.03:30,rate:0.001:30";

    /** m32.txt was computed by another program, in C. Along the ragged coast only outcomes can agree. */
    @Test
    void allOutcomesAreThoseOfAProgramInC() throws IOException {
        List<String> expected = resource("/initlab/map/m32.txt");
        Terminal result = Terminal.run("map", QUERY, "--size", "32");
        assertEquals(0, result.status(), result.err());
        List<String> lines = result.out().lines().toList();
        assertEquals(32, lines.size());
        int close = 0;
        for (int row = 0; row < 32; row++) {
            String[] values = lines.get(row).split(" ");
            assertEquals(32, values.length);
            for (int x = 0; x < 32; x++) {
                double other = Double.parseDouble(expected.get(32 * row + x).split(" ")[0]);
                double value = values[x].equals("nan") ? Double.NaN : Double.parseDouble(values[x]);
                assertEquals(other < 0.6, value < 0.6, "row " + row + ", pixel " + x + ": " + other + ", " + value);
                close += Math.abs(other - value) <= 1e-6 * Math.abs(other) ? 1 : 0;
            }
        }
        assertTrue(close > 900, close + " values agree to 1e-6");
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream stream = MapCommandTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void theColourSaysWhichNumbersArePrinted() {
        String outcomes =
                Terminal.run("map", QUERY + ",colour:outcome", "--size", "2").out();
        assertEquals("0 0\n0 0\n", outcomes);
        String iterations = Terminal.run(
                        "map", "init=he&iterations=500&map=rate:0.3:0.5,seed:3:3,colour:iterations", "--size", "1")
                .out();
        assertTrue(Double.parseDouble(iterations) <= 500 && Double.parseDouble(iterations) > 0, iterations);
    }

    @Test
    void depthWidthNoiseAndBatchChangeTheNetwork() {
        for (String map : List.of("depth:1:2,width:3:4", "noise:0:0.2,batch:10:300", "rate1:1:10,rate2:1:10")) {
            List<String> lines = Terminal.run("map", "init=he&iterations=40&map=" + map, "--size", "2")
                    .out()
                    .lines()
                    .toList();
            assertEquals(2, lines.size(), map);
            String[] low = lines.get(0).split(" ");
            String[] high = lines.get(1).split(" ");
            assertEquals(4, java.util.Set.of(low[0], low[1], high[0], high[1]).size(), map + ": " + lines);
        }
    }

    @Test
    void whatCannotBeUsedIsNamed() {
        for (String map : List.of("size:1:2,rate:1:2", "rate:2:1,scale:1:2", "rate:1:2", "rate:1:2,rate1:1:2")) {
            Terminal result = Terminal.run("map", "map=" + map);
            assertEquals(2, result.status(), map);
            assertTrue(result.err().contains("Map: "), result.err());
            assertEquals("", result.out());
        }
        assertEquals(2, Terminal.run("map", QUERY, "--size", "0").status());
    }

    @Test
    void numbersArePrintedAsInC() {
        assertEquals("0.693149", Digits.six(0.6931491));
        assertEquals("1e-05", Digits.six(0.00001));
        assertEquals("0.0001", Digits.six(0.0001));
        assertEquals("1.23457e+06", Digits.six(1234567));
        assertEquals("123457", Digits.six(123456.7));
        assertEquals("-2.5e-10", Digits.six(-2.5e-10));
        assertEquals("0 nan inf", Digits.six(0) + " " + Digits.six(Double.NaN) + " " + Digits.six(1 / 0.0));
    }
}
