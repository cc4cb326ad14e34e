package initlab.formula;

import initlab.rounding.DecimalReader;
import initlab.words.Words;

/**
 * A recursive-descent parser with the grammar sum = product ± product …, product = signed ·/ signed …, signed = ±
 * signed or power, power = atom ^ signed. A sign binds less tightly than ^, as in mathematics: -2^2 is −4.
 */
final class FormulaReader {
    private static final int MAX_DEPTH = 40;

    private final String text;
    private int at;
    private int depth;

    FormulaReader(String text) {
        this.text = text;
    }

    Term read() {
        if (text.length() > ScaleFormula.MAX_LENGTH) {
            throw new FormulaException(
                    ScaleFormula.MAX_LENGTH + 1,
                    Words.of("it is too long: at most {0} characters are allowed.", ScaleFormula.MAX_LENGTH));
        }
        Term term = sum();
        if (skipBlanks()) {
            throw problem(
                    at,
                    peek() == ')'
                            ? Words.of("this closing parenthesis has no opening one.")
                            : Words.of("an operator was expected, not “{0}”.", peek()));
        }
        return term;
    }

    private Term sum() {
        Term left = product();
        while (skipBlanks() && (peek() == '+' || peek() == '-')) {
            boolean plus = text.charAt(at++) == '+';
            Term first = left;
            Term second = product();
            left = plus ? v -> first.value(v) + second.value(v) : v -> first.value(v) - second.value(v);
        }
        return left;
    }

    private Term product() {
        Term left = signed();
        while (skipBlanks() && (peek() == '*' || peek() == '/')) {
            boolean times = text.charAt(at++) == '*';
            Term first = left;
            Term second = signed();
            left = times ? v -> first.value(v) * second.value(v) : v -> first.value(v) / second.value(v);
        }
        return left;
    }

    private Term signed() {
        if (skipBlanks() && (peek() == '-' || peek() == '+')) {
            boolean minus = text.charAt(at++) == '-';
            Term inner = deeper(this::signed);
            return minus ? v -> -inner.value(v) : inner;
        }
        return power();
    }

    private Term power() {
        Term base = atom();
        if (skipBlanks() && (peek() == '^' || text.startsWith("**", at))) {
            at += peek() == '^' ? 1 : 2;
            Term exponent = deeper(this::signed);
            return v -> Functions.power(base.value(v), exponent.value(v));
        }
        return base;
    }

    private Term atom() {
        if (!skipBlanks()) {
            throw problem(
                    at, Words.of("something is missing: a number, a name or an opening parenthesis was expected."));
        }
        char c = peek();
        if (c == '(') {
            int opened = at++;
            Term inner = deeper(this::sum);
            close(opened);
            return inner;
        }
        if (isDigit(c) || c == '.') {
            return number();
        }
        if (isLetter(c)) {
            return name();
        }
        throw problem(at, Words.of("a number, a name or an opening parenthesis was expected, not “{0}”.", c));
    }

    private Term number() {
        int from = at;
        while (at < text.length() && (isDigit(peek()) || peek() == '.')) {
            at++;
        }
        // An e starts an exponent only if digits follow: 2e is not a number, 2e-3 is.
        if (at < text.length() && (peek() == 'e' || peek() == 'E')) {
            int digits = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+')
                    ? at + 2
                    : at + 1;
            if (digits < text.length() && isDigit(text.charAt(digits))) {
                at = digits;
                while (at < text.length() && isDigit(peek())) {
                    at++;
                }
            }
        }
        double value = DecimalReader.read(text.substring(from, at));
        if (value != value) {
            throw problem(from, Words.of("“{0}” is not a number.", text.substring(from, at)));
        }
        return v -> value;
    }

    private Term name() {
        int from = at;
        while (at < text.length() && (isLetter(peek()) || isDigit(peek()))) {
            at++;
        }
        String name = text.substring(from, at);
        int arguments = Functions.arguments(name);
        if (arguments == 0) {
            Term named = Functions.named(name);
            if (named == null) {
                throw problem(from, Words.of("“{0}” is unknown. Did you mean {1}?", name, Functions.nearest(name)));
            }
            return named;
        }
        if (!skipBlanks() || peek() != '(') {
            throw problem(at, Words.of("{0} must be followed by its argument in parentheses.", name));
        }
        int opened = at++;
        Term first = deeper(this::sum);
        Term second = null;
        if (arguments == 2) {
            if (!skipBlanks() || peek() != ',') {
                throw problem(at, Words.of("{0} takes two arguments, separated by a comma.", name));
            }
            at++;
            second = deeper(this::sum);
        }
        close(opened);
        return Functions.call(name, first, second);
    }

    private void close(int opened) {
        if (!skipBlanks()) {
            throw problem(
                    at,
                    Words.of(
                            "a closing parenthesis is missing: the one opened at position {0} is not closed.",
                            opened + 1));
        }
        if (peek() != ')') {
            throw problem(at, Words.of("an operator or a closing parenthesis was expected, not “{0}”.", peek()));
        }
        at++;
    }

    /** A rule of the grammar. */
    private interface Rule {
        Term read();
    }

    private Term deeper(Rule rule) {
        if (++depth > MAX_DEPTH) {
            throw problem(at, Words.of("it is nested too deeply."));
        }
        Term term = rule.read();
        depth--;
        return term;
    }

    private FormulaException problem(int index, String words) {
        return new FormulaException(index + 1, words);
    }

    /** Skips blanks. Returns whether any text is left. */
    private boolean skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private char peek() {
        return text.charAt(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
