package initlab.page.state;

import initlab.session.SweepWorker;
import initlab.setup.Setup;

/** Workers of a sweep that never answer. */
final class IdleSweepWorkers implements SweepWorker, SweepWorker.Factory {
    @Override
    public int limit() {
        return 2;
    }

    @Override
    public SweepWorker create(Listener listener) {
        return this;
    }

    @Override
    public void train(int task, Setup setup, String initialization) {}

    @Override
    public void terminate() {}
}
