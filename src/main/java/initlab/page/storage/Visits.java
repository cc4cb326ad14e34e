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
    /** The latest note, written or not; null for none. */
    private Setup setup;

    private int iteration;
    private boolean trainingOn;

    /** The set-up whose key is kept, since it is asked for in every frame. */
    private Setup keyed;

    private String key = "";

    @Override
    public Visit find(Setup of) {
        String text = Storage.readInTab(key(of));
        boolean training = text.endsWith(TRAINING);
        double reached = DecimalReader.read(training ? text.substring(0, text.length() - 1) : text);
        return reached >= 1 && reached <= of.iterations() && reached == Math.floor(reached)
                ? new Visit((int) reached, training)
                : null;
    }

    @Override
    public void forget(Setup of) {
        setup = null;
        last = "";
        Storage.writeInTab(key(of), "");
    }

    /** Notes the state of training: at intervals while it runs, at once when it stops. */
    @Override
    public void render(PageState state) {
        if (state.session().furthest() == 0) {
            return;
        }
        boolean training = state.phase() == Phase.TRAINING;
        setup = state.setup();
        iteration = state.session().furthest();
        trainingOn = training && state.session().trainingOn();
        if (!training || Performance.now() - written > INTERVAL) {
            writeNow();
        }
    }

    /** Writes the latest note, because the page may be about to close. */
    public void writeNow() {
        if (setup == null) {
            return;
        }
        String note = iteration + (trainingOn ? TRAINING : "");
        if (!note.equals(last)) {
            written = Performance.now();
            last = note;
            Storage.writeInTab(key(setup), note);
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
