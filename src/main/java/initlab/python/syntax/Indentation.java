package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayDeque;
import java.util.Deque;

/** The stack of indentations. As in Python, a tab counts to the next multiple of 8, and must also agree if it counts 1. */
final class Indentation {
    private static final int TAB = 8;
    private static final int DEEPEST = 99;

    private record Width(int columns, int characters) {}

    private final Deque<Width> open = new ArrayDeque<>();

    Indentation() {
        open.push(new Width(0, 0));
    }

    /** Takes the indentation of a line and returns how many blocks open (1) or close (negative). */
    int change(String indentation) {
        int columns = 0;
        int characters = 0;
        for (int i = 0; i < indentation.length(); i++) {
            char c = indentation.charAt(i);
            columns = c == '\t' ? (columns / TAB + 1) * TAB : c == '\f' ? 0 : columns + 1;
            characters = c == '\f' ? 0 : characters + 1;
        }
        if (columns > open.element().columns) {
            agree(characters > open.element().characters);
            if (open.size() > DEEPEST) {
                throw new PythonError("IndentationError", "too many levels of indentation");
            }
            open.push(new Width(columns, characters));
            return 1;
        }
        int closed = 0;
        while (columns < open.element().columns) {
            open.pop();
            closed--;
        }
        if (columns != open.element().columns) {
            throw new PythonError("IndentationError", "unindent does not match any outer indentation level");
        }
        agree(characters == open.element().characters);
        return closed;
    }

    private static void agree(boolean agrees) {
        if (!agrees) {
            throw new PythonError("TabError", "inconsistent use of tabs and spaces in indentation");
        }
    }

    /** How many blocks are open. */
    int depth() {
        return open.size() - 1;
    }
}
