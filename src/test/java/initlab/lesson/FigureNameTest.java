package initlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import initlab.lesson.FigureName.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureNameTest {
    @Test
    void namesHaveARunAMomentAndAFigure() {
        assertEquals(new FigureName("he", Moment.ON_VIEW, "cost"), FigureName.of("he.cost"));
        assertEquals(new FigureName("zeros", Moment.FIRST, "gradient.1"), FigureName.of("zeros.first.gradient.1"));
        assertEquals(new FigureName("random", Moment.LAST, "train"), FigureName.of("random.last.train"));
    }

    @Test
    void theRunMayBeAFormulaWithPoints() {
        assertEquals(
                new FigureName("constant(0.5)", Moment.LAST, "distinct.2"),
                FigureName.of("constant(0.5).last.distinct.2"));
        assertEquals(new FigureName("0.5", Moment.ON_VIEW, "cost"), FigureName.of("0.5.cost"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cost", "he.", "he.price", "he.first.gradient", "nobody.cost", ".cost", "he.first.cost.1"})
    void othersAreNone(String text) {
        assertNull(FigureName.of(text));
    }
}
