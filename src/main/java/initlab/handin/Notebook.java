package initlab.handin;

import initlab.export.PythonScript;
import initlab.lesson.RunRecord;
import initlab.lesson.Work;
import initlab.numpy.PythonFloat;
import initlab.setup.Setup;
import initlab.text.Json;
import java.util.List;

/**
 * Writes a report as a Jupyter notebook (nbformat 4.5) that runs with NumPy alone: the model written out, the student's
 * cells with what they printed, and for each function that is right a cell that trains with it, with the costs of the
 * student's run.
 */
public final class Notebook implements Format {
    private static final int PRINTED_EVERY = 1000;

    private final Work work;
    private final Markdown words = new Markdown();
    private final StringBuilder cells = new StringBuilder();
    private int count;

    private Notebook(Work work) {
        this.work = work;
    }

    /**
     * The notebook.
     *
     * @param work the work that the report is about
     */
    public static String of(HandIn report, Work work) {
        Notebook notebook = new Notebook(work);
        report.write(notebook);
        notebook.flush();
        return "{\n\"cells\": [\n" + notebook.cells
                + "\n],\n\"metadata\": {\"kernelspec\": {\"display_name\": \"Python 3\", \"language\": \"python\", "
                + "\"name\": \"python3\"}, \"language_info\": {\"name\": \"python\"}},\n"
                + "\"nbformat\": 4,\n\"nbformat_minor\": 5\n}\n";
    }

    /** Writes the words so far as a cell of their own. */
    private void flush() {
        String text = words.take();
        if (!text.isEmpty()) {
            cell("markdown", text.trim());
            cells.append('}');
        }
    }

    /** Begins a cell, up to its closing brace. */
    private void cell(String type, String source) {
        count++;
        cells.append(count == 1 ? "" : ",\n")
                .append("{\"cell_type\": \"")
                .append(type)
                .append("\", \"id\": \"cell-")
                .append(count)
                .append("\", \"metadata\": {}, \"source\": ");
        Json.string(cells, source);
    }

    private void codeCell(String source, String printed) {
        cell("code", source.trim());
        cells.append(", \"execution_count\": null, \"outputs\": [");
        if (!printed.isEmpty()) {
            cells.append("{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": ");
            Json.string(cells, printed);
            cells.append('}');
        }
        cells.append("]}");
    }

    @Override
    public void heading(int level, String text) {
        // The model stands between the title and the first step.
        if (level == 2 && cells.length() == 0) {
            flush();
            codeCell(PythonScript.model(Setup.NOTEBOOK), "");
        }
        words.heading(level, text);
    }

    @Override
    public void paragraph(String label, String text) {
        words.paragraph(label, text);
    }

    @Override
    public void code(String exercise, String source, String printed, boolean passed) {
        flush();
        codeCell(source, printed);
        if (passed) {
            codeCell(
                    "train(*layered(initialize_parameters_" + exercise + "(LAYERS)))",
                    costs(work.runs().get(exercise)));
        }
    }

    /** What the training prints. */
    private static String costs(RunRecord run) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; run != null && i < run.costs().length; i++) {
            text.append("Cost after iteration ")
                    .append(i * PRINTED_EVERY)
                    .append(": ")
                    .append(PythonFloat.repr(run.costs()[i]))
                    .append('\n');
        }
        if (run != null && run.last() != null) {
            text.append("Accuracy on the train set: ")
                    .append(PythonFloat.repr(run.last().train()))
                    .append("\nAccuracy on the test set: ")
                    .append(PythonFloat.repr(run.last().test()))
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    public void table(List<List<String>> rows) {
        words.table(rows);
    }

    @Override
    public void picture(String title, String address) {
        words.picture(title, address);
    }
}
