package initlab.page.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.session.SeedSweep;
import initlab.session.SweepState.Phase;
import initlab.session.Timer;
import initlab.session.TrainingSession;
import initlab.session.WorkerPort;
import initlab.setup.ClassNames;
import initlab.setup.Setup;
import initlab.training.Detail;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the page model does when many seeds are to be trained. The workers never answer. */
class SweepIntentsTest {
    private final PageModel model = new PageModel(
            new TrainingSession(listener -> new IdleRun(), new Clock(), () -> {}),
            new SeedSweep(new IdleSweepWorkers(), new Clock(), () -> {}),
            new Ports());

    @Test
    void aNumberThatCannotBeUsedIsNamedAndStartsNothing() {
        model.open("");
        for (String bad : List.of("0", "1001", "many", "2.5", "1.000", "", "NaN")) {
            model.startSweep(bad);
            String problem = model.state().problem(PageState.SEEDS).message();
            assertTrue(problem.contains("“" + bad + "”") && problem.contains("1 to 1,000"), problem);
            assertEquals(Phase.IDLE, model.state().sweep().phase());
        }
    }

    @Test
    void seedsBeyondTheLargestOneAreRejected() {
        model.open("?seed=4294967295");
        model.startSweep("2");
        assertTrue(model.state().problem(PageState.SEEDS).message().contains("4,294,967,295"));
        assertEquals(Phase.IDLE, model.state().sweep().phase());
        model.startSweep("1");
        assertNull(model.state().problem(PageState.SEEDS));
        assertEquals(Phase.RUNNING, model.state().sweep().phase());
    }

    @Test
    void aSweepKeepsItsSetUpWhileThePageShowsAnother() {
        model.open("?init=zeros&seed=5");
        model.startSweep(" 1,000 ");
        model.open("?init=he,random&seed=6");
        assertEquals(List.of("zeros"), model.state().sweep().setup().initializations());
        assertEquals(1000, model.state().sweep().results().total());
        model.cancelSweep();
        assertEquals(Phase.CANCELLED, model.state().sweep().phase());
    }

    private static final class IdleRun implements WorkerPort {
        @Override
        public void start(int run, Setup setup, String initialization, int fieldSide, Supplier<Detail> detail) {}

        @Override
        public void advance(int run, int iteration, int fieldSide, Detail detail) {}

        @Override
        public void show(int run, int iteration, int fieldSide, Detail detail) {}

        @Override
        public void terminate() {}
    }

    private static final class Clock implements Timer {
        @Override
        public double now() {
            return 0;
        }

        @Override
        public void after(int milliseconds, Runnable action) {}
    }

    private static final class Ports implements PageModel.Ports {
        @Override
        public void changed() {}

        @Override
        public Visit.Store visits() {
            return new NoVisits();
        }

        @Override
        public void editPoints(PointSet inUse, ClassNames names) {}

        @Override
        public Notice tooLong(Setup setup) {
            return null;
        }
    }

    private static final class NoVisits implements Visit.Store {
        @Override
        public Visit find(Setup setup) {
            return null;
        }

        @Override
        public void forget(Setup setup) {}
    }
}
