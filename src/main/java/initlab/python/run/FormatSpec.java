package initlab.python.run;

import initlab.python.value.PythonError;

/**
 * What stands behind the colon of a replacement: {@code [[fill]align][sign][#][0][width][grouping][.precision][type]}.
 *
 * @param fill the character that fills up
 * @param align &lt;, &gt;, ^ or =; 0 if not given
 * @param sign +, - or a space; 0 if not given
 * @param alternate whether # is given
 * @param zero whether 0 stands before the width
 * @param width at least so many characters; -1 if not given
 * @param grouping a comma or an underscore between groups of digits; 0 if not given
 * @param precision -1 if not given
 * @param type a letter or %; 0 if not given
 */
record FormatSpec(
        int fill,
        char align,
        char sign,
        boolean alternate,
        boolean zero,
        int width,
        char grouping,
        int precision,
        char type) {
    private static final int MOST = 100_000_000;

    /** Reads a format for a value of a type. */
    static FormatSpec read(String spec, String typeName) {
        int at = 0;
        int fill = ' ';
        char align = 0;
        int first = spec.isEmpty() ? 0 : Character.charCount(spec.codePointAt(0));
        if (first < spec.length() && isAlign(spec.charAt(first))) {
            fill = spec.codePointAt(0);
            align = spec.charAt(first);
            at = first + 1;
        } else if (!spec.isEmpty() && isAlign(spec.charAt(0))) {
            align = spec.charAt(0);
            at = 1;
        }
        char sign = 0;
        if (at < spec.length() && "+- ".indexOf(spec.charAt(at)) >= 0) {
            sign = spec.charAt(at++);
        }
        boolean alternate = at < spec.length() && spec.charAt(at) == '#';
        at += alternate ? 1 : 0;
        boolean zero = at < spec.length() && spec.charAt(at) == '0';
        if (zero) {
            at++;
            if (align == 0) {
                fill = '0';
                align = '=';
            }
        }
        int widthEnd = digits(spec, at);
        int width = number(spec, at, widthEnd, "Too many decimal digits in format string");
        at = widthEnd;
        char grouping = 0;
        if (at < spec.length() && (spec.charAt(at) == ',' || spec.charAt(at) == '_')) {
            grouping = spec.charAt(at++);
        }
        int precision = -1;
        if (at < spec.length() && spec.charAt(at) == '.') {
            int end = digits(spec, at + 1);
            if (end == at + 1) {
                throw PythonError.value("Format specifier missing precision");
            }
            precision = number(spec, at + 1, end, "precision too big");
            at = end;
        }
        if (spec.length() - at > 1) {
            throw PythonError.value("Invalid format specifier '" + spec + "' for object of type '" + typeName + "'");
        }
        char type = at < spec.length() ? spec.charAt(at) : 0;
        return new FormatSpec(fill, align, sign, alternate, zero, width, grouping, precision, type);
    }

    private static boolean isAlign(char c) {
        return c == '<' || c == '>' || c == '^' || c == '=';
    }

    private static int digits(String spec, int start) {
        int end = start;
        while (end < spec.length() && spec.charAt(end) >= '0' && spec.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String spec, int start, int end, String tooLarge) {
        if (start == end) {
            return -1;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + (spec.charAt(i) - '0');
            if (number > MOST) {
                throw PythonError.value(tooLarge);
            }
        }
        return (int) number;
    }

    /** The same format with a type. */
    FormatSpec withType(char newType) {
        return new FormatSpec(fill, align, sign, alternate, zero, width, grouping, precision, newType);
    }
}
