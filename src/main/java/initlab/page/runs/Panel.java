package initlab.page.runs;

import initlab.setup.Setup;
import java.util.List;

/** A part of the page that shows the runs; it reads, and never trains. */
public interface Panel {
    /** Brings the panel up to date; called at most once an animation frame, only when something changed. */
    void show(Setup setup, List<RunState> runs);
}
