package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNamesTest {
    private static final String POINTS = "points=0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"setosa|versicolor", "−1|1", "a,b|c", ",|;", "Straße & Weg|+", "50%|100%", "\"no\"|yes"})
    void aLinkKeepsTheNames(String zero, String one) {
        Setup setup = SetupQuery.parse(POINTS).setup().with(Settings.CLASSES, ClassNames.of(zero, one));
        String query = SetupQuery.format(setup);
        assertEquals(setup, SetupQuery.parse(query).setup(), query);
        assertEquals(zero, SetupQuery.parse(query).setup().classNames().of(0), query);
        assertTrue(query.indexOf("points=") > query.indexOf("classes="), "the long text comes last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a,", ",b", "a,a", "a,b,c", " , "})
    void othersAreRefusedByName(String text) {
        SetupQuery.Parsed parsed = SetupQuery.parse("classes=" + text);
        assertTrue(parsed.setup().classNames().isDefault());
        assertTrue(
                parsed.problems().get(0).message().startsWith("Names of the classes must be two different names"),
                parsed.problems().get(0).message());
    }

    @Test
    void aLongNameIsCut() {
        assertEquals(
                ClassNames.MAX_LENGTH, ClassNames.of("a".repeat(99), "b").of(0).length());
        assertEquals(
                "a".repeat(28) + "…",
                ClassNames.of("a".repeat(28) + "💥💥", "b").of(0),
                "no half of a pair");
    }

    @Test
    void namesChangeNoNumber() {
        Setup setup = SetupQuery.parse("classes=outside,inside").setup();
        assertFalse(setup.classNames().isDefault());
        assertTrue(setup.isNotebookProblem());
    }

    @Test
    void namesGoWithThePointsWhenADataSetIsChosen() {
        Setup own = SetupQuery.parse("classes=a,b&" + POINTS).setup();
        Setup moons = Entry.typed(own, java.util.List.of(), "data", "moons").setup();
        assertTrue(moons.classNames().isDefault());
        assertFalse(moons.hasOwnPoints());
    }
}
