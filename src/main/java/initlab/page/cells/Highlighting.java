package initlab.page.cells;

import initlab.code.Token;
import initlab.code.Tokens;
import initlab.page.dom.Dom;
import java.util.List;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A Python text in colours, with marks: brackets that belong together, and what an error is about. */
final class Highlighting {
    /** A longer text is shown without colours, which would take longer than a frame. */
    private static final int MOST = 20_000;

    private final HTMLElement root;
    private String text = "";
    private List<Token> tokens = List.of();
    private int[] brackets = {};
    private int line;
    private int column;
    private int end;

    Highlighting(HTMLElement root) {
        this.root = root;
    }

    void show(String newText) {
        text = newText;
        tokens = text.length() > MOST ? List.of() : Tokens.of(text);
        brackets = new int[0];
        draw();
    }

    /** Marks brackets by their places. */
    void match(int[] places) {
        if (places.length > 0 || brackets.length > 0) {
            brackets = places;
            draw();
        }
    }

    /** Marks columns of a line, both as {@link Editor#mark} counts them; the next {@link #show} draws the mark. */
    void mark(int newLine, int newColumn, int newEnd) {
        line = newLine;
        column = newColumn;
        end = newEnd;
    }

    private void draw() {
        root.setTextContent("");
        int token = 0;
        int at = 0;
        HTMLElement row = null;
        for (int number = 1; at <= text.length(); number++) {
            int rowEnd = text.indexOf('\n', at);
            rowEnd = rowEnd < 0 ? text.length() : rowEnd;
            row = Dom.child(root, "span", number == line ? "editor-row marked" : "editor-row", "");
            while (token < tokens.size() && tokens.get(token).to() <= at) {
                token++;
            }
            drawRow(row, at, rowEnd, token, number == line);
            row.appendChild(HTMLDocument.current().createTextNode("\n"));
            at = rowEnd + 1;
        }
    }

    /** Draws a row in pieces between places where something changes. */
    private void drawRow(HTMLElement row, int from, int to, int firstToken, boolean isMarked) {
        int token = firstToken;
        int markFrom = isMarked && end > 0 ? from + column : -1;
        int markTo = isMarked && end > 0 ? Math.max(from + end, markFrom + 1) : -1;
        int at = from;
        while (at < to) {
            while (token < tokens.size() && tokens.get(token).to() <= at) {
                token++;
            }
            Token here = token < tokens.size() && tokens.get(token).from() <= at ? tokens.get(token) : null;
            int next = here != null ? Math.min(to, here.to()) : to;
            if (here == null && token < tokens.size()) {
                next = Math.min(next, tokens.get(token).from());
            }
            next = before(next, at, markFrom);
            next = before(next, at, markTo);
            String names = here == null ? "" : "token-" + name(here.kind());
            for (int bracket : brackets) {
                next = before(before(next, at, bracket), at, bracket + 1);
                names += at == bracket ? brackets.length == 1 ? " bracket-alone" : " bracket" : "";
            }
            names += at >= markFrom && at < markTo ? " faulty" : "";
            String piece = text.substring(at, next);
            if (names.isEmpty()) {
                row.appendChild(HTMLDocument.current().createTextNode(piece));
            } else {
                Dom.child(row, "span", names, piece);
            }
            at = next;
        }
    }

    private static int before(int next, int at, int place) {
        return place > at && place < next ? place : next;
    }

    private static String name(Token.Kind kind) {
        return switch (kind) {
            case KEYWORD -> "keyword";
            case STRING -> "string";
            case COMMENT -> "comment";
            case NUMBER -> "number";
        };
    }
}
