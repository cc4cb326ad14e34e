package initlab.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TokensTest {
    private static String coloured(String text) {
        StringBuilder parts = new StringBuilder();
        for (Token token : Tokens.of(text)) {
            parts.append(token.kind().name().charAt(0))
                    .append('[')
                    .append(text, token.from(), token.to())
                    .append(']');
        }
        return parts.toString();
    }

    @Test
    void keywordsStringsCommentsAndNumbersHaveColours() {
        assertEquals("K[for]K[in]N[1]N[2.5e-3]C[# for all]", coloured("for l in range(1, x + 2.5e-3): # for all"));
        assertEquals("S['W']S[f\"b{l}\"]", coloured("p['W' + str(l)] = f\"b{l}\""));
        assertEquals(
                "K[def]S[\"\"\"two\nlines # no comment\"\"\"]",
                coloured("def f(): \"\"\"two\nlines # no comment\"\"\""));
    }

    @Test
    void wordsThatContainKeywordsHaveNone() {
        assertEquals("", coloured("format, in_, layers_dims2"));
    }

    @Test
    void anOpenStringEndsWithItsLine() {
        assertEquals("S['abc]K[if]", coloured("'abc\nif"));
        assertEquals("S[\"\"\"abc\nif]", coloured("\"\"\"abc\nif"));
        assertEquals("S['\\]", coloured("'\\"));
    }

    @Test
    void bracketsFindTheirPartnersOutsideOfStrings() {
        String text = "f(g[')'], (1))";
        assertArrayEquals(new int[] {1, text.length() - 1}, Brackets.at(text, 2, 2));
        assertArrayEquals(new int[] {text.length() - 1, 1}, Brackets.at(text, text.length(), text.length()));
        assertArrayEquals(new int[] {3, 7}, Brackets.at(text, 3, 3));
        assertArrayEquals(new int[0], Brackets.at(text, 5, 5));
        assertArrayEquals(new int[] {0}, Brackets.at("(]", 0, 0));
        assertArrayEquals(new int[0], Brackets.at(text, 1, 3));
    }
}
