package initlab.page.columns;

import initlab.page.drawing.Canvas;
import initlab.page.drawing.Plane;
import initlab.page.drawing.Sheet;
import initlab.page.drawing.Theme;
import initlab.page.state.PageState;
import initlab.page.state.PointSets;
import initlab.setup.OwnAxes;
import java.util.Objects;

/** The points and the axes, drawn once per size and copied onto every picture. */
final class PointSheet {
    private final Sheet sheet = new Sheet();
    /** The points on the sheet; null if they must be drawn again. */
    private PointSets drawn;

    private boolean drawnWithTest;
    /** The axes on the sheet; null for none. */
    private OwnAxes drawnAxes;

    private Theme drawnTheme;

    /**
     * Lays the points on a canvas, over what is there.
     *
     * @param axes null for none
     */
    void layOn(Canvas canvas, Plane plane, PageState state, boolean withTest, OwnAxes axes, Theme theme) {
        if (!sheet.fits(canvas)
                || !state.points().equals(drawn)
                || drawnWithTest != withTest
                || !Objects.equals(drawnAxes, axes)
                || drawnTheme != theme) {
            drawnWithTest = withTest;
            drawnAxes = axes;
            drawnTheme = theme;
            sheet.clear(canvas);
            drawn = FieldView.points(sheet.pen, plane, state.points(), withTest, canvas.ratio())
                    ? state.points()
                    : null;
            if (axes != null) {
                FieldView.axes(sheet.pen, plane, axes);
            }
        }
        sheet.layOn(canvas);
    }
}
