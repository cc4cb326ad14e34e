package initlab.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every sentence for a person in the sources: literals passed to {@code Words.of}, and the texts of the HTML. */
final class Sentences {
    private static final Set<String> SPOKEN = Set.of("title", "aria-label", "placeholder", "alt", "content");
    /** Elements whose words no catalogue can reach, or which are names in their own language. */
    private static final Pattern LEFT_ALONE = Pattern.compile(
            "(?s)<!--.*?-->|<(script|style|noscript)\\b.*?</\\1>|<a lang=.*?</a>|<meta (?!name=\"description).*?>");

    private static final Pattern PIECE = Pattern.compile("(?s)<[^>]*>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");

    /** In boot.js, which hands what the page says to the words, and defines them. */
    private static final Set<String> PASSED_ON = Set.of("text)", "eleme", "engli");

    /** Each sentence with one place where it occurs. */
    private final Map<String, String> found = new LinkedHashMap<>();
    /** Places where something other than a literal is passed, so that no catalogue can be complete. */
    private final Map<String, String> unreadable = new LinkedHashMap<>();

    private Sentences() {}

    /** Reads all sources of the page. */
    static Sentences all() throws IOException {
        Sentences sentences = new Sentences();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            sentences.calls(file, "Words.of(", '"');
        }
        for (Path file : files(Path.of("web"), ".js")) {
            sentences.calls(file, "words(", '\'');
        }
        for (Path file : files(Path.of("web"), ".html")) {
            String html = Files.readString(file);
            if (html.contains("src=\"boot.js\"")) {
                sentences.markup(file, html);
            }
        }
        return sentences;
    }

    Map<String, String> found() {
        return found;
    }

    Map<String, String> unreadable() {
        return unreadable;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void calls(Path file, String call, char quote) throws IOException {
        String text = Files.readString(file);
        for (int at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
            String place =
                    file.getFileName() + ":" + text.substring(0, at).lines().count();
            String literal = literal(text, at + call.length(), quote);
            if (literal != null) {
                found.putIfAbsent(literal, place);
            } else if (!PASSED_ON.contains(text.substring(at + call.length(), at + call.length() + 5))) {
                unreadable.put(place, text.substring(at, Math.min(text.length(), at + 60)));
            }
        }
    }

    /** The literals joined by + that begin at a place and end the argument; null if anything else stands there. */
    private static String literal(String text, int from, char quote) {
        StringBuilder joined = new StringBuilder();
        int at = from;
        while (true) {
            at = blanks(text, at);
            if (text.charAt(at) != quote) {
                return null;
            }
            int end = at + 1;
            while (text.charAt(end) != quote) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            joined.append(text.substring(at + 1, end).translateEscapes());
            at = blanks(text, end + 1);
            if (text.charAt(at) != '+') {
                return text.charAt(at) == ',' || text.charAt(at) == ')' ? joined.toString() : null;
            }
            at++;
        }
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void markup(Path file, String html) {
        Matcher pieces = PIECE.matcher(LEFT_ALONE.matcher(html).replaceAll(""));
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.charAt(0) != '<') {
                take(piece.strip(), file);
                continue;
            }
            Matcher attributes = ATTRIBUTE.matcher(piece);
            while (attributes.find()) {
                // A link to a page leads to the page of its reader's language.
                if (SPOKEN.contains(attributes.group(1))
                        || attributes.group(1).equals("href")
                                && attributes.group(2).endsWith(".html")) {
                    take(attributes.group(2), file);
                }
            }
        }
    }

    private void take(String text, Path file) {
        String plain = text.replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        if (LETTER.matcher(plain).find()) {
            found.putIfAbsent(plain.strip(), file.getFileName().toString());
        }
    }
}
