package initlab.cli;

import initlab.session.Timer;

/** The clock of the machine. */
final class SystemClock implements Timer {
    @Override
    public double now() {
        return System.nanoTime() / 1e6;
    }

    @Override
    public void after(int milliseconds, Runnable action) {
        throw new UnsupportedOperationException("no command waits");
    }
}
