package initlab.page.workers;

import initlab.initializer.Initialization;
import initlab.network.LayerDims;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.signal.Survey;
import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.SignalReply;
import initlab.worker.SignalRequest;
import java.util.ArrayList;
import java.util.List;

/** Measures signals by depth in a worker of its own, a few seeds at a time, so that what is there can be shown. */
public final class SignalReader {
    /** The most seeds of a request, and the most products of parameters and points. */
    private static final int MOST_SEEDS = 20;

    private static final double MOST_WORK = 2e7;

    private final Runnable changed;
    private final List<SignalSeries> series = new ArrayList<>();
    /** Null until signals are measured, and after the worker has died. */
    private WebWorker worker;

    private Setup setup;
    /** The place of the series that is measured now. */
    private int at;
    /** The seeds of the request that is not answered yet. */
    private int asked;
    /** The number of the last request. Replies to earlier ones are ignored. */
    private int number;

    /** @param changed called after something was measured */
    public SignalReader(Runnable changed) {
        this.changed = changed;
    }

    /** What was measured, in the order of the initializations of the set-up. */
    public List<SignalSeries> series() {
        return series;
    }

    /** Whether everything is measured. */
    public boolean isDone() {
        return at >= series.size();
    }

    /** Begins anew with the initializations of a set-up. */
    public void begin(Setup newSetup) {
        setup = newSetup;
        series.clear();
        for (String word : setup.initializations()) {
            if (!Initialization.isGiven(word)) {
                series.add(new SignalSeries(word, setup.layerDims().layers()));
            }
        }
        at = 0;
        ask();
    }

    private void ask() {
        number++;
        if (isDone()) {
            return;
        }
        if (worker == null) {
            worker = new WebWorker(WebWorker.SIGNAL, new WebWorker.Listener() {
                @Override
                public void receive(Reply reply) {
                    if (reply.getRun() == number) {
                        take((SignalReply) reply);
                    }
                }

                @Override
                public void died(String message) {
                    worker = null;
                    for (; !isDone(); at++) {
                        series.get(at).fail(Words.of("The signals could not be measured: {0}.", message));
                    }
                    changed.run();
                }
            });
        }
        SignalSeries one = series.get(at);
        int measured = one.signals().size();
        LayerDims dims = setup.layerDims();
        double work = (double) dims.parameters() * setup.trainingSize();
        asked = Math.min((int) Math.max(1, Math.min(MOST_SEEDS, MOST_WORK / work)), Survey.SEEDS - measured);
        int request = number;
        worker.send(
                () -> SignalRequest.of(request, SetupQuery.format(setup), one.initialization(), measured == 0, asked));
    }

    private void take(SignalReply reply) {
        SignalSeries one = series.get(at);
        one.add(reply);
        if (!one.problem().isEmpty() || one.signals().size() >= Survey.SEEDS) {
            at++;
        }
        changed.run();
        ask();
    }
}
