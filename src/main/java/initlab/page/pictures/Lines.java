package initlab.page.pictures;

import initlab.page.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;

/** A text, broken into lines that fit the width; words that are too long, such as addresses, are broken anywhere. */
final class Lines implements Drawing {
    private static final double SPACING = 1.4;
    /** Measures texts, whatever they are drawn on. */
    private static final CanvasRenderingContext2D RULER = (CanvasRenderingContext2D)
            ((HTMLCanvasElement) HTMLDocument.current().createElement("canvas")).getContext("2d");

    private final String text;
    private final int size;
    private final String font;
    private final String colour;

    /**
     * A text.
     *
     * @param size of the letters in CSS pixels
     * @param face style, weight and families, with {@code #} where the size goes
     */
    Lines(String text, int size, String face, String colour) {
        this.text = text;
        this.size = size;
        this.colour = colour;
        font = face.replace("#", size + "px");
    }

    @Override
    public double height(double width) {
        return broken(width).size() * size * SPACING;
    }

    @Override
    public void draw(CanvasRenderingContext2D pen, double width) {
        pen.setFont(font);
        pen.setFillStyle(colour);
        pen.setTextAlign("left");
        pen.setTextBaseline("alphabetic");
        double y = size;
        for (String line : broken(width)) {
            pen.fillText(line, 0, y);
            y += size * SPACING;
        }
    }

    private List<String> broken(double width) {
        RULER.setFont(font);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.length();
            while (to > from + 1 && RULER.measureText(text.substring(from, to)).getWidth() > width) {
                int space = text.lastIndexOf(' ', to - 1);
                to = space > from ? space : to - 1;
            }
            lines.add(text.substring(from, to));
            from = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
        }
        return lines;
    }
}
