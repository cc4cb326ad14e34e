package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import initlab.data.DataSet;
import initlab.initializer.Initialization;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.training.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Thousands of malformed addresses. Each gives a set-up that can be trained, and names what it could not use. */
class HostileQueriesTest {
    private static final int CASES = 20_000;
    /** A run of every n-th case is built and trained a little, if its network is this small. */
    private static final int TRAINED_EVERY = 40;

    private static final int SMALL = 3_000;
    private static final List<String> GOOD = List.of(
            "init=he,lecun,0.5",
            "init=normal(sqrt(2/fan_in)%2C0.1),zeros",
            "init=normal(sqrt(fan_in-2))",
            "layers=2-1-1",
            "layers=2-6-3-1",
            "layers=2-1",
            "rate=0.05",
            "rate=1e-3",
            "iterations=700",
            "seed=4294967295",
            "noise=0.1",
            "arithmetic=exact",
            "arithmetic=fast",
            "data=xor",
            "activation=tanh",
            "batch=32",
            "stop=0.3",
            "points=0,0,0;1,0,1;0,1,0;1,1,1;2,2,1;2,1,0;1,1,0;1,2,1",
            "theme=dark",
            "embed=1");

    @Test
    void everyQueryGivesASetupThatTrainsAndNamesWhatItCannotUse() {
        Mutations mutations = new Mutations(5);
        TreeSet<String> named = new TreeSet<>();
        int trained = 0;
        for (int i = 0; i < CASES; i++) {
            String query = query(mutations);
            SetupQuery.Parsed parsed = SetupQuery.parse(query);
            for (Problem problem : parsed.problems()) {
                assertTrue(problem.message().endsWith(".") && problem.message().length() < 1000, problem.message());
                named.add(problem.key());
            }
            assertUsable(parsed.setup(), query);
            SetupQuery.Parsed again = SetupQuery.parse(SetupQuery.format(parsed.setup()));
            assertEquals(parsed.setup(), again.setup(), query);
            assertEquals(List.of(), again.problems(), query);
            if (i % TRAINED_EVERY == 0 && new Parameters(parsed.setup().layerDims()).count() < SMALL) {
                train(parsed.setup(), query);
                trained++;
            }
        }
        TreeSet<String> all = new TreeSet<>(SetupQuery.KEYS);
        all.addAll(List.of(LinkKeys.UNKNOWN, LinkKeys.REPEATED));
        assertEquals(all, named, "every key has been refused at least once");
        assertTrue(trained > CASES / TRAINED_EVERY / 2, "trained " + trained);
    }

    /** Changes a field like the page does: the other values are taken from the set-up in use. */
    @Test
    void aSetupAcceptsAnyChangeOfAField() {
        Mutations mutations = new Mutations(6);
        Setup current = Setup.NOTEBOOK;
        for (int i = 0; i < CASES; i++) {
            String change = mutations.of(mutations.one(GOOD.toArray(new String[0])));
            Setup next = SetupQuery.parse(change, current).setup();
            assertUsable(next, change + " after " + SetupQuery.format(current));
            current = i % 10 == 0 ? Setup.NOTEBOOK : next;
        }
    }

    @Test
    void everySetupIsReadBackFromItsAddress() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            Setup setup = setup(random);
            SetupQuery.Parsed parsed = SetupQuery.parse("?" + SetupQuery.format(setup));
            assertEquals(List.of(), parsed.problems());
            assertEquals(setup, parsed.setup());
        }
    }

    private static String query(Mutations mutations) {
        StringBuilder query = new StringBuilder(mutations.one("", "?", "??", "&"));
        for (int parts = mutations.random().nextInt(5); parts > 0; parts--) {
            String good = GOOD.get(mutations.random().nextInt(GOOD.size()));
            query.append(query.length() < 2 ? "" : "&")
                    .append(
                            switch (mutations.random().nextInt(4)) {
                                case 0 -> good;
                                case 1 -> mutations.of(good);
                                case 2 ->
                                    SetupQuery.KEYS.get(mutations.random().nextInt(SetupQuery.KEYS.size())) + "="
                                            + mutations.rubbish();
                                default -> mutations.rubbish();
                            });
        }
        return query.toString();
    }

    private static void assertUsable(Setup setup, String query) {
        assertNotNull(setup, query);
        assertFalse(setup.initializations().isEmpty() || setup.initializations().size() > Setup.MAX_COLUMNS, query);
        for (String word : setup.initializations()) {
            assertNull(Initialization.problem(word, setup.layerDims()), query);
            Initialization.of(word).title();
            Initialization.of(word).formula();
            Initialization.of(word).formula();
        }
        assertTrue(setup.learningRate() > 0 && setup.learningRate() <= 100, query);
        assertTrue(setup.iterations() >= 1 && setup.iterations() <= 1_000_000, query);
        assertTrue(setup.noise() >= 0 && setup.noise() <= 1, query);
        assertTrue(setup.stopCost() >= 0 && setup.stopCost() <= 10, query);
        assertTrue(setup.batchSize() >= 0 && setup.batchSize() <= setup.trainingSize(), query);
        assertTrue(!setup.usesExact() || setup.allowsExact(), query);
    }

    private static void train(Setup setup, String query) {
        for (String word : setup.initializations()) {
            Run run = new Run(setup, word);
            run.advanceTo(3);
            assertTrue(run.reached() == Math.min(3, setup.iterations()) || run.hasStopped(), query);
            assertEquals(run.test().size(), run.probabilities(run.test()).length, query);
        }
    }

    private static Setup setup(Random random) {
        int[] sizes = new int[2 + random.nextInt(8)];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = i == 0 ? 2 : i == sizes.length - 1 ? 1 : 1 + random.nextInt(6);
        }
        List<String> words = new ArrayList<>();
        String[] kinds = {
            "zeros",
            "random",
            "he",
            "xavier",
            "lecun",
            "0.25",
            "1000",
            "normal(sqrt(2/fan_in),b=1e-2)",
            "uniform(max(0.1,1+layer/layers)**2)"
        };
        for (int i = 1 + random.nextInt(Setup.MAX_COLUMNS); i > 0; i--) {
            words.add(kinds[random.nextInt(kinds.length)]);
        }
        return Setup.NOTEBOOK
                .with(Settings.INITIALIZATIONS, words)
                .with(Settings.LAYERS, LayerDims.of(sizes))
                .with(Settings.RATE, Math.nextUp(100 * random.nextDouble()) / (1 + random.nextInt(9)))
                .with(Settings.ITERATIONS, 1 + random.nextInt(1_000_000))
                .with(Settings.SEED, (double) (random.nextLong() >>> 32))
                .with(Settings.NOISE, random.nextDouble())
                .with(Settings.ARITHMETIC, random.nextBoolean() ? ArithmeticChoice.AUTO : ArithmeticChoice.FAST)
                .with(Settings.DATA, DataSet.values()[random.nextInt(DataSet.values().length)])
                .with(Settings.ACTIVATION, Activation.values()[random.nextInt(Activation.values().length)])
                .with(Settings.BATCH, random.nextInt(301))
                .with(Settings.STOP, random.nextInt(3) * random.nextDouble());
    }
}
