package initlab.exercise;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The cells that make_cells.py has run with NumPy. */
public final class Cells {
    /**
     * A cell and what NumPy makes of it.
     *
     * @param id its name
     * @param expected the whole entry of the file
     */
    public record Row(String id, JsonObject expected) {
        public String code() {
            return expected.get("code").getAsString();
        }

        public String exerciseWord() {
            return expected.get("exercise").getAsString();
        }

        public Exercise exercise() {
            return Exercise.find(exerciseWord());
        }

        public boolean passed() {
            return expected.get("passed").getAsBoolean();
        }

        /** The misconception; null if there is none. */
        public String misconception() {
            return expected.get("misconception").isJsonNull()
                    ? null
                    : expected.get("misconception").getAsString();
        }

        /** The error; null if there is none. */
        public JsonObject error() {
            return expected.get("error").isJsonNull() ? null : expected.getAsJsonObject("error");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private Cells() {}

    /** All cells of both files. */
    public static List<Row> all() {
        List<Row> rows = new ArrayList<>(rows("cells.json"));
        rows.addAll(rows("more_cells.json"));
        return rows;
    }

    private static List<Row> rows(String file) {
        try (InputStream in = Cells.class.getResourceAsStream(file)) {
            JsonArray entries = JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonArray();
            List<Row> rows = new ArrayList<>();
            for (JsonElement entry : entries) {
                JsonObject object = entry.getAsJsonObject();
                rows.add(new Row(object.get("id").getAsString(), object));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
