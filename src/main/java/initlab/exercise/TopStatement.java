package initlab.exercise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A top-level statement of a file.
 *
 * @param kind what it is
 * @param text its text, with the lines that belong to it
 * @param line its first line, from 1
 * @param binds the names it gives a value
 * @param uses the names it uses
 */
record TopStatement(Kind kind, String text, int line, Set<String> binds, Set<String> uses) {
    /** What a statement is, as far as it matters. */
    enum Kind {
        /** A function or a class. */
        DEFINITION,
        /** An import of numpy or math. */
        IMPORT,
        /** An import of anything else. */
        FOREIGN_IMPORT,
        /** An assignment of a value that needs nothing but numpy, math and Python's own functions. */
        CONSTANT,
        /** A call that seeds NumPy's generator. */
        SEED,
        /** Anything else. */
        OTHER
    }

    private static final List<String> COMPOUND = List.of(
            "def", "class", "if", "for", "while", "with", "try", "async", "match", "else", "elif", "except", "finally");
    private static final List<String> MODULES = List.of("numpy", "math");
    /** Modules for annotations, which cells do not evaluate. */
    private static final List<String> ANNOTATIONS = List.of("typing", "__future__");

    private static final String[] SEEDS = {"np.random.seed(", "numpy.random.seed("};

    /** Whether a text begins a statement that has others in it. */
    static boolean isCompound(String text) {
        return COMPOUND.contains(PythonNames.firstWord(text.trim()))
                || text.trim().startsWith("@");
    }

    /**
     * Sorts a statement by its first words.
     *
     * @param text the text from the end of the statement before
     * @param line the line where the text starts
     * @param isFirst whether it is the first of its cell, which must not be indented
     */
    static TopStatement of(String text, int line, boolean isFirst) {
        String trimmed = text.trim();
        int blank = text.indexOf(trimmed);
        int above = 0;
        for (int i = 0; i < blank; i++) {
            above += text.charAt(i) == '\n' ? 1 : 0;
        }
        boolean indented = blank > 0 && text.charAt(blank - 1) != '\n' && isFirst;
        return indented
                ? new TopStatement(Kind.OTHER, trimmed, line + above, Set.of(), Set.of())
                : sorted(trimmed, line + above);
    }

    private static TopStatement sorted(String text, int line) {
        String word = PythonNames.firstWord(text);
        if (!isCompound(text) && hasMoreLines(text)) {
            return new TopStatement(Kind.OTHER, text, line, Set.of(), Set.of());
        }
        if (word.equals("def") || word.equals("class") || text.startsWith("@")) {
            return new TopStatement(Kind.DEFINITION, text, line, definedName(text), PythonNames.in(text));
        }
        if (word.equals("import") || word.equals("from")) {
            return imported(text, line);
        }
        for (String seed : SEEDS) {
            if (text.startsWith(seed)) {
                return new TopStatement(Kind.SEED, text, line, Set.of(), PythonNames.in(text));
            }
        }
        int equals = isCompound(text) ? -1 : equalsSign(text);
        String targets = equals < 0 ? "" : text.substring(0, equals);
        if (equals < 0 || targets.indexOf('[') >= 0 && targets.indexOf(':') < 0 || targets.indexOf('.') >= 0) {
            return new TopStatement(Kind.OTHER, text, line, Set.of(), PythonNames.in(text));
        }
        boolean augmented = equals > 0 && "+-*/%@&|^<>".indexOf(text.charAt(equals - 1)) >= 0;
        Set<String> uses = PythonNames.in(augmented ? text : text.substring(equals + 1));
        return new TopStatement(Kind.CONSTANT, text, line, PythonNames.in(targets), uses);
    }

    /** Whether lines follow a simple statement that do not belong to it, because they are indented by mistake. */
    private static boolean hasMoreLines(String text) {
        CodeScanner scanner = new CodeScanner(text);
        while (!scanner.isAtEnd()) {
            if (scanner.at() > 0 && scanner.isLineStart()) {
                String rest = text.substring(scanner.at()).trim();
                return !rest.isEmpty() && hasCode(rest);
            }
            scanner.next();
        }
        return false;
    }

    private static boolean hasCode(String text) {
        for (String line : SourceLines.lines(text)) {
            if (!line.trim().isEmpty() && line.trim().charAt(0) != '#') {
                return true;
            }
        }
        return false;
    }

    /** Reads an import. Of several modules in one statement, only numpy and math are kept if they are there. */
    private static TopStatement imported(String text, int line) {
        boolean from = text.startsWith("from");
        String list = from ? text.substring(Math.max(0, text.indexOf("import")) + 6) : text.substring(6);
        String module =
                from ? text.substring(4, Math.max(4, text.indexOf("import"))).trim() : "";
        Set<String> known = new LinkedHashSet<>();
        Set<String> foreign = new LinkedHashSet<>();
        List<String> kept = new ArrayList<>();
        for (String part : PythonNames.parts(list)) {
            String[] words = PythonNames.words(part);
            if (words.length == 0) {
                continue;
            }
            boolean isKnown = MODULES.contains(root(from ? module : words[0]));
            // "numpy.linalg" binds "numpy", and "numpy.linalg as la" binds "la".
            String bound = words.length > 2 ? words[2] : from ? words[0] : root(words[0]);
            if (!ANNOTATIONS.contains(root(from ? module : words[0]))) {
                (isKnown ? known : foreign).add(bound);
            }
            if (isKnown) {
                kept.add(part.trim());
            }
        }
        if (known.isEmpty()) {
            return new TopStatement(Kind.FOREIGN_IMPORT, text, line, foreign, Set.of());
        }
        String reduced = from ? text : "import " + String.join(", ", kept);
        return new TopStatement(Kind.IMPORT, reduced, line, known, Set.of());
    }

    private static String root(String module) {
        int dot = module.indexOf('.');
        return dot < 0 ? module : module.substring(0, dot);
    }

    private static Set<String> definedName(String text) {
        CodeScanner scanner = new CodeScanner(text);
        while (!scanner.isAtEnd()) {
            for (String word : List.of("def ", "class ")) {
                if (scanner.isLineStart() && text.startsWith(word, scanner.at())) {
                    return Set.of(PythonNames.firstWord(
                            text.substring(scanner.at() + word.length()).trim()));
                }
            }
            scanner.next();
        }
        return Set.of();
    }

    /** The place of the last assignment's equals sign; −1 if there is none outside of brackets. */
    private static int equalsSign(String text) {
        int found = -1;
        CodeScanner scanner = new CodeScanner(text);
        while (!scanner.isAtEnd()) {
            int at = scanner.at();
            if (scanner.isOutside() && text.charAt(at) == '=') {
                boolean compares = at > 0 && "=!<>".indexOf(text.charAt(at - 1)) >= 0 && !isShift(text, at)
                        || at + 1 < text.length() && text.charAt(at + 1) == '=';
                found = compares ? found : at;
            }
            if (scanner.isOutside() && text.startsWith("lambda", at)) {
                return found;
            }
            scanner.next();
        }
        return found;
    }

    private static boolean isShift(String text, int at) {
        return at > 1 && text.charAt(at - 1) == text.charAt(at - 2) && "<>".indexOf(text.charAt(at - 1)) >= 0;
    }
}
