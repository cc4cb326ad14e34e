package initlab.python.run;

import initlab.python.value.Meter;

/** What a cell prints, up to a bound. */
final class Output {
    private static final int MOST = 20_000;

    private final Meter meter;
    private final StringBuilder text = new StringBuilder();
    private boolean full;

    Output(Meter meter) {
        this.meter = meter;
    }

    void print(String more) {
        meter.steps(1 + more.length() / 16);
        if (full) {
            return;
        }
        int room = MOST - text.length();
        full = more.length() > room;
        text.append(full ? more.substring(0, room) + "…" : more);
    }

    String text() {
        return text.toString();
    }
}
