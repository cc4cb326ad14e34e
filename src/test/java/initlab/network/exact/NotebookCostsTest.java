package initlab.network.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.Resources;
import initlab.data.Circles;
import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.network.Parameters;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.rounding.Fma;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three complete runs of the notebook: 45 printed costs, accuracies and predictions. */
class NotebookCostsTest {
    private static final int ITERATIONS = 15_000;

    private final PointSet training = Circles.make(300, 0.05, 0.8, 1);
    private final PointSet test = Circles.make(100, 0.05, 0.8, 2);
    private final ExactArithmetic arithmetic = new ExactArithmetic(training);

    @AfterEach
    void composeMultiplyAdds() {
        Fma.use(null);
    }

    /** With multiply-adds composed of additions and multiplications, and with those of the machine. */
    @ParameterizedTest
    @CsvSource({
        "zeros, 0.5, 0.5, false",
        "random, 0.83, 0.86, false",
        "he, 0.9933333333333333, 0.96, false",
        "zeros, 0.5, 0.5, true",
        "random, 0.83, 0.86, true",
        "he, 0.9933333333333333, 0.96, true"
    })
    void reproducesEveryFigureOfTheNotebook(
            String initialization, double trainAccuracy, double testAccuracy, boolean isFused) {
        Fma.use(isFused ? Math::fma : null);
        Parameters parameters = Initialization.of(initialization).initialize(NotebookShape.DIMS, new RandomState(3));
        List<String> printed = new ArrayList<>();
        for (int k = 0; k < ITERATIONS; k++) {
            if (k % 1000 == 0) {
                printed.add(PythonFloat.repr(arithmetic.cost(parameters)));
            }
            arithmetic.iterate(parameters, 0.01);
        }
        assertEquals(Resources.lines(NotebookCostsTest.class, initialization + "-costs.txt"), printed);
        assertEquals(
                Resources.lines(NotebookCostsTest.class, initialization + "-predictions.txt"),
                List.of(predictions(parameters, training), predictions(parameters, test)));
        assertEquals(trainAccuracy, accuracy(parameters, training));
        assertEquals(testAccuracy, accuracy(parameters, test));
    }

    private double[] probabilities(Parameters parameters, PointSet points) {
        double[] probabilities = new double[points.size()];
        arithmetic.probabilities(parameters, points, probabilities);
        return probabilities;
    }

    private String predictions(Parameters parameters, PointSet points) {
        StringBuilder text = new StringBuilder();
        for (double a : probabilities(parameters, points)) {
            text.append(a > 0.5 ? '1' : '0');
        }
        return text.toString();
    }

    private double accuracy(Parameters parameters, PointSet points) {
        double[] a = probabilities(parameters, points);
        int right = 0;
        for (int i = 0; i < a.length; i++) {
            right += (a[i] > 0.5 ? 1 : 0) == points.labels()[i] ? 1 : 0;
        }
        return (double) right / a.length;
    }
}
