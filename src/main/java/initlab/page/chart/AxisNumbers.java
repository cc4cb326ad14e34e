package initlab.page.chart;

import initlab.page.drawing.Theme;
import initlab.words.NumberText;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** The numbers below the axis of iterations. They and their widths are kept, because a chart is drawn in every frame. */
final class AxisNumbers {
    /** The most steps between the numbers. */
    private static final int STEPS = 6;
    /** The least distance between two numbers. */
    private static final int GAP = 8;
    /** Longer than the longest number. */
    private static final int LENGTHS = 20;

    /** Half of the width of numbers in the bold font, by the number of characters; 0 if it is unknown. */
    private final double[] bold = new double[LENGTHS];

    private int[] ticks = {};
    /** Half of the width of each tick's number. */
    private double[] halves = {};

    private int last;
    private double space;
    private Theme theme;

    /** Takes the last iteration, and the width of the axis in CSS pixels. Sets the pen's font. */
    void update(CanvasRenderingContext2D pen, int newLast, double newSpace, Theme newTheme) {
        if (last == newLast && space == newSpace && theme == newTheme) {
            return;
        }
        last = newLast;
        space = newSpace;
        theme = newTheme;
        java.util.Arrays.fill(bold, 0);
        pen.setFont(theme.small);
        double room = space / (3 * measured(pen, last) + GAP);
        ticks = Ticks.of(last, (int) Math.max(1, Math.min(room, STEPS)));
        halves = new double[ticks.length];
        for (int i = 0; i < ticks.length; i++) {
            halves[i] = measured(pen, ticks[i]);
        }
    }

    /** The numbers to write, ascending. */
    int[] ticks() {
        return ticks;
    }

    /** Half of the width of the i-th of them, in the small font. */
    double half(int i) {
        return halves[i];
    }

    /** Half of the width of a number in the bold font, which the pen has. Digits are equally wide. */
    double bold(CanvasRenderingContext2D pen, int number) {
        int length = NumberText.grouped(number).length();
        if (bold[length] == 0) {
            bold[length] = measured(pen, number);
        }
        return bold[length];
    }

    /** Whether two numbers with these middles and half widths are too close to be told apart. */
    static boolean meet(double middle, double half, double other, double otherHalf) {
        return Math.abs(middle - other) < half + otherHalf + GAP;
    }

    private static double measured(CanvasRenderingContext2D pen, int number) {
        return pen.measureText(NumberText.grouped(number)).getWidth() / 2;
    }
}
