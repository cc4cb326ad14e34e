package initlab.python.array;

import initlab.python.value.Meter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the arrays of one cell share: the meter, and the warnings that nobody has read yet. */
final class Session {
    private static final long CALL = 50;
    private static final long SLOW = 20;
    private static final int MAX_WARNINGS = 20;

    final Meter meter;
    private final Set<String> warnings = new LinkedHashSet<>();

    Session(Meter meter) {
        this.meter = meter;
    }

    /** Counts a call, which takes longer than a step of the language. */
    void call() {
        meter.steps(CALL);
    }

    /** Counts entries that take much longer than an addition, such as a logarithm or the digits of a number. */
    void slow(long count) {
        meter.steps(SLOW * count);
    }

    /** Counts an array's entries before they are computed and stored. */
    void entries(long count) {
        // Too large an array is a question of memory, however many steps it would take.
        meter.bytes(8 * count);
        meter.steps(count);
    }

    /** Adds a RuntimeWarning, unless it is there already. */
    void warn(String text) {
        if (warnings.size() < MAX_WARNINGS) {
            warnings.add(text);
        }
    }

    /** Returns the warnings in the order in which they came first, and forgets them. */
    List<String> takeWarnings() {
        List<String> taken = new ArrayList<>(warnings);
        warnings.clear();
        return taken;
    }
}
