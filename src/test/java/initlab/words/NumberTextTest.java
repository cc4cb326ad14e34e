package initlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @AfterEach
    void backToEnglish() {
        Words.use(Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.69314718|4|0.6931",
                "1234567.5|1|1,234,567.5",
                "-0.00004|4|0.0000",
                "-12345.67894|4|−12,345.6789",
                "99999.99996|4|100,000.0000",
                "123456.00004|4|123,456.0000",
                "-0.00001|3|0.000",
                "-2.5|0|−3",
                "Infinity|4|∞",
                "NaN|4|–",
                "0.05|2|0.05",
                "999.9996|3|1,000.000"
            })
    void fixedPoint(double value, int decimals, String text) {
        assertEquals(text, NumberText.fixed(value, decimals));
    }

    /** The JDK groups and rounds them, too. */
    @Test
    void manyNumbersAreAsTheJdkWritesThem() {
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(8));
            int decimals = random.nextInt(6);
            String jdk = new java.math.BigDecimal(Math.round(Math.abs(value) * Math.pow(10, decimals)))
                    .movePointLeft(decimals)
                    .setScale(decimals)
                    .toPlainString();
            String plain = NumberText.fixed(value, decimals).replace(",", "").replace("−", "");
            assertEquals(jdk, plain, value + " with " + decimals);
            int whole = random.nextInt();
            assertEquals(String.format(java.util.Locale.ROOT, "%,d", whole), NumberText.grouped(whole));
        }
    }

    @Test
    void anotherCatalogueChangesNumbersWrittenBefore() {
        assertEquals("1,234.5000", NumberText.fixed(1234.5, 4));
        Words.use(Map.of("0.5", "0,5", ",", "\u202f"));
        assertEquals("1\u202f234,5000", NumberText.fixed(1234.5, 4));
        assertEquals("1\u202f234", NumberText.grouped(1234));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.9933333333|99.3%", "0.5|50%", "1|100%", "0|0%"})
    void percentages(double share, String text) {
        assertEquals(text, NumberText.percent(share));
    }

    @Test
    void germanHasACommaAndASpaceBeforeThePercentSign() {
        Words.use(Map.of("0.5", "0,5", ",", "\u202f", "{0}%", "{0}\u202f%"));
        assertEquals("99,3\u202f%", NumberText.percent(0.9933));
        assertEquals("100\u202f%", NumberText.percent(1));
        assertEquals("1\u202f234,50", NumberText.fixed(1234.5, 2));
        assertEquals("1,2e-5", NumberText.compact(1.2e-5));
        assertEquals("0,0075", NumberText.localized("0.0075"));
        assertEquals("1.60", NumberText.pointed(1.6, 2), "style sheets know only the point");
    }
}
