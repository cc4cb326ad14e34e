package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.data.ViewFit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAxesTest {
    private static final String POINTS = "points=0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1";
    private static final PointSet FLOWERS =
            new PointSet(new double[] {4.3, 5.5, 7.9, 20, 35, 44}, new double[] {0, 1, 1});

    @Test
    void scalingIsUndone() {
        ViewFit fit = ViewFit.of(FLOWERS);
        OwnAxes axes = OwnAxes.of("length", "width", fit);
        for (int i = 0; i < FLOWERS.size(); i++) {
            assertEquals(FLOWERS.features()[i], axes.x().own(fit.points().features()[i]), 1e-5);
            assertEquals(FLOWERS.features()[3 + i], axes.y().own(fit.points().features()[3 + i]), 1e-4);
        }
    }

    @Test
    void numbersStandWhereTheyBelong() {
        OwnAxes.Axis axis = OwnAxes.of("length", null, ViewFit.of(FLOWERS)).x();
        List<OwnAxes.Tick> ticks = axis.ticks(ViewFit.REACH, 5);
        assertEquals(
                List.of("5", "6", "7", "8"),
                ticks.stream().map(OwnAxes.Tick::text).toList());
        for (OwnAxes.Tick tick : ticks) {
            assertEquals(Double.parseDouble(tick.text()), axis.own(tick.place()), 1e-12);
        }
    }

    @Test
    void withoutOwnUnitsTheyAreThoseOfThePlane() {
        List<OwnAxes.Tick> ticks = OwnAxes.DEFAULT.x().ticks(ViewFit.REACH, 4);
        assertEquals(
                List.of("−1", "0", "1"), ticks.stream().map(OwnAxes.Tick::text).toList());
        assertEquals(1, ticks.get(2).place(), 1e-15);
    }

    @Test
    void aCoordinateThatNeverChangesHasOneNumber() {
        OwnAxes axes = OwnAxes.parse("a,5,5,b,0,1");
        assertEquals(List.of(new OwnAxes.Tick(0, "5.000")), axes.x().ticks(ViewFit.REACH, 4));
    }

    @Test
    void extremeRangesHaveFewNumbers() {
        for (String range : new String[] {"-1e308,1e308", "1e-300,2e-300", "1000000,1000001", "-1e-320,0"}) {
            int count = OwnAxes.parse("a," + range + ",b,0,1")
                    .x()
                    .ticks(ViewFit.REACH, 4)
                    .size();
            assertTrue(count >= 1 && count <= 5, range + ": " + count);
        }
    }

    @Test
    void aLinkKeepsThem() {
        OwnAxes axes = OwnAxes.of("sepal length (cm), wet", "Höhe", ViewFit.of(FLOWERS));
        Setup setup = SetupQuery.parse(POINTS).setup().with(Settings.AXES, axes);
        String query = SetupQuery.format(setup);
        assertEquals(axes, SetupQuery.parse(query).setup().axes(), query);
        assertEquals(setup, SetupQuery.parse(query).setup(), query);
    }

    @Test
    void pointsThatALinkHasInOtherUnitsKeepTheirUnits() {
        Setup setup = SetupQuery.parse("points=0,0,0;0,10,0;0,5,0;1,0,0;10,20,1;10,0,1;9,10,1;8,10,1")
                .setup();
        assertEquals("x₁,0,10,x₂,0,20", setup.axes().toString());
        assertEquals(setup, SetupQuery.parse(SetupQuery.format(setup)).setup());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a,0,1", "a,0,1,b,1,0", "a,0,1,b,0,x", ",0,1,b,0,1", "a,0,1e999,b,0,1", "a,0,1,b,0,1,c"})
    void othersAreRefusedByName(String text) {
        SetupQuery.Parsed parsed = SetupQuery.parse("axes=" + text);
        assertEquals(OwnAxes.DEFAULT, parsed.setup().axes());
        assertTrue(parsed.problems().get(0).message().startsWith("Axes of own points must be"));
    }

    @Test
    void theyGoWithThePointsWhenADataSetIsChosen() {
        Setup own = SetupQuery.parse("axes=a,0,1,b,0,1&" + POINTS).setup();
        assertEquals(
                OwnAxes.DEFAULT,
                Entry.typed(own, List.of(), "data", "moons").setup().axes());
        assertTrue(SetupQuery.parse("axes=a,0,1,b,0,1").setup().isNotebookProblem());
    }
}
