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

    /** What it says besides the set-up. */
    public AddressOptions options() {
        return options;
    }

    /** Its query, with points that were too long for it. */
    public String query() {
        return LongPoints.restore(search);
    }

    /** What of it cannot be used, the set-up aside. */
    public List<Notice> problems() {
        List<Notice> problems = new ArrayList<>(options.problems());
        Notice missing = LongPoints.missing(search);
        if (missing != null) {
            problems.add(missing);
        }
        return problems;
    }

    /** What to say of a set-up whose points are too many for an address; null if they are not. */
    public static Notice tooLong(Setup setup) {
        return LongPoints.notice(setup);
    }
}
