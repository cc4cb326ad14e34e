package initlab.page.address;

import initlab.page.state.Notice;
import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Location;

/** The address that the page was opened with. */
public final class OpenedAddress {
    private final String search = Location.current().getSearch();
    private final AddressOptions options = new AddressOptions(search);

    /** The options besides the set-up. */
    public AddressOptions options() {
        return options;
    }

    /** The query, with the points that were too many for it. */
    public String query() {
        return LongPoints.restore(search);
    }

    /** The options that cannot be used. */
    public List<Notice> problems() {
        List<Notice> problems = new ArrayList<>(options.problems());
        Notice missing = LongPoints.missing(search);
        if (missing != null) {
            problems.add(missing);
        }
        return problems;
    }

    /** The notice for a set-up with too many points for a link; null if there are few enough. */
    public static Notice tooLong(Setup setup) {
        return LongPoints.notice(setup);
    }
}
