package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compares with {@code Double.parseDouble} of the JVM, which rounds correctly. */
class DecimalReaderTest {
    @Test
    void readsWhatTheJvmReads() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
            int digits = random.nextInt(1, 25);
            int point = random.nextInt(0, 26);
            for (int d = 0; d < digits; d++) {
                text.append(d == point ? "." : "").append((char) ('0' + random.nextInt(10)));
            }
            if (random.nextBoolean()) {
                text.append('e').append(random.nextInt(-340, 320));
            }
            assertEquals(Double.parseDouble(text.toString()), DecimalReader.read(text.toString()), text.toString());
        }
        for (String text : new String[] {
            "0",
            "-0",
            ".5",
            "5.",
            "+1",
            "1e5",
            "1E-5",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "1.7976931348623157e308",
            "1.7976931348623159e308",
            "9007199254740993",
            "0.1e1",
            "00012",
            "1e999",
            "1e-999"
        }) {
            assertEquals(Double.parseDouble(text), DecimalReader.read(text), text);
        }
    }

    @Test
    void digitsAndAPowerOfTenAreReadAsTheJvmReadsThem() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 200_000; i++) {
            long digits = random.nextLong(1_000_000_000_000_000_000L) >> random.nextInt(60);
            int power = i % 2 == 0 ? random.nextInt(-345, 312) : random.nextInt(-345, -300);
            assertEquals(
                    Double.parseDouble(digits + "e" + power),
                    DecimalReader.scaled(digits, power),
                    digits + "e" + power);
        }
        for (int i = 0; i < 20_000; i++) {
            // Near the middle between two doubles, also tiny ones.
            double value = Double.longBitsToDouble(random.nextLong(0x7fe0L << 48) >> random.nextInt(12));
            String middle = new java.math.BigDecimal(value)
                    .add(new java.math.BigDecimal(Math.nextUp(value)))
                    .divide(java.math.BigDecimal.valueOf(2))
                    .round(new java.math.MathContext(18))
                    .stripTrailingZeros()
                    .toString();
            java.math.BigDecimal number = new java.math.BigDecimal(middle);
            assertEquals(
                    Double.parseDouble(middle),
                    DecimalReader.scaled(number.unscaledValue().longValueExact(), -number.scale()),
                    middle);
        }
    }

    @Test
    void returnsNaNForTextThatIsNotANumeral() {
        for (String text : new String[] {
            "",
            "-",
            ".",
            "1.2.3",
            "1e",
            "e5",
            "1e+",
            " 1",
            "1 ",
            "0x10",
            "NaN",
            "Infinity",
            "1,5",
            "1f",
            "1d",
            "--1",
            "1e1.5",
            "1".repeat(61)
        }) {
            assertTrue(Double.isNaN(DecimalReader.read(text)), text);
        }
    }
}
