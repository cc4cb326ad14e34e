package initlab.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everybody trains the same problem, a round each in turn, so that whatever else the machine does hits all alike. Who
 * takes very long does a part of the iterations, which is scaled; the final cost is then of one full run beforehand.
 */
final class Contest {
    static final int ITERATIONS = 15_000;
    private static final int PART = 10;

    /** One line of the table. */
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

    /** The line that the others of its kind are measured by. */
    Line reference(boolean withCost) {
        return lines.stream()
                .filter(line -> line.withCost == withCost)
                .findFirst()
                .orElseThrow();
    }

    void run(int rounds) {
        List<Line> running = new ArrayList<>(lines);
        // A first run that is not counted: the engines compile while they run it.
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
            System.out.println(line.name + " is left out: " + e.getMessage());
            return false;
        }
    }
}
