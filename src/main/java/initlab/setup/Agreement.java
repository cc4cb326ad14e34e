package initlab.setup;

import initlab.initializer.Initialization;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules between the values of a set-up. When two values do not fit together, the one just asked for is refused. A
 * value that was not asked for is adapted instead.
 */
final class Agreement {
    private final Map<String, String> asked;
    private final Setup before;
    private final List<Problem> problems;

    /**
     * The rules for one change.
     *
     * @param asked the texts asked for, by their keys
     * @param before the set-up in use, whose values fit together
     * @param problems receives one problem per value that is refused or adapted
     */
    Agreement(Map<String, String> asked, Setup before, List<Problem> problems) {
        this.asked = asked;
        this.before = before;
        this.problems = problems;
    }

    /** Returns a set-up whose values fit together. */
    Setup settle(Setup setup) {
        return arithmetic(batch(formulas(weights(setup))));
    }

    /** A column that starts from weights needs them, and the layers are theirs. */
    private Setup weights(Setup setup) {
        if (!setup.initializations().contains(Initialization.FILE)) {
            return setup;
        }
        if (setup.weights().isNone()) {
            List<String> others = new ArrayList<>(setup.initializations());
            others.remove(Initialization.FILE);
            adapt(
                    Settings.INITIALIZATIONS,
                    Words.of("The set-up has no weights to start from. Open their file under “All initializations”."));
            return setup.with(
                    Settings.INITIALIZATIONS,
                    others.isEmpty() ? Settings.INITIALIZATIONS.byDefault() : List.copyOf(others));
        }
        if (setup.layerDims().equals(setup.weights().dims())) {
            return setup;
        }
        problems.add(new Problem(
                Settings.LAYERS.key(),
                asked.get(Settings.LAYERS.key()),
                Words.of(
                        "The layers are {0}, as those of the weights from the file. Take that column away to change them.",
                        setup.weights().dims())));
        return setup.with(Settings.LAYERS, setup.weights().dims());
    }

    /** Checks that every formula gives a number for every layer. */
    private Setup formulas(Setup setup) {
        String word = unfit(setup);
        if (word == null) {
            return setup;
        }
        String why = Initialization.problem(word, setup.layerDims());
        if (!setup.initializations().equals(before.initializations())) {
            refuse(Settings.INITIALIZATIONS, why);
            return formulas(setup.with(Settings.INITIALIZATIONS, before.initializations()));
        }
        refuse(Settings.LAYERS, Words.of("Layers {0}: {1}", setup.layerDims(), why));
        return setup.with(Settings.LAYERS, before.layerDims());
    }

    private static String unfit(Setup setup) {
        for (String word : setup.initializations()) {
            if (Initialization.problem(word, setup.layerDims()) != null) {
                return word;
            }
        }
        return null;
    }

    /** Limits the mini-batch to the number of training points. */
    private Setup batch(Setup setup) {
        int most = setup.trainingSize();
        if (setup.batchSize() <= most) {
            return setup;
        }
        if (setup.batchSize() != before.batchSize()) {
            String rule = Settings.BATCH.allowed(Range.whole(Settings.BATCH.least(), most));
            refuse(Settings.BATCH, Settings.BATCH.refusal(asked.get(Settings.BATCH.key()), rule));
            return batch(setup.with(Settings.BATCH, before.batchSize()));
        }
        adapt(Settings.BATCH, Words.of("There are only {0} training points, so every update uses all of them.", most));
        return setup.with(Settings.BATCH, 0);
    }

    /** Allows exact arithmetic only where its order of operations is known. */
    private Setup arithmetic(Setup setup) {
        if (setup.arithmetic() != ArithmeticChoice.EXACT || setup.allowsExact()) {
            return setup;
        }
        String message = Words.of(
                "Exact arithmetic needs the layers 2-10-5-1 with ReLU and all points in every "
                        + "update, not {0} with {1}{2}{3}. Fast arithmetic is used instead.",
                setup.layerDims(),
                setup.activation().title(),
                setup.batchSize() == 0 ? "" : Words.of(" and mini-batches"),
                setup.hasOwnPoints() ? Words.of(" and own points") : "");
        problems.add(new Problem(Settings.ARITHMETIC.key(), asked.get(Settings.ARITHMETIC.key()), message));
        return setup.with(Settings.ARITHMETIC, ArithmeticChoice.FAST);
    }

    private void refuse(Setting<?> setting, String why) {
        problems.add(new Problem(setting.key(), asked.get(setting.key()), why + " " + setting.instead(before)));
    }

    private void adapt(Setting<?> setting, String why) {
        problems.add(new Problem(setting.key(), null, why));
    }
}
