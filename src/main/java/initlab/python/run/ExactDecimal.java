package initlab.python.run;

/**
 * All decimal digits of a finite double, of which formats show some. A double is a whole number times a power of two;
 * multiplied by 5 for each negative power, it is a whole number of decimals.
 */
final class ExactDecimal {
    private static final int LIMB = 1_000_000_000;
    private static final int LIMB_DIGITS = 9;
    private static final int MOST_LIMBS = 90;

    /** The digits without zeros in front; empty for 0. */
    private String digits;

    /** How many of the digits are before the decimal point; may be negative. */
    private int point;

    /** The digits of the size of a number. */
    ExactDecimal(double number) {
        long bits = Double.doubleToLongBits(number);
        int biased = (int) (bits >>> 52) & 0x7FF;
        long significand = bits & (1L << 52) - 1 | (biased == 0 ? 0 : 1L << 52);
        int power = Math.max(biased, 1) - 1075;
        int[] limbs = new int[MOST_LIMBS];
        limbs[0] = (int) (significand % LIMB);
        limbs[1] = (int) (significand / LIMB);
        for (int i = 0; i < Math.abs(power); i++) {
            times(limbs, power < 0 ? 5 : 2);
        }
        digits = digits(limbs);
        point = digits.length() - Math.max(0, -power);
    }

    private static void times(int[] limbs, int factor) {
        long carry = 0;
        for (int i = 0; i < limbs.length; i++) {
            long product = (long) limbs[i] * factor + carry;
            limbs[i] = (int) (product % LIMB);
            carry = product / LIMB;
        }
    }

    private static String digits(int[] limbs) {
        StringBuilder text = new StringBuilder();
        for (int i = limbs.length - 1; i >= 0; i--) {
            String limb = Integer.toString(limbs[i]);
            if (text.length() > 0) {
                text.append("0".repeat(LIMB_DIGITS - limb.length()));
            } else if (limbs[i] == 0) {
                continue;
            }
            text.append(limb);
        }
        return text.toString();
    }

    /** Rounds half to even to a number of decimals. */
    ExactDecimal roundedToDecimals(int decimals) {
        round(point + decimals);
        return this;
    }

    /** Rounds half to even to a number of digits. */
    ExactDecimal roundedToDigits(int count) {
        round(count);
        return this;
    }

    private void round(int count) {
        if (count >= digits.length()) {
            return;
        }
        if (count < 0) {
            digits = "";
            return;
        }
        boolean odd = count > 0 && (digits.charAt(count - 1) - '0') % 2 == 1;
        char next = digits.charAt(count);
        boolean up = next > '5' || next == '5' && (odd || hasDigitAfter(count));
        StringBuilder kept = new StringBuilder(digits.substring(0, count));
        if (up) {
            int i = count - 1;
            while (i >= 0 && kept.charAt(i) == '9') {
                kept.setCharAt(i--, '0');
            }
            if (i >= 0) {
                kept.setCharAt(i, (char) (kept.charAt(i) + 1));
            } else {
                kept.insert(0, '1');
                point++;
            }
        }
        digits = kept.toString();
    }

    private boolean hasDigitAfter(int index) {
        for (int i = index + 1; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                return true;
            }
        }
        return false;
    }

    /** The power of ten of the first digit; 0 for 0. */
    int exponent() {
        return digits.isEmpty() ? 0 : point - 1;
    }

    /** How many digits there are. */
    int count() {
        return digits.length();
    }

    /** The digit at a place, 0 behind the last one. */
    private char digit(int index) {
        return index >= 0 && index < digits.length() ? digits.charAt(index) : '0';
    }

    /** In positional notation with a number of decimals, which were rounded before. */
    String positional(int decimals) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.min(point - 1, 0); i < point; i++) {
            if (i >= 0) {
                text.append(digit(i));
            }
        }
        if (text.length() == 0 || digits.isEmpty()) {
            text.setLength(0);
            text.append('0');
        }
        if (decimals > 0) {
            text.append('.');
            int start = digits.isEmpty() ? 0 : point;
            for (int i = start; i < start + decimals; i++) {
                text.append(digit(i));
            }
        }
        return text.toString();
    }

    /** In scientific notation with a number of decimals, which were rounded before. */
    String scientific(int decimals) {
        StringBuilder text = new StringBuilder().append(digit(0));
        if (decimals > 0) {
            text.append('.');
            for (int i = 1; i <= decimals; i++) {
                text.append(digit(i));
            }
        }
        int size = Math.abs(exponent());
        return text.append(exponent() < 0 ? "e-" : "e+")
                .append(size < 10 ? "0" : "")
                .append(size)
                .toString();
    }
}
