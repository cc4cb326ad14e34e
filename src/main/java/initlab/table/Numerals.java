package initlab.table;

import initlab.rounding.DecimalReader;

/**
 * Reads the numerals of one file. Whether a mark is a decimal mark or separates groups of digits is decided by the whole
 * file. A mark is a decimal mark where it follows a 0 or more than three digits, where it is not followed by three
 * digits, and where it comes after the other mark. It separates groups where it occurs twice, or before the other mark.
 * A single mark before three digits, such as {@code 1,200}, is unclear by itself and is read as in the rest of the file.
 * Digits after the 18th count as zeros.
 */
final class Numerals {
    private static final int GROUP = 3;
    /** So many digits always fit into a long. */
    private static final int MAX_DIGITS = 18;

    private static final int MAX_POWER = 9999;
    /** Evidence from the numerals read so far. */
    private boolean commaIsDecimal;

    private boolean commaGroups;
    private boolean pointIsDecimal;
    private boolean pointGroups;
    private boolean zeroComma;
    private boolean anyUnclear;
    /** The mark of the last numeral if that numeral is unclear by itself, otherwise 0. */
    private char unclear;

    private String text;
    private int at;
    private int end;
    private long digits;
    /** Digits after the first 18, which are only counted. */
    private int dropped;

    /** Whether any numeral is unclear by itself. After reading all of them, read again to apply what the file decides. */
    boolean hasUnclear() {
        return anyUnclear;
    }

    /** Whether a decimal comma follows a zero somewhere, as in {@code 0,5}. */
    boolean hasZeroComma() {
        return zeroComma;
    }

    /** Whether a point is surely a decimal point somewhere. */
    boolean hasDecimalPoint() {
        return pointIsDecimal;
    }

    /** Returns how sure the last numeral is, judged by all numerals of the file. */
    Doubt doubt() {
        if (unclear == 0) {
            return Doubt.NONE;
        }
        boolean comma = unclear == ',';
        boolean decimal = comma ? commaIsDecimal : pointIsDecimal;
        boolean groups = comma ? commaGroups : pointGroups;
        boolean other = comma ? pointIsDecimal : commaIsDecimal;
        if (decimal != groups) {
            return groups ? Doubt.GROUPS : Doubt.NONE;
        }
        if (decimal) {
            return Doubt.UNDECIDED;
        }
        return other ? Doubt.GROUPS : !comma ? Doubt.POINT : pointGroups ? Doubt.NONE : Doubt.UNDECIDED;
    }

    /**
     * Reads a numeral.
     *
     * @return NaN if the characters are not a numeral; infinity if it is too large for a double
     */
    double read(String newText, int from, int to) {
        text = newText;
        at = from;
        end = to;
        unclear = 0;
        boolean negative = at < end && isMinus(text.charAt(at));
        if (negative || at < end && text.charAt(at) == '+') {
            at++;
        }
        int decimals = mantissa();
        int power = decimals < 0 ? MAX_POWER + 1 : exponent();
        if (power > MAX_POWER) {
            return Double.NaN;
        }
        double size = DecimalReader.scaled(digits, power + dropped - decimals);
        return negative ? -size : size;
    }

    /** Reads digits and marks. Returns the number of decimals, or −1 if they are not the digits of a number. */
    private int mantissa() {
        int start = at;
        int marks = 0;
        int first = 0;
        int section = 0;
        char kind = 0;
        char last = 0;
        digits = 0;
        dropped = 0;
        for (int used = 0; at < end; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                section++;
                if (used == MAX_DIGITS) {
                    dropped++;
                } else {
                    digits = 10 * digits + (c - '0');
                    used += digits > 0 ? 1 : 0;
                }
                continue;
            }
            char mark = mark(c);
            if (mark == 0) {
                break;
            }
            if (marks == 0) {
                first = section;
                kind = mark;
            } else if (section != GROUP || last != kind) {
                // All marks but the last separate groups and are of one kind.
                return -1;
            }
            last = mark;
            marks++;
            section = 0;
        }
        if (at - start == marks) {
            return -1;
        }
        boolean grouped = first >= 1 && first <= GROUP && text.charAt(start) != '0';
        boolean wholeGroup = section == GROUP && at == end;
        if (marks == 0) {
            return 0;
        }
        if (last == kind && (last == ' ' || marks > 1)) {
            commaGroups |= last == ',' && grouped && wholeGroup;
            pointGroups |= last == '.' && grouped && wholeGroup;
            return grouped && wholeGroup ? 0 : -1;
        }
        if (marks == 1 && grouped && wholeGroup) {
            unclear = last;
            anyUnclear = true;
            return doubt() == Doubt.GROUPS ? 0 : section;
        }
        if (marks > 1 && !grouped || last == ' ') {
            return -1;
        }
        commaGroups |= marks > 1 && kind == ',';
        pointGroups |= marks > 1 && kind == '.';
        commaIsDecimal |= last == ',';
        pointIsDecimal |= last == '.';
        zeroComma |= last == ',' && text.charAt(start) == '0';
        return section;
    }

    /** Returns the mark that a character stands for: a comma, a point, or a blank between groups; 0 for none. */
    private static char mark(char c) {
        return c == ',' || c == '.' ? c : c == '\'' || c == '\u2019' || Vocabulary.isBlank(c) ? ' ' : 0;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013' || c == '\ufe63' || c == '\uff0d';
    }

    /** Reads the exponent up to the end, if there is one. Returns more than MAX_POWER if it is malformed. */
    private int exponent() {
        if (at == end) {
            return 0;
        }
        char e = text.charAt(at++);
        boolean negative = at < end && isMinus(text.charAt(at));
        if (negative || at < end && text.charAt(at) == '+') {
            at++;
        }
        int power = e == 'e' || e == 'E' || e == 'd' || e == 'D' ? 0 : MAX_POWER + 1;
        if (at == end) {
            return MAX_POWER + 1;
        }
        for (; at < end && power <= MAX_POWER; at++) {
            char c = text.charAt(at);
            power = c >= '0' && c <= '9' ? Math.min(10 * power + (c - '0'), MAX_POWER) : MAX_POWER + 1;
        }
        return power <= MAX_POWER && negative ? -power : power;
    }
}
