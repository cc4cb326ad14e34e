package initlab.table;

import java.util.HashSet;
import java.util.Set;

/** Words that tables use for missing values, row numbers, coordinates, classes and units. All are in lower case. */
final class Vocabulary {
    private static final Set<String> GAPS =
            words("|-|--|–|—|?|.|*|na|n/a|#n/a|<na>|nan|null|none|nil|nat|missing|undefined|inf|+inf|-inf|"
                    + "infinity|-infinity|+infinity|∞|-∞|−∞|−inf|#div/0!|#value!|#ref!|#num!|#name?|#null!|"
                    + "#wert!|#bezug!|#zahl!|#nv|#name?!|1.#inf|-1.#inf|1.#qnan|-1.#ind|k.a.|k. a.|\\n");

    /** Names of columns with row numbers or other identifiers. */
    private static final Set<String> IDS =
            words("|unnamed: 0|id|ids|index|idx|nr|nr.|no|no.|num|#|№|row|rows|rowid|row_id|rownames|"
                    + "row.names|row_names|rowname|number|nummer|lfd. nr.|lfdnr|i|n|sample|sample_id|obs|"
                    + "observation|point|case|zeile|punkt|ligne|fila|uid|uuid|key|identifier|passengerid|"
                    + "customerid|patient_id|user id|user_id");

    /** Names of columns with the class, in several languages. */
    private static final Set<String> CLASSES =
            words("label|labels|class|classes|target|targets|species|category|cat|group|cluster|outcome|"
                    + "diagnosis|color|colour|type|kind|result|classification|y_true|truth|klasse|klassen|"
                    + "kategorie|gruppe|ziel|zielwert|farbe|art|typ|ergebnis|etikett|spezies|clase|etiqueta|"
                    + "categoría|categoria|grupo|objetivo|especie|tipo|classe|étiquette|etiquette|catégorie|"
                    + "categorie|groupe|cible|couleur|espèce|etichetta|gruppo|colore|soort|klass|grupp|luokka|"
                    + "klasa|etykieta|třída|trida|osztály|sınıf|etiket|класс|метка|категория|группа|клас|类别|类|"
                    + "标签|類別|ラベル|クラス|클래스|라벨");

    /** Words that make a longer name, such as {@code class_label}, the name of the class. */
    private static final Set<String> CLASS_PARTS =
            words("label|labels|class|target|klasse|classe|clase|species|category");

    /** Pairs of names of the coordinates, in order. */
    static final String[][] PAIRS = {
        {"x", "y"},
        {"x0", "x1"},
        {"x1", "x2"},
        {"x_1", "x_2"},
        {"x[0]", "x[1]"},
        {"lon", "lat"},
        {"lng", "lat"},
        {"longitude", "latitude"},
        {"x1", "y1"}
    };

    private static final Set<String> UNITS =
            words("mm|cm|dm|m|km|µm|μm|um|nm|in|inch|ft|s|sec|ms|min|h|d|kg|g|mg|lb|t|°c|°f|k|c|f|%|‰|v|mv|"
                    + "a|ma|w|kw|n|pa|hpa|bar|hz|khz|mol|l|ml|px|pt|pts|€|$|eur|usd|a.u.|au|rad|deg|°|unit|"
                    + "units|1|-|–|—||j|kj|m/s|km/h|cm²|m²|cm2|m2|float|float32|float64|int|int32|int64|"
                    + "integer|double|number|numeric|real|continuous|discrete|class|string|str|text|object|"
                    + "bool|zahl");

    /** Labels that come first in a pair whose order people agree on. */
    private static final Set<String> LOW = words("false|no|negative|nein|off|benign|falsch|low|-|−");

    private Vocabulary() {}

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        int from = 0;
        for (int bar = list.indexOf('|'); bar >= 0; bar = list.indexOf('|', from)) {
            words.add(list.substring(from, bar));
            from = bar + 1;
        }
        words.add(list.substring(from));
        return words;
    }

    static boolean isGap(String text) {
        return text.length() <= 10 && GAPS.contains(lower(text));
    }

    /** Whether a name says that its column identifies rows. */
    static boolean isId(String name) {
        String lower = lower(name);
        return IDS.contains(lower) || lower.endsWith("_id") || lower.endsWith(" id") || lower.startsWith("unnamed:");
    }

    /** Whether a name says that its column has the class. */
    static boolean isClass(String name) {
        String lower = lower(name);
        if (CLASSES.contains(lower)) {
            return true;
        }
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || "_ .-:()[]\r\n".indexOf(lower.charAt(i)) >= 0) {
                if (CLASS_PARTS.contains(lower.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** Whether a word is certainly the name of a column. */
    static boolean isName(String word) {
        String lower = lower(word);
        if (isClass(word)) {
            return true;
        }
        for (String[] pair : PAIRS) {
            if (pair[0].equals(lower) || pair[1].equals(lower)) {
                return true;
            }
        }
        return !lower.isEmpty() && IDS.contains(lower);
    }

    /** Whether a cell below a header names a unit or a type. */
    static boolean isUnit(String text) {
        String lower = lower(text);
        int last = lower.length() - 1;
        return UNITS.contains(lower)
                || last > 0
                        && (lower.charAt(0) == '(' && lower.charAt(last) == ')'
                                || lower.charAt(0) == '[' && lower.charAt(last) == ']');
    }

    /** Whether a label is the lower one of a pair such as false and true. */
    static boolean isLow(String label) {
        return LOW.contains(lower(label));
    }

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c >= '\u00a0'
                        && (c == '\u00a0'
                                || c >= '\u2000' && c <= '\u200b'
                                || c == '\u202f'
                                || c == '\u205f'
                                || c == '\u3000'
                                || c == '\ufeff');
    }

    /** Lower case of the Latin and Cyrillic letters in the lists above; the platform's tables would be large. */
    static String lower(String text) {
        StringBuilder lower = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z'
                    || c >= '\u00c0' && c <= '\u00de' && c != '\u00d7'
                    || c >= '\u0410' && c <= '\u042f';
            if (upper && lower == null) {
                lower = new StringBuilder(text);
            }
            if (upper) {
                lower.setCharAt(i, (char) (c + ' '));
            }
        }
        return lower == null ? text : lower.toString();
    }
}
