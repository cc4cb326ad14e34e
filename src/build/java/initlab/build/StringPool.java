package initlab.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The strings of a module of TeaVM's. The module's data have one after another, each as its number of characters and
 * their UTF-8. At the start, a loop reads them into the strings of a list. A string is a global, so the parts of a split
 * module can each have their own strings: their own data, list and number.
 */
final class StringPool {
    /** The place that the loop reads next. */
    static final ModuleItem PLACE = ModuleItem.global("$teavm@stringPoolPointer");

    /** What a statement begins its list of strings with. */
    private static final String LIST = "(array.new_fixed $teavm@stringArray ";

    private static final Pattern STRING = Pattern.compile("\\(global\\.get\\s+(" + Expression.NAME + ")\\s*\\)");
    private static final Map<Character, Integer> ESCAPED =
            Map.of('t', 9, 'n', 10, 'r', 13, '"', 34, '\'', 39, '\\', 92);

    /** What stands before and after the strings in the statement with the list. */
    private final String beforeList;

    private final String afterList;
    private final String loop;
    /** What comes before the text of the data: the data's name and place. */
    private final String dataHead;

    /** The bytes of each string, by its global, in the order of the list. */
    private final Map<String, byte[]> strings = new LinkedHashMap<>();

    /**
     * Reads the strings.
     *
     * @param data the data's field of the module
     * @param list the start's statement with the list
     * @param loop the start's next statement
     * @throws IllegalStateException if the module is not laid out as TeaVM 0.16.0 lays it out
     */
    StringPool(Expression data, String list, String loop) {
        this.loop = loop;
        dataHead = data.text().substring(0, data.text().indexOf('"'));
        byte[] bytes =
                bytes(data.text().substring(dataHead.length() + 1, data.text().lastIndexOf('"')));
        Matcher string = STRING.matcher(list);
        int at = 0;
        int listEnd = 0;
        while (string.find()) {
            listEnd = string.end();
            int end = end(bytes, at);
            strings.put(string.group(1), Arrays.copyOfRange(bytes, at, end));
            at = end;
        }
        beforeList = list.substring(0, list.indexOf(LIST));
        afterList = list.substring(listEnd);
        ModuleScripts.require(
                at == bytes.length && dataHead.contains("(i32.const 0)"), "The data have more than strings.");
        ModuleScripts.require(
                loop.split(number(strings.size()), -1).length == 2, "The loop over the strings has another end.");
    }

    /** Whether a statement of a module's start has the list of its strings. */
    static boolean isList(String statement) {
        return statement.contains(LIST);
    }

    /** The globals of the strings. */
    Set<String> names() {
        return strings.keySet();
    }

    /** The data with some of the strings. */
    String data(Predicate<String> chosen) {
        StringBuilder text = new StringBuilder(dataHead).append('"');
        strings.forEach((name, bytes) -> {
            if (chosen.test(name)) {
                for (byte one : bytes) {
                    text.append(String.format("\\%02x", one));
                }
            }
        });
        return text.append("\")").toString();
    }

    /** The statements that make some of the strings from their data. */
    String statements(Predicate<String> chosen) {
        StringBuilder globals = new StringBuilder();
        int count = 0;
        for (String name : strings.keySet()) {
            if (chosen.test(name)) {
                globals.append(" (global.get ").append(name).append(')');
                count++;
            }
        }
        return beforeList + LIST + count + globals + afterList + "\n"
                + loop.replace(number(strings.size()), number(count));
    }

    private static String number(int value) {
        return "(i32.const " + value + ")";
    }

    /** The end of the string that begins at a place. */
    private static int end(byte[] bytes, int start) {
        int at = start;
        int characters = 0;
        int shift = 0;
        do {
            characters |= (bytes[at] & 0x7f) << shift;
            shift += 7;
        } while (bytes[at++] < 0);
        while (characters > 0) {
            int first = bytes[at] & 0xff;
            int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
            at += length;
            // A character beyond the first 65,536 is two of Java's.
            characters -= length == 4 ? 2 : 1;
        }
        return at;
    }

    /** The bytes of a string in the text format. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length()) {
            char one = text.charAt(at);
            if (one != '\\') {
                int character = text.codePointAt(at);
                bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(character);
            } else if (ESCAPED.containsKey(text.charAt(at + 1))) {
                bytes.write(ESCAPED.get(text.charAt(at + 1)));
                at += 2;
            } else {
                bytes.write(Integer.parseInt(text, at + 1, at + 3, 16));
                at += 3;
            }
        }
        return bytes.toByteArray();
    }
}
