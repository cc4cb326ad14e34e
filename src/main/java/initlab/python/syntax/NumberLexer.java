package initlab.python.syntax;

import initlab.python.value.PythonError;
import initlab.rounding.DecimalReader;

/** Reads a number from the text of a cell. */
final class NumberLexer {
    private static final String[] MAY_FOLLOW = {"and", "else", "for", "if", "in", "is", "not", "or"};

    private final String text;
    private int at;

    private NumberLexer(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** Returns the index behind the number that starts at an index. */
    static int end(String text, int start) {
        NumberLexer lexer = new NumberLexer(text, start);
        lexer.skip();
        return lexer.at;
    }

    /** Returns a Long or a Double. */
    static Object value(String numeral) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < numeral.length(); i++) {
            if (numeral.charAt(i) != '_') {
                plain.append(numeral.charAt(i));
            }
        }
        String digits = plain.toString();
        char second = digits.length() > 1 ? Character.toLowerCase(digits.charAt(1)) : '0';
        int base = second == 'x' ? 16 : second == 'o' ? 8 : second == 'b' ? 2 : 10;
        if (base != 10) {
            return whole(digits.substring(2), base);
        }
        if (digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
            return whole(digits, 10);
        }
        double number = DecimalReader.read(digits);
        if (Double.isNaN(number)) {
            // The numeral has more digits than any double needs.
            throw Unsupported.largeInteger();
        }
        return number;
    }

    /** Reads digits of a base. */
    private static Long whole(String digits, int base) {
        try {
            return Long.parseLong(digits, base);
        } catch (NumberFormatException tooLarge) {
            throw Unsupported.largeInteger();
        }
    }

    private void skip() {
        char second = Character.toLowerCase(peek(1));
        if (peek(0) == '0' && (second == 'x' || second == 'o' || second == 'b')) {
            int base = second == 'x' ? 16 : second == 'o' ? 8 : 2;
            String name = second == 'x' ? "hexadecimal" : second == 'o' ? "octal" : "binary";
            at += 2;
            if (peek(0) == '_') {
                at++;
            }
            if (Character.digit(peek(0), base) < 0) {
                if (Character.digit(peek(0), 10) >= 0) {
                    throw syntax("invalid digit '" + peek(0) + "' in " + name + " literal");
                }
                throw syntax("invalid " + name + " literal");
            }
            digits(base, name);
            if (Character.digit(peek(0), 10) >= 0) {
                throw syntax("invalid digit '" + peek(0) + "' in " + name + " literal");
            }
            follow(name);
            return;
        }
        int start = at;
        digits(10, "decimal");
        boolean whole = true;
        String name = "decimal";
        if (peek(0) == '.') {
            whole = false;
            at++;
            digits(10, "decimal");
        }
        if (Character.toLowerCase(peek(0)) == 'e') {
            char sign = peek(1);
            int digit = sign == '+' || sign == '-' ? 2 : 1;
            if (peek(digit) >= '0' && peek(digit) <= '9') {
                whole = false;
                at += digit;
                digits(10, "decimal");
            } else if (digit == 2) {
                throw syntax("invalid decimal literal");
            }
        }
        if (Character.toLowerCase(peek(0)) == 'j') {
            throw Unsupported.complex();
        }
        if (whole && text.charAt(start) == '0') {
            for (int i = start; i < at; i++) {
                if (text.charAt(i) != '0' && text.charAt(i) != '_') {
                    throw syntax("leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers");
                }
            }
        }
        follow(name);
    }

    private void digits(int base, String name) {
        while (Character.digit(peek(0), base) >= 0 && peek(0) < 128 || peek(0) == '_') {
            if (peek(0) == '_' && (Character.digit(peek(1), base) < 0 || peek(1) >= 128)) {
                throw syntax("invalid " + name + " literal");
            }
            at++;
        }
    }

    /** A name may not start where the number ends, except for the words that join expressions. */
    private void follow(String name) {
        if (!Lexer.isNamePart(peek(0)) || peek(0) >= 128) {
            return;
        }
        for (String word : MAY_FOLLOW) {
            if (text.startsWith(word, at)) {
                return;
            }
        }
        throw syntax("invalid " + name + " literal");
    }

    private static PythonError syntax(String message) {
        return new PythonError("SyntaxError", message);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\n';
    }
}
