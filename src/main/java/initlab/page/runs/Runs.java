package initlab.page.runs;

import initlab.network.Initializers;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The runs side by side: what holds for any of them, or for all. */
final class Runs {
    private final List<RunState> states = new ArrayList<>();

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

    /** Whether a run's worker died. */
    boolean hasFailed() {
        for (RunState state : states) {
            if (state.failure != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether every run's worker died. */
    boolean haveAllFailed() {
        for (RunState state : states) {
            if (state.failure == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything to see of every run. */
    boolean areShown() {
        for (RunState state : states) {
            if (state.parameters == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether every run has ended early. */
    boolean haveAllStopped() {
        for (RunState state : states) {
            if (!state.stopped) {
                return false;
            }
        }
        return true;
    }

    /** Whether a run has come less far than the others, because its worker died or is a new one. */
    boolean hasStraggler(int reached) {
        for (RunState state : states) {
            if (isStraggler(state, reached)) {
                return true;
            }
        }
        return false;
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
                text.append(Words.of(
                                "Training of network {0}, {1}, stopped: {2}", i + 1, title(i), states.get(i).failure))
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
                text.append(Words.of(
                                "Network {0}, {1}, has not answered for {2} seconds.",
                                i + 1, title(i), Crew.CALM / 1000))
                        .append(' ');
            }
        }
        return text.toString();
    }

    private String title(int index) {
        return Initializers.title(states.get(index).initialization);
    }
}
