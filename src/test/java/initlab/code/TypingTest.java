package initlab.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import initlab.code.Typing.Edit;
import org.junit.jupiter.api.Test;

/** Texts show the cursor as {@code |}; a selection lies between two of them. */
class TypingTest {
    private static String after(String marked, java.util.function.Function<int[], Edit> key) {
        int start = marked.indexOf('|');
        String text = marked.substring(0, start) + marked.substring(start + 1);
        int end = text.indexOf('|') < 0 ? start : text.indexOf('|');
        text = text.replace("|", "");
        Edit edit = key.apply(new int[] {start, end});
        String result = text.substring(0, edit.from()) + edit.text() + text.substring(edit.to());
        String inside = edit.start() == edit.end() ? "|" : "|" + result.substring(edit.start(), edit.end()) + "|";
        return result.substring(0, edit.start()) + inside + result.substring(edit.end());
    }

    private static String tab(String marked, boolean back) {
        return after(marked, at -> Typing.tab(marked.replace("|", ""), at[0], at[1], back));
    }

    private static String enter(String marked) {
        return after(marked, at -> Typing.enter(marked.replace("|", ""), at[0], at[1]));
    }

    @Test
    void tabGoesToTheNextLevel() {
        assertEquals("    |", tab("|", false));
        assertEquals("ab  |", tab("ab|", false));
        assertEquals("x = 1\n        |y", tab("x = 1\n    |y", false));
    }

    @Test
    void tabMovesSelectedLines() {
        assertEquals("    a|b\n    c|d\nef", tab("a|b\nc|d\nef", false));
        assertEquals("a|b\nc|d", tab("    a|b\n    c|d", true));
        // The selection ends before the last line.
        assertEquals("    a|b\n\n|cd", tab("a|b\n\n|cd", false));
    }

    @Test
    void shiftTabMovesTheLineBackByAtMostALevel() {
        assertEquals("a|b", tab("  a|b", true));
        assertEquals("    a|b", tab("        a|b", true));
        assertEquals("|ab", tab("  |ab", true));
    }

    @Test
    void enterKeepsTheIndentation() {
        assertEquals("    x = 1\n    |", enter("    x = 1|"));
        assertEquals("for l in L:\n    |", enter("for l in L:|"));
        assertEquals("    return p\n|", enter("    return p|"));
        assertEquals("ab\n|cd", enter("ab|cd"));
    }

    @Test
    void backspaceTakesALevelBackInFrontOfTheText() {
        assertEquals("    |x", after("        |x", at -> Typing.backspace("        x", at[0], at[1])));
        assertEquals("    |x", after("      |x", at -> Typing.backspace("      x", at[0], at[1])));
        assertNull(Typing.backspace("  x", 3, 3));
        assertNull(Typing.backspace(" x", 1, 1));
        assertNull(Typing.backspace("    ", 0, 4));
    }
}
