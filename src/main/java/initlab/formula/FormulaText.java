package initlab.formula;

/** Rewrites a formula that has been read, character by character, for a person or for Python. */
final class FormulaText {
    private FormulaText() {}

    /** As mathematics writes it: {@code sqrt(2/fan_in)} becomes {@code √(2 / fan-in)}. */
    static String typeset(String formula) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            switch (c) {
                case ' ' -> {}
                case '+', '-' -> text.append(sign(formula, i, text));
                case '/' -> text.append(" / ");
                case '*' -> {
                    boolean power = formula.startsWith("**", i);
                    text.append(power ? "^" : " · ");
                    i += power ? 1 : 0;
                }
                case ',' -> text.append(", ");
                case '_' -> text.append('-');
                default -> text.append(c);
            }
        }
        return text.toString().replace("sqrt(", "√(");
    }

    /** An exponent's sign stays as it is; a minus becomes a true one, with spaces between two operands. */
    private static String sign(String formula, int at, StringBuilder before) {
        char c = formula.charAt(at);
        if (isExponentSign(formula, at)) {
            return String.valueOf(c);
        }
        String sign = c == '-' ? "−" : "+";
        return before.length() > 0 && isEndOfOperand(before.charAt(before.length() - 1)) ? " " + sign + " " : sign;
    }

    private static boolean isExponentSign(String formula, int at) {
        return at >= 2
                && (formula.charAt(at - 1) == 'e' || formula.charAt(at - 1) == 'E')
                && isDigitOrPoint(formula.charAt(at - 2))
                && at + 1 < formula.length()
                && isDigitOrPoint(formula.charAt(at + 1));
    }

    private static boolean isEndOfOperand(char c) {
        return c == ')' || isDigitOrPoint(c) || isLetter(c);
    }

    /** Whether a formula is one number, one name, or one call or parenthesis, so that a factor needs no more. */
    static boolean isSingle(String formula) {
        int depth = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean operator =
                    c == '*' || c == '/' || c == '^' || (c == '+' || c == '-') && !isExponentSign(formula, i);
            if (depth == 0 && operator) {
                return false;
            }
        }
        return true;
    }

    /**
     * As Python writes it: the power is {@code **}, and a number must not begin with a superfluous 0, as in
     * {@code 007}.
     */
    static String python(String formula) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            boolean begins = i == 0 || !isDigitOrPoint(formula.charAt(i - 1)) && !isLetter(formula.charAt(i - 1));
            if (begins) {
                while (c == '0' && i + 1 < formula.length() && isDigit(formula.charAt(i + 1))) {
                    c = formula.charAt(++i);
                }
            }
            text.append(c == '^' ? "**" : String.valueOf(c));
        }
        return text.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigitOrPoint(char c) {
        return isDigit(c) || c == '.';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
