package initlab.paper;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The files of experiments, and changes to them. */
final class Files {
    private static final Path FOLDER = Path.of("web", "papers");

    private Files() {}

    static String text(String name) {
        try {
            return java.nio.file.Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Experiment read(String id) throws PaperException {
        return ExperimentReader.read(id, text(id + ".json"), "en");
    }

    /** A small experiment: three checks of the same numbers, and two groups. */
    static final String SMALL = """
            {"authors": "Nobody 2026", "title": {"en": "Title", "de": "Titel"}, "claim": "Claim", "miniature": "Small",
             "source": "Source", "url": "https://example.org/", "seconds": 1, "measure": "training",
             "conditions": [
              {"id": "a", "setup": "init=he&iterations=2", "seeds": 4, "group": "g", "size": 1},
              {"id": "b", "setup": "init=zeros&iterations=2", "first": 7, "seeds": 2, "group": "g", "size": 2},
              {"id": "c", "setup": "init=ones&iterations=2", "seeds": 1, "group": "h", "size": 5}],
             "checks": [
              {"name": "n", "published": "p", "reason": "r",
               "value": {"statistic": "count", "condition": "a", "number": "cost", "below": 0.6},
               "compare": {"expected": 3, "by": 1}}]}
            """;

    static Experiment small(String from, String to) throws PaperException {
        if (!SMALL.contains(from)) {
            throw new IllegalArgumentException("The file lacks " + from);
        }
        return ExperimentReader.read("small", SMALL.replace(from, to), "en");
    }

    /** The small experiment with another value and comparison. */
    static Experiment small(String valueAndComparison) throws PaperException {
        JsonElement file = JsonParser.parseString(SMALL);
        JsonElement given = JsonParser.parseString("{" + valueAndComparison + "}");
        for (String key : given.getAsJsonObject().keySet()) {
            file.getAsJsonObject()
                    .getAsJsonArray("checks")
                    .get(0)
                    .getAsJsonObject()
                    .add(key, given.getAsJsonObject().get(key));
        }
        return ExperimentReader.read("small", file.toString(), "en");
    }
}
