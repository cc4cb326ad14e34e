package initlab;

import java.util.Random;

/** Makes malformed texts from valid ones. The same seed gives the same texts. */
public final class Mutations {
    /** Pieces of text that often break parsers. */
    private static final String[] PIECES = {
        "",
        " ",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\0",
        "\u2028",
        "\ufeff",
        "%",
        "%2",
        "%zz",
        "%00",
        "%26",
        "%3D",
        "&",
        "&&",
        "=",
        "==",
        "?",
        "#",
        "+",
        "-",
        "--",
        ",",
        ",,",
        ";",
        ".",
        "..",
        "(",
        ")",
        "((((((((",
        "\"",
        "'",
        "<script>",
        "<img src=x onerror=alert(1)>",
        "${7*7}",
        "{0}",
        "\\",
        "/",
        "../..",
        "null",
        "undefined",
        "NaN",
        "Infinity",
        "-0",
        "1e999",
        "1e-999",
        "0x10",
        "٣",
        "１２",
        "é",
        "💥",
        "\ud800",
        "\u202e",
        "constructor",
        "__proto__",
        "9".repeat(400),
        "a".repeat(3000),
        "-1",
        "2-10-5-1",
        "normal(",
        "sqrt",
        "fan_in",
        "**",
        "1_000",
        "1.5e3",
        "ﬁ"
    };

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    /** Returns one of the given texts. */
    public String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Returns a text with up to six changes: insertions, deletions, repetitions and replacements. */
    public String of(String good) {
        StringBuilder text = new StringBuilder(good);
        for (int changes = random.nextInt(7); changes > 0; changes--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + 1 + random.nextInt(4));
            switch (random.nextInt(5)) {
                case 0 -> text.insert(from, one(PIECES));
                case 1 -> text.delete(from, to);
                case 2 -> text.insert(from, text.substring(from, to));
                case 3 -> text.insert(from, (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
                default -> text.replace(from, to, one(PIECES));
            }
        }
        return text.toString();
    }

    /** Returns a text made only of the pieces. */
    public String rubbish() {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
            text.append(one(PIECES));
        }
        return text.toString();
    }
}
