package initlab.handin;

import java.util.List;

/** How a report is written. The parts come in reading order. */
interface Format {
    /**
     * A heading.
     *
     * @param level 1 for the report, 2 for a step
     */
    void heading(int level, String text);

    /**
     * A paragraph.
     *
     * @param label what it is, such as “Prediction”; empty for none
     * @param text what the student or the lab says; may have several lines
     */
    void paragraph(String label, String text);

    /**
     * A code cell.
     *
     * @param exercise the exercise that it solves
     * @param source the Python text
     * @param printed what it printed
     * @param passed whether it is right
     */
    void code(String exercise, String source, String printed, boolean passed);

    /**
     * A table.
     *
     * @param rows the heads first
     */
    void table(List<List<String>> rows);

    /**
     * A picture of a run.
     *
     * @param title the run
     * @param address a data address of a PNG
     */
    void picture(String title, String address);
}
