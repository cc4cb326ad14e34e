package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    private final Random random = new Random(11);

    @ParameterizedTest
    @CsvSource({
        "f%C3%BCnf, fünf",
        "%zz, \ufffd",
        "%, \ufffd",
        "%4, \ufffd",
        "50% of, 50\ufffd of",
        "100%25, 100%",
        "%ED%A0%80, \ufffd",
        "%C0%AF, \ufffd\ufffd",
        "%E2%82, \ufffd",
        "%E2%82x, \ufffdx",
        "%F0%9F%92%A1, \ud83d\udca1",
        "fünf+sechs, fünf sechs",
        "%e2%82%ac, €"
    })
    void escapesAreUtf8(String given, String value) {
        assertEquals(value, Query.of("?rate=" + given).get("rate"));
    }

    @Test
    void aLoneSurrogateIsReplaced() {
        assertEquals("\ufffda", Query.of("x=\ud83da").get("x"));
        assertEquals("%EF%BF%BDa", Query.escaped("\udca1a"));
    }

    @Test
    void aKeyIsDecodedTooAndItsLastValueCounts() {
        Query query = Query.of("se%65d=1&seed=2&=3&noise&&");
        assertEquals("2", query.get("seed"));
        assertEquals("", query.get("noise"));
        assertNull(query.get("rate"));
    }

    @Test
    void anyBytesAreDecodedAsThePlatformDoes() throws CharacterCodingException {
        // Bytes near the borders of every kind of sequence come up often.
        int[] borders = {
            0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0,
            0xf1, 0xf3, 0xf4, 0xf5, 0xff, 'x'
        };
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(9)];
            StringBuilder escapes = new StringBuilder();
            for (int at = 0; at < bytes.length; at++) {
                int value = random.nextBoolean() ? random.nextInt(256) : borders[random.nextInt(borders.length)];
                bytes[at] = (byte) value;
                escapes.append(String.format("%%%02x", value));
            }
            String platform = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertEquals(platform, Query.of("x=" + escapes).get("x"), escapes.toString());
        }
    }

    @Test
    void everyValueIsReadBackAndWrittenInAscii() {
        Mutations mutations = new Mutations(12);
        for (int i = 0; i < 20_000; i++) {
            String value = mutations.of("normal(sqrt(2/fan_in)^2, 0.5) & €+" + mutations.rubbish());
            String escaped = Query.escaped(value);
            assertTrue(
                    escaped.chars().allMatch(c -> c > ' ' && c < 0x7f && "\"#<>[\\]^`{|}&+".indexOf(c) < 0), escaped);
            String sound = new String(value.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
            assertEquals(sound, URLDecoder.decode(escaped, StandardCharsets.UTF_8));
            String text = Query.escapedText(value + ";seed=7?rate=1");
            assertEquals(sound + ";seed=7?rate=1", Query.of("?id=" + text).get("id"));
            assertNull(Query.of("?id=" + text).get("seed"));
        }
    }
}
