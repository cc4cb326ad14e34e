package initlab.setup;

import initlab.rounding.DecimalReader;
import initlab.words.Spelling;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The keys of a link: those of the settings, those of the page, and what others write instead of them. */
public final class LinkKeys {
    /** Keys for the look and behaviour of the page. No number depends on them. */
    public static final List<String> OF_THE_PAGE = List.of(
            "lang", "theme", "engine", "embed", "autoplay", "speed", "origin", "id", "parts", "view", "step", "map");

    /** What a problem with unknown keys is about; no setting has this key. */
    public static final String UNKNOWN = "unknown-keys";
    /** What a problem with repeated keys is about; no setting has this key. */
    public static final String REPEATED = "repeated-keys";

    /** A key, and the words of other programs and courses for it, without underscores. */
    private static final String[] SYNONYMS = {
        "init initialization initializations initializer initializers weights scheme method kernelinitializer",
        "data dataset problem",
        "layers dims layersdims layerdims hidden hiddenlayers hiddenlayersizes units neurons shape architecture network",
        "activation activations act nonlinearity",
        "rate lr learningrate alpha eta stepsize",
        "iterations epochs epoch iters iter numiterations numiter niter maxiter steps updates",
        "seed randomstate randomseed rng",
        "noise sigma std noiselevel",
        "batch batchsize minibatch minibatchsize",
        "stop tol stopcost earlystopping",
        "arithmetic precision",
        "points xy csv",
        "lang language locale hl",
        "theme dark light mode colorscheme",
        "engine backend",
        "embed embedded iframe",
        "autoplay auto autostart autorun play",
    };

    /** How keys begin that hosts, mail programs and statistics add to links. */
    private static final String[] TRACKING = {"utm_", "mtm_", "pk_", "mc_", "fb_", "hsa_", "ref_", "_"};
    /** Such keys, each between spaces. */
    private static final String ADDED_BY_OTHERS =
            " gbraid wbraid gclsrc igsh igshid mkt_tok ref si spm usp trk v t ts cb ";

    /** A longer key is not compared with the known ones. */
    private static final int MAX_KEY = 20;

    private static final int MOST_NAMED = 3;

    private LinkKeys() {}

    /** Whether the lab reads a key. */
    static boolean isKnown(String key) {
        return Settings.find(key) != null || OF_THE_PAGE.contains(key);
    }

    /** Whether a key is known, or what others write for a known one, or added to links by others. */
    static boolean isExpected(String key) {
        return isKnown(key) || isAddedByOthers(key) || synonym(key) != null;
    }

    private static boolean isAddedByOthers(String key) {
        for (String beginning : TRACKING) {
            if (key.startsWith(beginning)) {
                return true;
            }
        }
        // Advertisers mark clicks: fbclid, gclid, msclkid, yclid …
        return key.endsWith("clid") || key.endsWith("clkid") || ADDED_BY_OTHERS.contains(" " + key + " ");
    }

    /** Whether a key says something that the lab does not understand. Some programs add a number to avoid old copies. */
    private static boolean isUnknown(String key) {
        return !isKnown(key) && !isAddedByOthers(key) && Double.isNaN(DecimalReader.read(key));
    }

    /** Whether a query has a key of a set-up, or one that may be meant for it. */
    static boolean speakOfASetup(Query query) {
        for (Query.Part part : query.parts()) {
            String key = part.key();
            if (Settings.find(key) != null || !key.isEmpty() && isUnknown(key)) {
                return true;
            }
        }
        return false;
    }

    /** What the lab calls a key of others; null if it is not in the table. */
    private static String synonym(String key) {
        String word = " " + key.replace("_", "").replace("-", "") + " ";
        for (String row : SYNONYMS) {
            if ((row + " ").contains(word)) {
                return row.substring(0, row.indexOf(' '));
            }
        }
        return null;
    }

    /** The known key that is meant by another one; null if none is close. */
    static String nearest(String key) {
        String synonym = synonym(key);
        return synonym == null && key.length() <= MAX_KEY ? Spelling.closest(key, all()) : synonym;
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(SetupQuery.KEYS);
        all.addAll(OF_THE_PAGE);
        return all;
    }

    /** The problems with the keys of a query: at most one for unknown keys and one for repeated ones. */
    static List<Problem> problems(Query query) {
        List<Problem> problems = new ArrayList<>();
        addUnknown(query, problems);
        addRepeated(query, problems);
        return problems;
    }

    private static void addUnknown(Query query, List<Problem> problems) {
        List<String> keys = new ArrayList<>();
        List<String> named = new ArrayList<>();
        boolean lost = false;
        for (Query.Part part : query.parts()) {
            String key = part.key();
            if (keys.size() > MOST_NAMED || keys.contains(key) || !isUnknown(key)) {
                continue;
            }
            keys.add(key);
            String nearest = nearest(key);
            String quoted = Words.quoted(key.isEmpty() ? part.text() : key);
            lost |= nearest == null;
            named.add(nearest == null ? quoted : Words.of("{0} (did you mean {1}?)", quoted, nearest));
        }
        if (!named.isEmpty()) {
            String ignored =
                    Words.of("The link has keys that the lab does not know and does not use: {0}.", list(named));
            problems.add(new Problem(
                    UNKNOWN,
                    null,
                    lost
                            ? ignored + " "
                                    + Words.of("The keys of a set-up are {0}.", String.join(", ", SetupQuery.KEYS))
                            : ignored));
        }
    }

    private static void addRepeated(Query query, List<Problem> problems) {
        List<String> named = new ArrayList<>();
        for (String key : all()) {
            Setting<?> setting = Settings.find(key);
            if (query.values(key).size() > 1 && (setting == null || setting.joint() == null)) {
                named.add(Words.quoted(key + "=" + query.get(key)));
            }
        }
        if (!named.isEmpty()) {
            problems.add(new Problem(
                    REPEATED,
                    null,
                    Words.of("The link gives a value more than once. The last one counts: {0}.", list(named))));
        }
    }

    /** The first few names, with commas between them. */
    private static String list(List<String> named) {
        return named.size() <= MOST_NAMED
                ? String.join(", ", named)
                : String.join(", ", named.subList(0, MOST_NAMED)) + " …";
    }
}
