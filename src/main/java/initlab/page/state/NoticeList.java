package initlab.page.state;

import java.util.ArrayList;
import java.util.List;

/** A list of notices in the order in which they were added, one per source. */
final class NoticeList {
    private final List<Notice> notices = new ArrayList<>();

    /** Adds a notice. Replaces a notice of the same source. */
    void put(Notice notice) {
        remove(notice.source());
        notices.add(notice);
    }

    /** Removes the notice of a source, if there is one. */
    void remove(String source) {
        for (int i = notices.size() - 1; i >= 0; i--) {
            if (notices.get(i).source().equals(source)) {
                notices.remove(i);
            }
        }
    }

    /** Returns a copy of the list. */
    List<Notice> all() {
        return new ArrayList<>(notices);
    }
}
