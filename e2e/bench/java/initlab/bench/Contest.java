package initlab.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures how fast all entrants train the same problem. They take turns, one round each, so that other load on the
 * machine affects all of them alike. Very slow entrants do only a part of the iterations, and the time is scaled; their
 * final cost comes from one complete run at the beginning.
 */
final class Contest {
    static final int ITERATIONS = 15_000;
    private static final int PART = 10;

    /** One entrant: a line of the table. */
    static final class Line {
        final String name;
        final boolean withCost;
        final String note;
        final boolean inParts;
        final List<Timing> timings = new ArrayList<>();
        double cost = Double.NaN;
        private final Entrant entrant;

        Line(String name, Entrant entrant, boolean withCost, boolean inParts, String note) {
            this.name = name;
            this.entrant = entrant;
            this.withCost = withCost;
            this.inParts = inParts;
            this.note = note;
        }

        double processor() {
            return Medians.of(timings, Timing::processor);
        }

        double wall() {
            return Medians.of(timings, Timing::wall);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void enter(String name, Entrant entrant, boolean withCost, boolean inParts, String note) {
        lines.add(new Line(name, entrant, withCost, inParts, note));
    }

    List<Line> lines() {
        return lines;
    }

    /** Returns the line to which the others, with or without costs, are compared. */
    Line reference(boolean withCost) {
        return lines.stream()
                .filter(line -> line.withCost == withCost)
                .findFirst()
                .orElseThrow();
    }

    void run(int rounds) {
        List<Line> running = new ArrayList<>(lines);
        // The first run does not count, because engines compile the code during it.
        running.removeIf(line -> !measure(line, false));
        for (int round = 0; round < rounds; round++) {
            running.removeIf(line -> !measure(line, true));
            Collections.rotate(running, 1);
            System.out.println("round " + (round + 1) + " of " + rounds + " done");
        }
        lines.removeIf(line -> line.timings.size() < rounds);
    }

    private static boolean measure(Line line, boolean counted) {
        boolean part = counted && line.inParts;
        try {
            Timing timing = line.entrant.train(part ? ITERATIONS / PART : ITERATIONS, line.withCost);
            if (!counted) {
                line.cost = timing.cost();
            } else {
                line.timings.add(part ? timing.scaled(PART) : timing);
            }
            return true;
        } catch (Exception e) {
            System.out.println(line.name + " is skipped: " + e.getMessage());
            return false;
        }
    }
}
