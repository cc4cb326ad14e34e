package initlab.setup;

import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.numpy.RandomState;
import initlab.setup.Setup.ArithmeticChoice;
import initlab.words.Words;
import java.util.List;

/** Reads a set-up from a query: every value by itself, and then whether they go together. */
final class SetupReader {
    private SetupReader() {}

    /** Always a usable one. */
    static Setup read(Reading reading) {
        LayerDims dims = NetworkReader.layers(reading);
        List<String> initializations = NetworkReader.initializations(reading, dims);
        double rate = reading.number(
                "rate",
                reading.usual.learningRate(),
                Setup.MAX_LEARNING_RATE,
                false,
                Words.of("The learning rate must be a number above 0 and up to 100"));
        int iterations = (int) reading.whole(
                "iterations",
                reading.usual.iterations(),
                1,
                Setup.MAX_ITERATIONS,
                Words.of("The number of iterations must be a whole number from 1 to 1,000,000"));
        long seed = reading.whole(
                "seed",
                reading.usual.seed(),
                0,
                RandomState.MAX_SEED,
                Words.of("The seed must be a whole number from 0 to 4,294,967,295"));
        double noise = reading.number(
                "noise",
                reading.usual.noise(),
                Setup.MAX_NOISE,
                true,
                Words.of("The noise is a standard deviation from 0 to 1"));
        ArithmeticChoice arithmetic = arithmetic(reading);
        String points = PointsReader.points(reading);
        Setup setup = new Setup(
                initializations,
                dims,
                rate,
                iterations,
                seed,
                noise,
                arithmetic,
                PointsReader.dataSet(reading),
                activation(reading),
                PointsReader.batch(reading, points),
                reading.number(
                        "stop",
                        reading.usual.stopCost(),
                        Setup.MAX_STOP,
                        true,
                        Words.of("The cost to stop at must be a number from 0, for never, to 10")),
                points);
        if (arithmetic == ArithmeticChoice.EXACT && !setup.allowsExact()) {
            reading.problem(
                    "arithmetic",
                    "exact",
                    Words.of(
                            "Exact arithmetic is known for the layers 2-10-5-1 with ReLU "
                                    + "and all points at once, not for {0} with {1}{2}{3}; fast arithmetic is used instead.",
                            dims,
                            setup.activation().title(),
                            setup.batchSize() == 0 ? "" : Words.of(" and mini-batches"),
                            setup.points().isEmpty() ? "" : Words.of(" and own points")));
            return new Setup(
                    initializations,
                    dims,
                    rate,
                    iterations,
                    seed,
                    noise,
                    ArithmeticChoice.FAST,
                    setup.dataSet(),
                    setup.activation(),
                    setup.batchSize(),
                    setup.stopCost(),
                    setup.points());
        }
        return setup;
    }

    private static Activation activation(Reading reading) {
        String text = reading.text("activation");
        if (text == null) {
            return reading.usual.activation();
        }
        if (!Activation.isValid(text)) {
            reading.problem(
                    "activation",
                    text,
                    Reading.instead(
                            Words.of("The activation is relu, leaky, tanh or sigmoid"),
                            text,
                            reading.usual.activation().word()));
            return reading.usual.activation();
        }
        return Activation.parse(text);
    }

    private static ArithmeticChoice arithmetic(Reading reading) {
        String text = reading.text("arithmetic");
        if (text == null) {
            return reading.usual.arithmetic();
        }
        for (ArithmeticChoice choice : ArithmeticChoice.values()) {
            if (SetupQuery.word(choice).equals(text)) {
                return choice;
            }
        }
        reading.problem(
                "arithmetic",
                text,
                Reading.instead(
                        Words.of("The arithmetic is auto, exact or fast"),
                        text,
                        SetupQuery.word(reading.usual.arithmetic())));
        return reading.usual.arithmetic();
    }
}
