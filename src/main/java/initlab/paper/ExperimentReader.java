package initlab.paper;

import initlab.initializer.Initialization;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.text.JsonReader;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of an experiment; {@code web/papers/README.md} describes it. */
public final class ExperimentReader {
    private static final int MOST_RUNS = 100_000;
    private static final int LONGEST = 100_000;
    private static final double LARGEST = 1e9;

    private final List<Condition> conditions = new ArrayList<>();
    private Kind kind;

    private ExperimentReader() {}

    /**
     * Reads a file.
     *
     * @param id the file's name without {@code .json}
     * @param text the file
     * @param language of its texts, such as {@code de}
     * @throws PaperException if it cannot be used; the message names the file, the place and what is allowed
     */
    public static Experiment read(String id, String text, String language) throws PaperException {
        return new ExperimentReader().read(id, object(id + ".json", text, language));
    }

    /** Reads the list of experiments: the names of their files without {@code .json}. */
    public static List<String> list(String text) throws PaperException {
        List<String> ids = new ArrayList<>();
        for (Fields row : object("index.json", text, "en").only("papers").list("papers")) {
            ids.add(row.only("file").word("file"));
        }
        return ids;
    }

    private static Fields object(String file, String text, String language) throws PaperException {
        try {
            return new Fields(file, language, JsonReader.read(text));
        } catch (IllegalArgumentException e) {
            throw new PaperException(file + ": " + Words.of("This is not JSON: {0}", e.getMessage()));
        }
    }

    private Experiment read(String id, Fields file) throws PaperException {
        file.only(
                "authors",
                "title",
                "claim",
                "miniature",
                "source",
                "url",
                "seconds",
                "measure",
                "arguments",
                "conditions",
                "checks");
        kind = Kind.find(file.word("measure"));
        if (kind == null) {
            StringBuilder known = new StringBuilder();
            for (Kind each : Kind.ALL) {
                known.append(known.length() == 0 ? "" : ", ").append(each.word());
            }
            throw file.problem("measure", Words.of("Allowed are: {0}.", known));
        }
        double[] arguments = new double[0];
        if (kind.hasArguments()) {
            arguments = kind.arguments(file.object("arguments"));
        } else if (file.has("arguments")) {
            throw file.problem("arguments", Words.of("This measure takes none."));
        }
        int runs = 0;
        for (Fields condition : file.list("conditions")) {
            conditions.add(condition(condition));
            runs += conditions.get(conditions.size() - 1).seeds();
        }
        if (runs > MOST_RUNS) {
            throw file.problem("conditions", Words.of("There are {0} runs; at most {1} are allowed.", runs, MOST_RUNS));
        }
        List<Check> checks = new ArrayList<>();
        for (Fields check : file.list("checks")) {
            checks.add(check(check));
        }
        return new Experiment(
                id,
                file.text("authors"),
                file.text("title"),
                file.text("claim"),
                file.text("miniature"),
                file.text("source"),
                address(file),
                file.whole("seconds", 1, LONGEST),
                kind,
                arguments,
                List.copyOf(conditions),
                checks,
                fingerprint(arguments));
    }

    private static String address(Fields file) throws PaperException {
        String url = file.word("url");
        if (!url.startsWith("https://")) {
            throw file.problem("url", Words.of("An address that begins with {0} is needed.", "https://"));
        }
        return url;
    }

    private Condition condition(Fields fields) throws PaperException {
        fields.only("id", "setup", "first", "seeds", "group", "size");
        String id = fields.word("id");
        for (Condition other : conditions) {
            if (other.id().equals(id)) {
                throw fields.problem("id", Words.of("{0} is used twice.", Words.quoted(id)));
            }
        }
        SetupQuery.Parsed parsed = SetupQuery.parse(fields.word("setup"));
        if (!parsed.problems().isEmpty()) {
            throw fields.problem("setup", parsed.problems().get(0).message());
        }
        Setup setup = parsed.setup();
        List<String> initializations = setup.initializations();
        String initialization = initializations.get(0);
        if (initializations.size() != 1 || Initialization.isGiven(initialization)) {
            throw fields.problem("setup", Words.of("One initialization is needed, such as {0}.", "init=he"));
        }
        String problem = Initialization.problem(initialization, setup.layerDims());
        if (problem != null) {
            throw fields.problem("setup", problem);
        }
        return new Condition(
                id,
                setup,
                initialization,
                fields.has("first") ? fields.whole("first", 0, Integer.MAX_VALUE - MOST_RUNS) : 0,
                fields.whole("seeds", 1, MOST_RUNS),
                fields.has("group") ? fields.word("group") : "",
                fields.has("size") ? fields.number("size", 0, LARGEST) : 0);
    }

    private Check check(Fields fields) throws PaperException {
        fields.only("name", "value", "compare", "published", "reason");
        Value value = value(fields.object("value"));
        return new Check(
                fields.text("name"),
                value,
                comparison(fields.object("compare")),
                fields.text("published"),
                fields.text("reason"));
    }

    private Value value(Fields fields) throws PaperException {
        Statistic statistic = Statistic.find(fields.word("statistic"));
        if (statistic == null) {
            StringBuilder known = new StringBuilder();
            for (Statistic each : Statistic.ALL) {
                known.append(known.length() == 0 ? "" : ", ").append(each.word());
            }
            throw fields.problem("statistic", Words.of("Allowed are: {0}.", known));
        }
        int[] places;
        double share = 1;
        if (statistic.isOfGroup()) {
            fields.only("statistic", "group", "number", "atLeast", "below", "share");
            places = group(fields);
            share = fields.number("share", 0, 1);
        } else {
            fields.only("statistic", "condition", "number", "atLeast", "below");
            places = new int[] {condition(fields.word("condition"), fields)};
        }
        double limit = 0;
        boolean atLeast = fields.has("atLeast");
        if (statistic.counts()) {
            if (atLeast == fields.has("below")) {
                throw fields.problem("atLeast", Words.of("Either {0} or {1} is needed.", "atLeast", "below"));
            }
            limit = fields.number(atLeast ? "atLeast" : "below", -LARGEST, LARGEST);
        }
        String number = fields.word("number");
        int slash = number.indexOf('/');
        Setup setup = conditions.get(places[0]).setup();
        return new Value(
                statistic,
                places,
                conditions,
                place(slash < 0 ? number : number.substring(0, slash), setup, fields),
                slash < 0 ? -1 : place(number.substring(slash + 1), setup, fields),
                atLeast,
                limit,
                share);
    }

    private int place(String name, Setup setup, Fields fields) throws PaperException {
        int place = kind.place(name, setup);
        if (place < 0) {
            throw fields.problem(
                    "number", Words.of("{0} is not measured. Allowed are: {1}.", Words.quoted(name), kind.names()));
        }
        return place;
    }

    private int condition(String id, Fields fields) throws PaperException {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).id().equals(id)) {
                return i;
            }
        }
        throw fields.problem("condition", Words.of("There is no condition with the id {0}.", Words.quoted(id)));
    }

    /** The places of a group's conditions by their sizes. */
    private int[] group(Fields fields) throws PaperException {
        String group = fields.word("group");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).group().equals(group)) {
                int at = 0;
                while (at < places.size()
                        && conditions.get(places.get(at)).size()
                                < conditions.get(i).size()) {
                    at++;
                }
                places.add(at, i);
            }
        }
        if (places.isEmpty()) {
            throw fields.problem("group", Words.of("There is no condition of the group {0}.", Words.quoted(group)));
        }
        int[] sorted = new int[places.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = places.get(i);
        }
        return sorted;
    }

    private Comparison comparison(Fields fields) throws PaperException {
        if (fields.has("expected") && fields.has("by")) {
            fields.only("expected", "by");
            double expected = fields.number("expected", -LARGEST, LARGEST);
            double by = fields.number("by", 0, LARGEST);
            return new Comparison.In(expected - by, expected + by);
        }
        if (fields.has("expected")) {
            fields.only("expected", "errors", "runs");
            return new Comparison.Errors(
                    fields.number("expected", -LARGEST, LARGEST),
                    fields.has("runs") ? fields.number("runs", 1, LARGEST) : Double.POSITIVE_INFINITY,
                    fields.number("errors", 1, 10));
        }
        if (fields.has("above") || fields.has("below")) {
            boolean above = fields.has("above");
            fields.only(above ? "above" : "below");
            return new Comparison.Than(value(fields.object(above ? "above" : "below")), above);
        }
        fields.only("from", "to");
        if (!fields.has("from") && !fields.has("to")) {
            throw fields.problem(
                    "expected",
                    Words.of("Allowed are: {0}.", "expected + by; expected + errors + runs; from + to; above; below"));
        }
        return new Comparison.In(
                fields.has("from") ? fields.number("from", -LARGEST, LARGEST) : Double.NEGATIVE_INFINITY,
                fields.has("to") ? fields.number("to", -LARGEST, LARGEST) : Double.POSITIVE_INFINITY);
    }

    /** A number that changes with everything that changes the runs, so that kept results fit. */
    private double fingerprint(double[] arguments) {
        StringBuilder text = new StringBuilder(kind.word());
        for (double argument : arguments) {
            text.append(';').append(Double.doubleToLongBits(argument));
        }
        for (Condition condition : conditions) {
            text.append(';')
                    .append(SetupQuery.format(condition.setup()))
                    .append(';')
                    .append(condition.first())
                    .append(';')
                    .append(condition.seeds());
        }
        return text.toString().hashCode();
    }
}
