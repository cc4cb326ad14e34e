package initlab.table;

import initlab.words.Words;

/** Recognises texts that are no tables of points, and says what they are. */
final class NoTable {
    private static final int PREFIX = 2000;

    private NoTable() {}

    /** Says that nothing like a table was found. */
    static TableException found() {
        return new TableException(
                Words.of(
                        "No table of numbers was found in this text. A table has x, y and the class of one point in each line, such as 0.5, -0.25, 1."));
    }

    /** Returns what a text is, and what to do; null if it may be a table. */
    static String kind(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ' && text.charAt(start) != 0) {
            start++;
        }
        if (start == text.length()) {
            return Words.of(
                    "There are no points here: the text is empty. Choose a table with x, y and a class in each row.");
        }
        String head = Vocabulary.lower(text.substring(start, Math.min(text.length(), start + PREFIX)));
        if (head.indexOf('\0') >= 0) {
            return Words.of("This is not a text but a binary file. Save the points as CSV, or with numpy.savez.");
        }
        char c = head.charAt(0);
        if (c == '<') {
            return Words.of("This is a web page or another file with tags, not a table. Save the table itself as CSV.");
        }
        if (c == '{' && head.indexOf("\"setup\"") >= 0 && head.indexOf("\"layers\"") >= 0) {
            return Words.of(
                    "These are results of the lab, without the points. Download the points as CSV under “Take it with you”.");
        }
        if (c == '{' && head.indexOf("\"cells\"") >= 0) {
            return Words.of("This is a Jupyter notebook. Save the points from it, with numpy.savez or numpy.savetxt.");
        }
        if (c == '{' || c == '[' && (head.indexOf('{') >= 0 || isBracketed(head)) || isProgram(head)) {
            return Words.of(
                    "This is JSON or a list in a program, not a table. Write each point in a line of its own as x,y,class, without brackets.");
        }
        return null;
    }

    /** Whether a list follows an opening bracket, or a number and a comma. Other brackets, such as [cm], may be titles. */
    private static boolean isBracketed(String head) {
        int i = 1;
        while (i < head.length() && head.charAt(i) <= ' ') {
            i++;
        }
        return i == head.length() || "[(\"-+.0123456789]".indexOf(head.charAt(i)) >= 0;
    }

    /** Whether a list or matrix is assigned, as in {@code X = [} or {@code np.array([}. */
    private static boolean isProgram(String head) {
        return head.indexOf("= [") >= 0 || head.indexOf("=[") >= 0 || head.indexOf("array([") >= 0;
    }

    /** Returns which of the lab's other files this is, and what to do; null if none. */
    static String results(String[] names) {
        boolean costs = names.length == 3 && "iteration".equals(names[1]) && "cost".equals(names[2]);
        boolean predictions = names.length == 4 && "point".equals(names[2]) && "prediction".equals(names[3]);
        return "initialization".equals(names[0]) && (costs || predictions)
                ? Words.of(
                        "These are results of the lab, without the points. Download the points as CSV under “Take it with you”.")
                : null;
    }
}
