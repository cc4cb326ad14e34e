package initlab.page.storage;

import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.Visit;
import initlab.rounding.DecimalReader;
import initlab.session.Phase;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.teavm.jso.browser.Performance;

/**
 * How far each set-up has been trained in this tab, for a reload. Stored per tab, so that tabs do not overwrite one
 * another.
 */
public final class Visits implements Panel, Visit.Store {
    private static final String KEY = "progress?";
    private static final String TRAINING = "+";
    /** Milliseconds between two notes during training, because writing may wait for a disk. */
    private static final double INTERVAL = 1000;

    private static final int LONG = 6000;

    private double written;
    private String last = "";
    /** The latest note, written or not. */
    private String pendingKey = "";

    private String pending = "";

    /** The set-up whose key is kept, since it is asked for in every frame. */
    private Setup keyed;

    private String key = "";

    @Override
    public Visit find(Setup setup) {
        String text = Storage.readInTab(key(setup));
        boolean training = text.endsWith(TRAINING);
        double iteration = DecimalReader.read(training ? text.substring(0, text.length() - 1) : text);
        return iteration >= 1 && iteration <= setup.iterations() && iteration == Math.floor(iteration)
                ? new Visit((int) iteration, training)
                : null;
    }

    @Override
    public void forget(Setup setup) {
        pending = "";
        last = "";
        Storage.writeInTab(key(setup), "");
    }

    /** Notes the state of training: at intervals while it runs, at once when it stops. */
    @Override
    public void render(PageState state) {
        int iteration = state.session().furthest();
        if (iteration == 0) {
            return;
        }
        boolean training = state.phase() == Phase.TRAINING;
        pendingKey = key(state.setup());
        pending = iteration + (training && state.session().trainingOn() ? TRAINING : "");
        if (!training || Performance.now() - written > INTERVAL) {
            writeNow();
        }
    }

    /** Writes the latest note, because the page may be about to close. */
    public void writeNow() {
        if (!pending.isEmpty() && !pending.equals(last)) {
            written = Performance.now();
            last = pending;
            Storage.writeInTab(pendingKey, pending);
        }
    }

    /** Of a long set-up, with many points, only the hash: storage is small. */
    private String key(Setup setup) {
        if (!setup.equals(keyed)) {
            keyed = setup;
            String query = SetupQuery.format(setup);
            key = KEY + (query.length() > LONG ? String.valueOf(query.hashCode()) : query);
        }
        return key;
    }
}
