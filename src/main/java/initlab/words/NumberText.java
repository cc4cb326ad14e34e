package initlab.words;

/** Numbers as a person reads them, in the language of the page. */
public final class NumberText {
    private static final int MAX_DECIMALS = 9;
    /** The decimals of a whole number in groups. */
    private static final int GROUPED = -1;
    /** The decimals of costs, and the numbers up to which ten thousand times a number is an int. */
    private static final int SHORT = 4;

    private static final double MANY = 100_000;

    /** Texts made before: most numbers stay on the page for many frames, and some stand in several places. */
    private static final Known[] KNOWN = new Known[127];

    private NumberText() {}

    /** A number as text, in the language of an edition of the catalogue. */
    private record Known(double value, int decimals, char mark, int edition, String text) {}

    /** The decimal mark: a point or a comma. */
    static char decimalMark() {
        // The catalogue translates 0.5. A point alone would also be the key of every full stop on the page.
        String half = Words.of("0.5");
        return half.charAt(half.indexOf('0') + 1);
    }

    /** Converts a numeral with a decimal point to the language of the page. */
    public static String localized(String numeral) {
        return numeral.replace('.', decimalMark());
    }

    /** A cost, of which every frame has a new one: made of ints in one array, which takes the least memory. */
    private static String withFourDecimals(double value, char mark) {
        double scaled = Math.abs(value) * 10_000;
        int rounded = (int) scaled;
        rounded += scaled - rounded >= 0.5 ? 1 : 0;
        String whole = grouped(rounded / 10_000);
        int from = value < 0 && rounded != 0 ? 1 : 0;
        char[] text = new char[from + whole.length() + 1 + SHORT];
        text[0] = '−';
        whole.getChars(0, whole.length(), text, from);
        text[from + whole.length()] = mark;
        digits(rounded % 10_000, text, SHORT);
        return new String(text);
    }

    /** Writes the last digits of a number at the end of a text. */
    private static void digits(int number, char[] text, int count) {
        int rest = number;
        for (int i = 1; i <= count; i++) {
            text[text.length - i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** A number with 0 … 9 decimals; ∞ for infinity and – for NaN. */
    public static String fixed(double value, int decimals) {
        return fixed(value, decimals, decimalMark());
    }

    /** As {@link #fixed(double, int)}, but with a point in every language: for style sheets and files. */
    public static String pointed(double value, int decimals) {
        return fixed(value, decimals, '.');
    }

    private static String fixed(double value, int decimals, char mark) {
        if (Double.isNaN(value) || decimals > MAX_DECIMALS) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        int place = Math.floorMod((int) (value * 10_000) + decimals, KNOWN.length);
        Known known = KNOWN[place];
        if (!isKnown(known, value, decimals) || known.mark != mark) {
            known = new Known(value, decimals, mark, Words.edition(), made(value, decimals, mark));
            KNOWN[place] = known;
        }
        return known.text;
    }

    private static boolean isKnown(Known known, double value, int decimals) {
        return known != null && known.value == value && known.decimals == decimals && known.edition == Words.edition();
    }

    private static String made(double value, int decimals, char mark) {
        if (decimals == SHORT && Math.abs(value) < MANY) {
            return withFourDecimals(value, mark);
        }
        long scale = 1;
        for (int i = 0; i < decimals; i++) {
            scale *= 10;
        }
        long rounded = Math.round(Math.abs(value) * scale);
        String whole = grouped(rounded / scale);
        String sign = value < 0 && rounded != 0 ? "−" : "";
        if (decimals == 0) {
            return sign + whole;
        }
        String fraction = String.valueOf(rounded % scale);
        return sign + whole + mark + "0".repeat(decimals - fraction.length()) + fraction;
    }

    /** A whole number in groups of three digits. */
    public static String grouped(long number) {
        int place = Math.floorMod((int) number, KNOWN.length);
        Known known = KNOWN[place];
        // A double holds every whole number that a page shows.
        if (!isKnown(known, (double) number, GROUPED)) {
            known = new Known((double) number, GROUPED, ' ', Words.edition(), inGroups(number));
            KNOWN[place] = known;
        }
        return known.text;
    }

    private static String inGroups(long number) {
        if (number > -1000 && number < 1000) {
            return String.valueOf((int) number);
        }
        if (number < 0) {
            return "-" + grouped(-number);
        }
        if (number <= Integer.MAX_VALUE) {
            // The thousands seldom change.
            String thousands = grouped((int) number / 1000);
            String separator = Words.of(",");
            char[] text = new char[thousands.length() + separator.length() + 3];
            thousands.getChars(0, thousands.length(), text, 0);
            separator.getChars(0, separator.length(), text, thousands.length());
            digits((int) number % 1000, text, 3);
            return new String(text);
        }
        String digits = String.valueOf(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(Words.of(","));
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** A share 0 … 1 as a percentage with one decimal at most. */
    public static String percent(double share) {
        String text = fixed(100 * share, 1);
        return Words.of("{0}%", text.endsWith("0") ? text.substring(0, text.length() - 2) : text);
    }

    /** A size from 0 on that may be tiny or huge. */
    public static String compact(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : fixed(value, 0);
        }
        int exponent = 0;
        double mantissa = value;
        while (mantissa >= 10) {
            mantissa /= 10;
            exponent++;
        }
        while (mantissa < 1) {
            mantissa *= 10;
            exponent--;
        }
        return exponent >= -3 && exponent < 4
                ? fixed(value, Math.max(0, 2 - exponent))
                : fixed(mantissa, 1) + "e" + exponent;
    }
}
