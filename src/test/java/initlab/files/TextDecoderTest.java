package initlab.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is decoded as the Java platform's character sets do. */
class TextDecoderTest {
    private static final String TABLE = "größe;höhe;klasse\r\n0,5;−1;rot\n1;2;blau \r";
    private static final String WINDOWS_TABLE = "größe „€“;höhe…;klasse\r\n0,5;-1;rot\n1;2;blau\r";

    private static Content.Text read(String text, String charset) {
        return Outcome.of("a.csv", text.getBytes(Charset.forName(charset))).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsUnderstoodAndRemoved(String charset) {
        Content.Text read = read("\ufeff" + TABLE + "\ud83d\udca1", charset);
        assertEquals(TABLE + "\ud83d\udca1", read.text());
        assertEquals(List.of(), read.notes());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-16LE, The text is read as UTF-16.", "UTF-16BE, The text is read as UTF-16."})
    void withoutAByteOrderMarkTheZerosTell(String charset, String note) {
        Content.Text read = read(TABLE, charset);
        assertEquals(TABLE, read.text());
        assertEquals(note.isEmpty() ? List.of() : List.of(note), read.notes());
    }

    @Test
    void bytesThatAreNotUtf8AreWindows1252AndThatIsSaid() {
        Content.Text read = read(WINDOWS_TABLE, "windows-1252");
        assertEquals(WINDOWS_TABLE, read.text());
        assertEquals(List.of("The text is not UTF-8 and is read as Windows-1252 (Latin-1)."), read.notes());
    }

    @Test
    void everyByteOfWindows1252IsTheRightCharacter() {
        for (int code = 0xa0; code < 0x100; code++) {
            assertByte(code);
        }
        // Five bytes of the others have no character.
        for (int code = 0x80; code < 0xa0; code++) {
            if (List.of(0x81, 0x8d, 0x8f, 0x90, 0x9d).contains(code)) {
                continue;
            }
            assertByte(code);
        }
    }

    private static void assertByte(int code) {
        byte[] bytes = ("x,y,label\n1,2,?" + (char) code + "?\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                new String(bytes, Charset.forName("windows-1252")),
                Outcome.of("a.csv", bytes).text().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void utf32IsRefusedByName(String charset) {
        for (String text : List.of("\ufeff" + TABLE, TABLE)) {
            assertEquals(
                    "“a.csv” is encoded in UTF-32. Save it as UTF-8.",
                    Outcome.of("a.csv", text.getBytes(Charset.forName(charset))).refused());
        }
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() {
        byte[] bytes = {(byte) 0xfe, (byte) 0xff, (byte) 0xd8, 0x3d, 0, 'a', (byte) 0xdc, (byte) 0xa1, (byte) 0xd8, 0x3d
        };
        assertEquals("\ufffda\ufffd\ufffd", Outcome.of("a.csv", bytes).text().text());
    }

    @Test
    void anOddLastByteOfUtf16IsLeftOut() {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, '1', 0, ','};
        assertEquals("1", Outcome.of("a.csv", bytes).text().text());
    }

    @Test
    void theEndMarkOfMsDosIsRemovedAndStrayControlCharactersAreReplaced() {
        String rows = "1,2,0\n".repeat(20);
        assertEquals(rows, read(rows + "\u001a", "UTF-8").text());
        assertEquals(rows + "\ufffd1", read(rows + "\u00001", "UTF-8").text());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] zeros = new byte[1000];
        byte[] counting = new byte[1000];
        byte[] shorts = new byte[1000];
        for (int i = 0; i < counting.length; i++) {
            counting[i] = (byte) i;
            shorts[i] = (byte) (i % 2 == 0 ? 5 : 0);
        }
        for (byte[] bytes : List.of(zeros, counting, shorts)) {
            String message = Outcome.of("a.csv", bytes).refused();
            assertTrue(
                    message.startsWith("“a.csv” is not a text or NumPy file.")
                            || message.startsWith("“a.csv” is encoded in UTF-32."),
                    message);
        }
    }
}
