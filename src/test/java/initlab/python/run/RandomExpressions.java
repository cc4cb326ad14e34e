package initlab.python.run;

import java.util.Random;

/** Writes random expressions of the language. Some are wrong, so that errors are compared as well. */
final class RandomExpressions {
    private static final String[] INTS = {"0", "1", "2", "3", "7", "-1", "-4", "10", "255", "n", "m", "1_000", "0x1f"};
    private static final String[] FLOATS = {
        "0.5", "-2.75", "1e10", "3.", ".1", "1e-7", "x", "y", "2.5", "123456.789", "1e22"
    };
    private static final String[] TEXTS = {"''", "'a'", "\"it's\"", "s", "t", "'W1 b'", "'x\\ty'", "r'\\d'", "'ä€'"};
    private static final String[] TYPES = {"int", "float", "str", "bool", "list", "tuple", "dict", "(int, float)"};
    private static final String[] SPECS = {
        "", "5", ".2f", ">8", "<6", "^7", "08.3f", "+d", "e", ".3e", "g", ".4g", "%", ".1%", "x", "#x", "b", ",", "_",
        "*^9", "=+7", ".3", "s", "012,", "o", "c", "5.1f", ".0f", "#o", " d", "G", ".10"
    };
    private static final String[] PERCENTS = {
        "%d", "%5d", "%-5d|", "%05d", "%+d", "%s", "%r", "%5.2f", "%f", "%e", "%.3g", "%x", "%.2s", "%%", "%c", "%8s",
        "%i"
    };

    private final Random random;

    RandomExpressions(long seed) {
        random = new Random(seed);
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** An expression with at most so many levels. */
    String next(int depth) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> number(depth);
            case 3, 4 -> text(depth);
            case 5, 6 -> list(depth);
            case 7 -> truth(depth);
            case 8 -> "(" + next(less(depth)) + ", " + next(less(depth)) + ")";
            case 9 -> "{" + key() + ": " + next(less(depth)) + ", " + key() + ": " + next(less(depth)) + "}";
            case 10 -> call(depth);
            case 11 -> "(" + next(less(depth)) + " if " + truth(less(depth)) + " else " + next(less(depth)) + ")";
            case 12 -> wrong(depth);
            default -> any("None", "True", "False", "d", "a", "u");
        };
    }

    private static int less(int depth) {
        return Math.max(0, depth - 1);
    }

    private String key() {
        return any("'a'", "1", "1.0", "True", "(1, 2)", "None", "s");
    }

    private String whole(int depth) {
        if (depth <= 0 || random.nextInt(3) == 0) {
            return any(INTS);
        }
        int d = depth - 1;
        return switch (random.nextInt(8)) {
            case 0 -> "len(" + (random.nextBoolean() ? text(d) : list(d)) + ")";
            case 1 -> "int(" + number(d) + ")";
            case 2 -> "abs(" + whole(d) + ")";
            case 3 -> "(" + whole(d) + " if " + truth(d) + " else " + whole(d) + ")";
            case 4 -> "(" + whole(d) + any(" & ", " | ", " ^ ") + whole(d) + ")";
            case 5 -> "-" + whole(d);
            default -> "(" + whole(d) + any(" + ", " - ", " * ", " // ", " % ") + whole(d) + ")";
        };
    }

    private String number(int depth) {
        if (depth <= 0 || random.nextInt(4) == 0) {
            return random.nextBoolean() ? any(INTS) : any(FLOATS);
        }
        int d = depth - 1;
        return switch (random.nextInt(12)) {
            case 0 -> whole(depth);
            case 1 -> "round(" + number(d) + ", " + any("0", "1", "2", "3", "-1") + ")";
            case 2 -> any("min", "max") + "(" + number(d) + ", " + number(d) + ")";
            case 3 -> "sum(" + numbers(d) + ")";
            case 4 -> "float(" + number(d) + ")";
            case 5 -> "math." + any("sqrt", "floor", "ceil", "fabs", "exp", "isnan") + "(" + number(d) + ")";
            case 6 -> "(" + number(d) + " ** " + any("2", "0.5", "-1", "3", "-2", "0") + ")";
            case 7 -> numbers(d) + "[" + any("0", "-1", "1", "n") + "]";
            case 8 -> "(" + number(d) + " / " + number(d) + ")";
            default -> "(" + number(d) + any(" + ", " - ", " * ", " // ", " % ") + number(d) + ")";
        };
    }

    private String numbers(int depth) {
        int d = less(depth);
        return switch (random.nextInt(4)) {
            case 0 -> "[" + number(d) + ", " + number(d) + ", " + number(d) + "]";
            case 1 ->
                "[" + any("i * 2", "i / 2", "-i", "i % 3") + " for i in range(" + any("3", "1, 6", "5, 0, -2") + ")]";
            case 2 -> "a";
            default -> "list(range(" + any("4", "2, 5", "0, 9, 3") + "))";
        };
    }

    private String text(int depth) {
        if (depth <= 0 || random.nextInt(4) == 0) {
            return any(TEXTS);
        }
        int d = depth - 1;
        return switch (random.nextInt(11)) {
            case 0 -> "str(" + next(d) + ")";
            case 1 -> "repr(" + next(d) + ")";
            case 2 -> "(" + text(d) + " + " + text(d) + ")";
            case 3 -> "(" + text(d) + " * " + any("0", "2", "3") + ")";
            case 4 ->
                text(d) + "."
                        + any(
                                "upper()",
                                "lower()",
                                "strip()",
                                "title()",
                                "replace('a', 'bb')",
                                "zfill(6)",
                                "center(7, '*')",
                                "ljust(5)",
                                "rjust(5)",
                                "capitalize()",
                                "split()",
                                "count('a')",
                                "find('1')",
                                "startswith('W')",
                                "isdigit()",
                                "join(['1', '2'])",
                                "split('1', 1)",
                                "endswith(('a', 'b'))");
            case 5 -> "f\"{" + plain(number(d)) + ":" + any(SPECS) + "}\"";
            case 6 ->
                "f\"<{" + plain(any("n", "x", "s", "a", "d", "u", "m + 1")) + any("", "!r", "!s", "=", " = ", "=:5")
                        + "}>{{}}\"";
            case 7 -> "('" + any(PERCENTS) + " " + any(PERCENTS) + "' % (" + next(d) + ", " + number(d) + "))";
            case 8 -> "'{:" + any(SPECS) + "} {}'.format(" + next(d) + ", " + next(d) + ")";
            case 9 -> text(d) + "[" + any("0", "-1", "1:", ":2", "::-1", "::2", "-2:") + "]";
            default -> "format(" + next(d) + ", '" + any(SPECS) + "')";
        };
    }

    /** Within an f-string of double quotes. */
    private static String plain(String expression) {
        return expression.indexOf('"') < 0 && expression.indexOf('\\') < 0 && expression.indexOf('{') < 0
                ? expression
                : "n";
    }

    private String list(int depth) {
        if (depth <= 0) {
            return any("[]", "a", "[1, 'b']", "['x']");
        }
        int d = depth - 1;
        return switch (random.nextInt(11)) {
            case 0 -> "[" + next(d) + ", " + next(d) + "]";
            case 1 -> "sorted(" + numbers(d) + any("", ", reverse=True", ", key=lambda v: -v") + ")";
            case 2 -> "list(" + any("enumerate", "reversed", "tuple", "zip") + "(" + list(d) + "))";
            case 3 -> "list(zip(" + list(d) + ", " + numbers(d) + "))";
            case 4 -> "[(i, j) for i in " + numbers(d) + " for j in range(2) if i" + any(" > ", " < ", " != ") + "j]";
            case 5 -> "(" + list(d) + " + " + list(d) + ")";
            case 6 -> "(" + list(d) + " * " + any("0", "2") + ")";
            case 7 -> list(d) + "[" + any("1:", ":-1", "::-1", "::2", "5:", "-3:2", "2::-1") + "]";
            case 8 -> "list(" + any("d", "d.items()", "d.values()", "d.keys()", "'abc'", "map(str, a)") + ")";
            case 9 -> "{k: v for k, v in zip(" + text(d) + ", " + list(d) + ")}";
            default -> numbers(depth);
        };
    }

    private String truth(int depth) {
        if (depth <= 0) {
            return any("True", "False", "n", "u");
        }
        int d = depth - 1;
        return switch (random.nextInt(9)) {
            case 0 -> "(" + number(d) + any(" < ", " <= ", " == ", " != ", " > ", " >= ") + number(d) + ")";
            case 1 -> "(" + next(d) + any(" and ", " or ") + next(d) + ")";
            case 2 -> "(not " + next(d) + ")";
            case 3 -> "(" + next(d) + any(" == ", " != ") + next(d) + ")";
            case 4 -> "(" + next(d) + any(" in ", " not in ") + list(d) + ")";
            case 5 -> "isinstance(" + next(d) + ", " + any(TYPES) + ")";
            case 6 -> "(" + number(d) + " < " + number(d) + " <= " + number(d) + ")";
            case 7 -> any("any", "all") + "(" + list(d) + ")";
            default -> "(" + next(d) + any(" is ", " is not ") + "None)";
        };
    }

    private String call(int depth) {
        int d = less(depth);
        return switch (random.nextInt(6)) {
            case 0 -> "f(" + next(d) + ")";
            case 1 -> "f(" + next(d) + ", b=" + next(d) + ")";
            case 2 -> "f(*" + list(d) + ")";
            case 3 -> "(lambda p, q=2: " + any("p", "q", "(p, q)", "p == q") + ")(" + next(d) + ")";
            case 4 -> "d.get(" + key() + any("", ", 5") + ")";
            default -> "type(" + next(d) + ")";
        };
    }

    /** Probably an error. */
    private String wrong(int depth) {
        int d = less(depth);
        return switch (random.nextInt(9)) {
            case 0 ->
                "(" + next(d) + any(" + ", " - ", " * ", " / ", " % ", " // ", " < ", " >= ", " @ ", " << ") + next(d)
                        + ")";
            case 1 ->
                any(
                                "len", "int", "float", "abs", "sum", "max", "sorted", "str", "round", "range", "bool",
                                "ord", "tuple")
                        + "(" + next(d) + ")";
            case 2 -> next(d) + "[" + next(d) + "]";
            case 3 -> "(" + next(d) + ")." + any("append(1)", "foo", "shape", "index(3)", "pop()", "keys()", "join(a)");
            case 4 ->
                any(
                        "f()",
                        "f(1, 2, 3)",
                        "f(1, c=2)",
                        "f(1, a=2)",
                        "len()",
                        "len(a, a)",
                        "u()",
                        "nope",
                        "abs()",
                        "a.append()",
                        "d['zz']",
                        "s.split('')",
                        "int('1.5')",
                        "float('x')",
                        "range(1, 2, 0)",
                        "isinstance(1)");
            case 5 -> "-" + next(d);
            case 6 -> "(" + next(d) + " in " + next(d) + ")";
            case 7 -> "{" + next(d) + ": 1}";
            default -> "d[" + next(d) + "]";
        };
    }
}
