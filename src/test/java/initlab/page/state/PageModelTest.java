package initlab.page.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import initlab.data.PointSet;
import initlab.session.FakeTimer;
import initlab.session.FakeWorkers;
import initlab.session.Phase;
import initlab.session.TrainingSession;
import initlab.setup.ClassNames;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the intents do, without a browser. */
class PageModelTest {
    private final FakeWorkers workers = new FakeWorkers();
    private final Map<String, Visit> visits = new HashMap<>();
    private final List<PointSet> edited = new ArrayList<>();
    private final PageModel model = new PageModel(new TrainingSession(workers, new FakeTimer(), () -> {}), new Ports());

    private final class Ports implements PageModel.Ports, Visit.Store {
        @Override
        public void changed() {}

        @Override
        public Visit.Store visits() {
            return this;
        }

        @Override
        public void editPoints(PointSet inUse, ClassNames names) {
            edited.add(inUse);
        }

        @Override
        public Notice tooLong(Setup setup) {
            return setup.hasOwnPoints() ? Notice.of("points", "too long") : null;
        }

        @Override
        public Visit find(Setup setup) {
            return visits.get(SetupQuery.format(setup));
        }

        @Override
        public void forget(Setup setup) {
            visits.remove(SetupQuery.format(setup));
        }
    }

    @BeforeEach
    void open() {
        model.open("?iterations=20");
        workers.settle();
    }

    private List<String> sources() {
        return model.state().notices().stream().map(Notice::source).toList();
    }

    @Test
    void aRejectedValueStaysUntilItIsCorrectedWhileOthersChange() {
        model.enter("rate", "abc");
        assertEquals("abc", model.state().problem("rate").given());
        assertEquals(Phase.READY, model.state().phase(), "the runs go on as they were");
        model.enter("seed", "4");
        assertEquals(4, model.state().setup().seed());
        assertEquals("abc", model.state().problem("rate").given());
        model.enter("rate", "0.5");
        assertNull(model.state().problem("rate"));
        assertEquals(0.5, model.state().setup().learningRate());
        assertEquals(4, model.state().setup().seed());
    }

    @Test
    void theDefaultsClearWhatWasRejected() {
        model.enter("rate", "abc");
        model.initialize(0, "heh");
        assertNotNull(model.state().problem(PageState.initializationKey(0)));
        model.change(Setup.NOTEBOOK);
        assertEquals(List.of(), model.state().problems());
    }

    @Test
    void aColumnTakesAnotherInitializationAndNamesOneThatCannotBeUsed() {
        model.initialize(1, "normal(1/(fan_in-2))");
        assertNotNull(model.state().problem(PageState.initializationKey(1)));
        assertEquals(List.of("zeros", "random", "he"), model.state().setup().initializations());
        model.initialize(1, "xavier");
        assertNull(model.state().problem(PageState.initializationKey(1)));
        assertEquals(List.of("zeros", "xavier", "he"), model.state().setup().initializations());
        assertEquals(Phase.LOADING, model.state().phase());
    }

    @Test
    void aFormulaIsShownInItsNormalFormWithWhatWasUnderstood() {
        model.initialize(1, "np.random.randn(n[l], n[l-1]) * np.sqrt(2. / n[l-1])");
        assertEquals(
                List.of("zeros", "normal(sqrt(2/fan_in))", "he"),
                model.state().setup().initializations());
        assertNull(model.state().problem(PageState.initializationKey(1)));
        model.initialize(1, "normal(0.5, 0.1)");
        assertEquals(
                "The mean is 0.5 and the standard deviation 0.1, as in NumPy; for a bias write normal(0.5, b=0.1).",
                model.state().problem(PageState.initializationKey(1)).message());
        assertFalse(model.state().problem(PageState.initializationKey(1)).isRefusal());
        model.initialize(1, "1,000");
        assertEquals(
                "1,000", model.state().problem(PageState.initializationKey(1)).given());
        model.initialize(1, "0");
        assertEquals(List.of("zeros", "zeros", "he"), model.state().setup().initializations());
    }

    @Test
    void whatAnAddressGetsWrongIsNamedUntilTheSetupChanges() {
        model.open("?rate=f%C3%BCnf&theme=pink");
        assertEquals(List.of("theme", "rate"), sources());
        model.enter("seed", "9");
        assertEquals(List.of("theme"), sources());
        model.open("?theme=dark");
        assertEquals(List.of(), sources());
        assertEquals(ThemeOption.DARK, model.state().view().theme());
    }

    @Test
    void trainOrPauseTrainsPausesAndStartsACompleteOneOver() {
        model.show(view -> view.withSpeed(Speed.FASTEST));
        model.trainOrPause();
        assertEquals(Phase.TRAINING, model.state().phase());
        model.trainOrPause();
        assertEquals(Phase.READY, model.state().phase(), "nothing is trained yet");
        model.trainOrPause();
        workers.settle();
        assertEquals(Phase.FINISHED, model.state().phase());
        model.trainOrPause();
        assertEquals(0, model.state().session().reached(), "it starts over");
        workers.settle();
        assertEquals(Phase.FINISHED, model.state().phase(), "and trains at once");
    }

    @Test
    void anEarlierVisitIsOfferedAndContinued() {
        visits.put("iterations=20", new Visit(12, false));
        model.offerToResume();
        assertEquals(List.of("resume"), sources());
        model.state().notices().get(0).actions().get(0).intent().sendTo(model);
        assertEquals(List.of(), sources());
        workers.settle();
        assertEquals(12, model.state().session().reached());
        assertEquals(Phase.PAUSED, model.state().phase());
    }

    @Test
    void trainingInsteadOfContinuingWithdrawsTheOffer() {
        visits.put("iterations=20", new Visit(12, true));
        model.offerToResume();
        model.step();
        assertEquals(List.of("resume"), sources(), "nothing is trained yet");
        workers.settle();
        assertEquals(List.of(), sources());
        model.restart();
        visits.put("iterations=20", new Visit(12, true));
        model.offerToResume();
        model.train();
        assertEquals(List.of(), sources());
    }

    @Test
    void startingOverForgetsTheVisit() {
        visits.put("iterations=20", new Visit(12, true));
        model.restart();
        assertEquals(Map.of(), visits);
    }

    @Test
    void pointsAreMadeOncePerSetup() {
        PointSets before = model.state().points();
        model.restart();
        assertSame(before, model.state().points());
        model.enter("noise", "0.2");
        assertEquals(300, model.state().points().training().size());
        assertNotSame(before, model.state().points());
    }

    @Test
    void ownPointsAreEditedFromThoseInUseAndNamedIfTooLongForALink() {
        model.editPoints();
        assertNull(edited.get(0), "a data set is not edited");
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            points.append(i == 0 ? "" : ";")
                    .append("0.")
                    .append(i)
                    .append(",0.5,")
                    .append(i % 2);
        }
        model.enter("points", points.toString());
        assertEquals(List.of("points"), sources());
        model.editPoints();
        assertEquals(8, edited.get(1).size());
        model.enter("data", "moons");
        assertEquals(false, model.state().setup().hasOwnPoints());
    }
}
