package initlab.handin;

import initlab.lesson.Choice;
import java.util.List;

/**
 * What a step of the lesson asks for.
 *
 * @param title the step's title
 * @param items what the student answers, in order
 */
public record StepOutline(String title, List<Item> items) {
    /** Something that the student answers. */
    public sealed interface Item {}

    /**
     * A question.
     *
     * @param id its name in the student's work
     * @param text what is asked
     * @param choices the options
     */
    public record Question(String id, String text, List<Choice> choices) implements Item {}

    /**
     * A field for the student's own sentences.
     *
     * @param id its name in the student's work
     * @param label what is asked
     */
    public record Note(String id, String label) implements Item {}

    /**
     * A code cell.
     *
     * @param exercise its name in the student's work
     */
    public record Cell(String exercise) implements Item {}
}
