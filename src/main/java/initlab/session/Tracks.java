package initlab.session;

import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;

/** The runs side by side. */
final class Tracks {
    private final List<RunTrack> tracks = new ArrayList<>();
    /** Number of the first run; no two runs of a session have the same. */
    private int firstId;

    /** Begins the runs of a set-up. */
    void begin(Setup setup) {
        firstId += tracks.size();
        tracks.clear();
        for (String initialization : setup.initializations()) {
            tracks.add(new RunTrack(firstId + tracks.size(), initialization, setup.layerDims()));
        }
    }

    int size() {
        return tracks.size();
    }

    RunTrack get(int column) {
        return tracks.get(column);
    }

    /** Whether a run's worker has died. */
    boolean isAnyLost() {
        for (RunTrack track : tracks) {
            if (track.isLost()) {
                return true;
            }
        }
        return false;
    }

    boolean areAllLost() {
        for (RunTrack track : tracks) {
            if (!track.isLost()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a run has made fewer steps than the others, because its worker died or is new. */
    boolean isAnyBehind(int reached) {
        for (RunTrack track : tracks) {
            if (track.isBehind(reached)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every run has ended before the set-up's last iteration. */
    boolean haveAllStopped() {
        for (RunTrack track : tracks) {
            if (!track.isStopped()) {
                return false;
            }
        }
        return true;
    }

    List<RunView> views() {
        List<RunView> views = new ArrayList<>();
        for (RunTrack track : tracks) {
            views.add(track.view());
        }
        return List.copyOf(views);
    }
}
