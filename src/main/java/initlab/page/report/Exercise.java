package initlab.page.report;

import initlab.words.Words;
import java.util.List;

/**
 * One of the notebook's three exercises, in the lab's own words.
 *
 * @param key names the student's note in storage
 * @param title the subject
 * @param task what to do and what to watch
 * @param question what to answer
 */
record Exercise(String key, String title, String task, String question) {
    /** In the notebook's order. */
    static final List<Exercise> ALL = List.of(
            new Exercise(
                    "zeros",
                    Words.of("1. Zeros"),
                    Words.of(
                            "Start with every weight and bias at 0, and train. Watch the cost, the colour of the plane, "
                                    + "and the rows of W1 under Parameters."),
                    Words.of(
                            "Why does the network never separate the circles, no matter how long it trains? What must differ "
                                    + "between two units of a layer so that they learn different things?")),
            new Exercise(
                    "random",
                    Words.of("2. Large random values"),
                    Words.of(
                            "Draw the weights from a normal distribution and multiply them by 10; the biases stay 0. Look "
                                    + "at the cost at iteration 0 and at how abruptly the colours change at the boundary."),
                    Words.of(
                            "Why is the first cost so high? Try smaller and larger scales in this column. What happens to the "
                                    + "first cost, and to the boundary after 15,000 iterations?")),
            new Exercise(
                    "he",
                    Words.of("3. He"),
                    Words.of("Draw the weights from a normal distribution and multiply them by the square root of "
                            + "2 / fan-in. Compare how soon the cost falls with the other two columns."),
                    Words.of(
                            "Why does the right scale depend on the number of inputs of a unit, and where does the 2 for ReLU "
                                    + "come from? Compare Xavier and LeCun in the other columns.")));
}
