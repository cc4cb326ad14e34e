package initlab.page.report;

import initlab.words.Words;
import java.util.List;

/**
 * One of the notebook's three exercises, in the lab's own words.
 *
 * @param key names the student's note in storage
 * @param title its subject
 * @param task what to do and what to look at
 * @param question what to answer
 */
record Exercise(String key, String title, String task, String question) {
    /** In the notebook's order. */
    static final List<Exercise> ALL = List.of(
            new Exercise(
                    "zeros",
                    Words.of("1. Zeros"),
                    Words.of("Start every weight and bias at 0 and train. Watch the "
                            + "cost, the colour of the plane, and the rows of W1 under Parameters."),
                    Words.of(
                            "Why does the network never tell the circles apart, however long it trains? What would have to "
                                    + "differ between two units of a layer for them to learn different things?")),
            new Exercise(
                    "random",
                    Words.of("2. Large random values"),
                    Words.of("Draw the weights from a normal "
                            + "distribution, times 10; biases stay 0. Look at the cost of iteration 0 and at how hard the colours "
                            + "change at the boundary."),
                    Words.of(
                            "Where does the first cost come from? Try smaller and larger scales in this column: what happens to "
                                    + "the first cost, and to the boundary after 15,000 iterations?")),
            new Exercise(
                    "he",
                    Words.of("3. He"),
                    Words.of("Draw the weights from a normal distribution, times the square root "
                            + "of 2 / fan-in. Compare how soon the cost falls with the other two columns."),
                    Words.of(
                            "Why does the right scale depend on how many inputs a unit has, and why is there a 2 for ReLU? "
                                    + "Compare Xavier and LeCun in the other columns.")));
}
