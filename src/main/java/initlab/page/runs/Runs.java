package initlab.page.runs;

import initlab.network.Initializers;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The runs side by side: what holds for any of them, or for all. */
final class Runs {
    private final List<RunState> states = new ArrayList<>();

    /** A question about one run. */
    private interface Question {
        boolean holds(RunState state);
    }

    /** New runs in the place of the old ones. */
    void begin(List<String> initializations) {
        states.clear();
        for (String initialization : initializations) {
            states.add(new RunState(initialization));
        }
    }

    /** One a column. */
    List<RunState> states() {
        return states;
    }

    RunState get(int index) {
        return states.get(index);
    }

    int size() {
        return states.size();
    }

    private boolean any(Question question) {
        for (RunState state : states) {
            if (question.holds(state)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run's worker died. */
    boolean hasFailed() {
        return any(state -> state.failure != null);
    }

    /** Whether every run's worker died. */
    boolean haveAllFailed() {
        return !any(state -> state.failure == null);
    }

    /** Whether there is anything to see of every run. */
    boolean areShown() {
        return !any(state -> state.parameters == null);
    }

    /** Whether every run has ended early. */
    boolean haveAllStopped() {
        return !any(state -> !state.stopped);
    }

    /** Whether a run has come less far than the others, because its worker died or is a new one. */
    boolean hasStraggler(int reached) {
        return any(state -> isStraggler(state, reached));
    }

    /** Whether this one has. */
    static boolean isStraggler(RunState state, int reached) {
        return state.failure != null || state.reached < reached && !state.stopped;
    }

    /** Names the runs whose worker died. */
    String failures() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).failure != null) {
                text.append(Words.of("Training of network {0}, {1}, stopped: {2}", i + 1, title(i), states.get(i).failure))
                        .append(' ');
            }
        }
        return text.toString();
    }

    /** Names the runs that are waited for. */
    String silence(Crew crew) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < states.size(); i++) {
            if (crew.isAwaited(i)) {
                text.append(Words.of("Network {0}, {1}, has not answered for {2} seconds.", i + 1, title(i),
                        Crew.CALM / 1000)).append(' ');
            }
        }
        return text.toString();
    }

    private String title(int index) {
        return Initializers.title(states.get(index).initialization);
    }
}
