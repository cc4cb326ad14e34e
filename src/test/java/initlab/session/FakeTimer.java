package initlab.session;

import java.util.ArrayList;
import java.util.List;

/** A clock that a test advances. */
public final class FakeTimer implements Timer {
    private double now;
    private final List<Alarm> alarms = new ArrayList<>();

    private record Alarm(double at, Runnable action) {}

    @Override
    public double now() {
        return now;
    }

    @Override
    public void after(int milliseconds, Runnable action) {
        alarms.add(new Alarm(now + milliseconds, action));
    }

    /** Advances the clock at once. Alarms that are due fire at the new time, as after a sleep. */
    public void sleep(double milliseconds) {
        now += milliseconds;
        for (Alarm alarm : List.copyOf(alarms)) {
            if (alarm.at() <= now) {
                alarms.remove(alarm);
                alarm.action().run();
            }
        }
    }

    /** Advances the clock millisecond by millisecond. */
    public void run(int milliseconds) {
        for (int i = 0; i < milliseconds; i++) {
            sleep(1);
        }
    }
}
