package initlab.exercise;

/**
 * A misconception that was recognised.
 *
 * @param identifier its name, such as {@code fan-out}
 * @param text what is different and a question that leads on, for the student
 * @param line the line of the cell it shows in, from 1; 0 if none can be named
 */
public record Finding(String identifier, String text, int line) {}
