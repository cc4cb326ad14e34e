package initlab.page.state;

import java.util.ArrayList;
import java.util.List;

/** The notices that something said, in the order in which it was said; one per source. */
final class NoticeList {
    private final List<Notice> notices = new ArrayList<>();

    /** Adds a notice, in place of the one of the same source. */
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

    /** All of them, in a list of the caller's own. */
    List<Notice> all() {
        return new ArrayList<>(notices);
    }
}
