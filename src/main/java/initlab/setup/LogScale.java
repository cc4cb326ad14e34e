package initlab.setup;

import initlab.rounding.DecimalReader;
import initlab.words.NumberText;

/** The positions of a logarithmic slider: round numbers, ten in each decade, such as 1, 1.2, 1.5, 2 … 8, 10. */
public final class LogScale {
    private static final int[] TENTHS = {10, 12, 15, 20, 25, 30, 40, 50, 60, 80};

    private final int exponent;
    private final int decades;

    /**
     * A scale.
     *
     * @param exponent of the power of ten at position 0
     * @param decades how many powers of ten further the last position is
     */
    public LogScale(int exponent, int decades) {
        this.exponent = exponent;
        this.decades = decades;
    }

    /** The last position. */
    public int last() {
        return TENTHS.length * decades;
    }

    /** The number at a position, as a person of the page's language types it. */
    public String text(int position) {
        return NumberText.localized(numeral(position));
    }

    private String numeral(int position) {
        int tenths = TENTHS[position % TENTHS.length];
        String digits = String.valueOf(tenths % 10 == 0 ? tenths / 10 : tenths);
        // Where the point goes, counted from the end of the digits.
        int shift = exponent + position / TENTHS.length - (tenths % 10 == 0 ? 0 : 1);
        if (shift >= 0) {
            return digits + "0".repeat(shift);
        }
        String padded = "0".repeat(Math.max(0, 1 - shift - digits.length())) + digits;
        int point = padded.length() + shift;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    /** The position whose number is nearest to a value, measured by their ratio. */
    public int position(double value) {
        int best = 0;
        double bestRatio = Double.POSITIVE_INFINITY;
        for (int position = 0; position <= last(); position++) {
            double number = DecimalReader.read(numeral(position));
            double ratio = Math.max(number / value, value / number);
            if (ratio < bestRatio) {
                best = position;
                bestRatio = ratio;
            }
        }
        return best;
    }
}
