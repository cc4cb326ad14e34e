package initlab.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initlab.export.Python;
import initlab.handin.StepOutline.Cell;
import initlab.handin.StepOutline.Note;
import initlab.handin.StepOutline.Question;
import initlab.lesson.CellWork;
import initlab.lesson.Choice;
import initlab.lesson.Entries;
import initlab.lesson.FigureName;
import initlab.lesson.Figures;
import initlab.lesson.RunRecord;
import initlab.lesson.Work;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HandInTest {
    private static final String CELL = """
            def initialize_parameters_zeros(layers_dims):
                parameters = {}
                for l in range(1, len(layers_dims)):
                    parameters['W' + str(l)] = np.zeros((layers_dims[l], layers_dims[l-1]))
                    parameters['b' + str(l)] = np.zeros((layers_dims[l], 1))
                return parameters
            """;
    private static final StepOutline ZEROS = new StepOutline(
            "Zeros <start>",
            List.of(
                    new Question(
                            "zeros-cost",
                            "What will the cost do?",
                            List.of(
                                    new Choice("It falls", FigureName.of("zeros.last.cost"), 0, 0.69, false),
                                    new Choice(
                                            "It stays",
                                            FigureName.of("zeros.last.cost"),
                                            0.69,
                                            Double.POSITIVE_INFINITY,
                                            false))),
                    new Cell("zeros"),
                    new Note("zeros-note", "Why?")));
    private static final Entries<String> PICTURES = Entries.<String>none().with("zeros", "data:image/png;base64,AAAA");

    private static Figures figures(int iteration, double cost) {
        return new Figures(iteration, cost, 0.5, 0.5, new double[0]);
    }

    private static Work work() {
        return Work.NONE
                .named("Ada & Co")
                .answered("zeros-cost", 0)
                .noted("zeros-note", "Because *all* units\nare <b>equal</b>.")
                .with("zeros", new CellWork(CELL, CellWork.Outcome.PASSED, "", "W1 = 0\n", 3))
                .ran("zeros", new RunRecord(figures(0, 0.6931), figures(15_000, 0.6931), "Symmetric", new double[] {
                    0.6931, 0.6931
                }));
    }

    private static HandIn report(Work work) {
        return new HandIn(work, "28 November 2026", "WebAssembly", List.of(ZEROS), PICTURES);
    }

    @Test
    void thePageHasEverythingThatTheStudentDidAndNoMarkupOfTheirs() {
        Document page = Jsoup.parse(Html.page(report(work()), "en"));
        String text = page.body().wholeText();
        for (String part : List.of(
                "Ada & Co",
                "28 November 2026",
                "WebAssembly",
                "Zeros <start>",
                "What will the cost do?",
                "It falls ✗ (what happened: It stays)",
                "are <b>equal</b>.",
                "np.zeros((layers_dims[l], 1))",
                "(after reading the notebook’s answer)",
                "0.6931",
                "Symmetric")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertEquals(0, page.select("b, script, start").size());
        assertEquals(PICTURES.get("zeros"), page.expectFirst("img").attr("src"));
    }

    @Test
    void markdownEscapesWhatTheStudentWrote() {
        String text = Markdown.of(report(work()));
        assertTrue(text.contains("Because \\*all\\* units  \nare \\<b\\>equal\\</b\\>."), text);
        assertTrue(text.contains("```python\n" + CELL + "```"), text);
        assertTrue(text.startsWith("# Initialization Lab: report\n"), text);
    }

    @Test
    void aCellWithAFenceGetsALongerFence() {
        Work fenced = Work.NONE.with("zeros", new CellWork("'''```'''", CellWork.Outcome.NOT_RUN, "", "", 0));
        assertTrue(Markdown.of(report(fenced)).contains("````python\n'''```'''\n````"));
    }

    @Test
    void theNotebookHasTheModelTheCellsAndTheirOutputs() {
        JsonObject notebook =
                JsonParser.parseString(Notebook.of(report(work()), work())).getAsJsonObject();
        assertEquals(4, notebook.get("nbformat").getAsInt());
        JsonArray cells = notebook.getAsJsonArray("cells");
        int[] code = {0};
        StringBuilder all = new StringBuilder();
        cells.forEach(cell -> {
            JsonObject one = cell.getAsJsonObject();
            code[0] += one.get("cell_type").getAsString().equals("code") ? 1 : 0;
            all.append(one);
        });
        assertEquals(3, code[0], all.toString());
        assertTrue(all.indexOf("Cost after iteration 1000: 0.6931") > 0, all.toString());
        assertTrue(all.indexOf("W1 = 0") > 0);
    }

    @Test
    void theNotebookRunsWithNumPyAlone() throws Exception {
        StringBuilder script = new StringBuilder();
        JsonParser.parseString(Notebook.of(report(work()), work()))
                .getAsJsonObject()
                .getAsJsonArray("cells")
                .forEach(cell -> {
                    JsonObject one = cell.getAsJsonObject();
                    if (one.get("cell_type").getAsString().equals("code")) {
                        script.append(one.get("source").getAsString()).append("\n\n");
                    }
                });
        String printed = Python.run(script.toString().replace("ITERATIONS = 15000", "ITERATIONS = 1500"));
        assertTrue(printed.startsWith("Cost after iteration 0: 0.693147180559945"), printed);
        assertTrue(printed.contains("Accuracy on the train set: 0.5"), printed);
    }

    @Test
    void aCellThatIsNotRightIsNotTrained() {
        Work different = work().with("zeros", new CellWork(CELL, CellWork.Outcome.DIFFERENT, "Look again.", "", 0));
        assertFalse(Notebook.of(report(different), different).contains("train(*layered"));
        assertTrue(Markdown.of(report(different)).contains("✗ Look again."));
    }

    @Test
    void workThatIsNotThereIsSaid() {
        String text = Markdown.of(report(Work.NONE));
        for (String part : List.of("not answered", "not written", "(nothing written)", "No run has been trained")) {
            assertTrue(text.contains(part.replace("_", "\\_")), part);
        }
    }
}
