package initlab.words;

/** Numbers as a person reads them, in the language of the page. */
public final class NumberText {
    private static final int MAX_DECIMALS = 9;
    /** The decimals of a whole number in groups. */
    private static final int GROUPED = -1;

    /** Texts made before: most numbers stay on the page for many frames, and some stand in several places. */
    private static final Known[] KNOWN = new Known[64];

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
        int place = (int) (value * 10_000) + decimals & KNOWN.length - 1;
        Known known = KNOWN[place];
        if (!isKnown(known, value, decimals) || known.mark != mark) {
            known = new Known(value, decimals, mark, Words.edition(), made(value, decimals, mark));
            KNOWN[place] = known;
        }
        return known.text;
    }

    private static boolean isKnown(Known known, double value, int decimals) {
        return known != null
                && known.value == value
                && known.decimals == decimals
                && known.edition == Words.edition();
    }

    private static String made(double value, int decimals, char mark) {
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
        int place = (int) number & KNOWN.length - 1;
        Known known = KNOWN[place];
        // A double holds every whole number that a page shows.
        if (!isKnown(known, number, GROUPED)) {
            known = new Known(number, GROUPED, ' ', Words.edition(), inGroups(number));
            KNOWN[place] = known;
        }
        return known.text;
    }

    private static String inGroups(long number) {
        String digits = String.valueOf(number);
        if (number > -1000 && number < 1000) {
            return digits;
        }
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
