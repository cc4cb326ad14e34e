package initlab.setup;

import initlab.network.Initialization;
import initlab.words.Words;
import java.util.List;
import java.util.Map;

/**
 * What must hold between the values of a set-up. Where two do not go together, the one that was asked for is refused; if
 * it was not asked for, it gives way to the other.
 */
final class Agreement {
    private final Map<String, String> asked;
    private final Setup before;
    private final List<Problem> problems;

    /**
     * The rules for one change.
     *
     * @param asked the texts asked for, by their keys
     * @param before the set-up in use, whose values go together
     * @param problems receives what does not go together
     */
    Agreement(Map<String, String> asked, Setup before, List<Problem> problems) {
        this.asked = asked;
        this.before = before;
        this.problems = problems;
    }

    /** The set-up with values that go together. */
    Setup settle(Setup setup) {
        return arithmetic(batch(formulas(setup)));
    }

    /** Every formula has a value for the layers. */
    private Setup formulas(Setup setup) {
        String word = unfit(setup);
        if (word == null) {
            return setup;
        }
        String why = Initialization.problem(word, setup.layerDims());
        if (!setup.initializations().equals(before.initializations())) {
            refuse(Settings.INITIALIZATIONS, InitializationsSetting.unusable(word, why));
            return formulas(setup.with(Settings.INITIALIZATIONS, before.initializations()));
        }
        refuse(
                Settings.LAYERS,
                Words.of("The layers {0} do not go with {1}. {2}", setup.layerDims(), Words.quoted(word), why));
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

    /** An update takes no more points than there are to train on. */
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
        giveWay(
                Settings.BATCH,
                Words.of("There are only {0} points to train on, so every update takes all of them.", most));
        return setup.with(Settings.BATCH, 0);
    }

    /** Exact arithmetic is used only where its order of operations is known. */
    private Setup arithmetic(Setup setup) {
        if (setup.arithmetic() != ArithmeticChoice.EXACT || setup.allowsExact()) {
            return setup;
        }
        String message = Words.of(
                "Exact arithmetic is known for the layers 2-10-5-1 with ReLU "
                        + "and all points at once, not for {0} with {1}{2}{3}; fast arithmetic is used instead.",
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

    private void giveWay(Setting<?> setting, String why) {
        problems.add(new Problem(setting.key(), null, why));
    }
}
