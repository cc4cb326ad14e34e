package initlab.page.state;

import java.util.ArrayList;
import java.util.List;

/** A list of notices in the order in which they were added, one per source. */
final class NoticeList {
    private final List<Notice> notices = new ArrayList<>();
    /** A copy; null after a change. */
    private List<Notice> copy;

    /** Adds a notice. Replaces a notice of the same source. */
    void put(Notice notice) {
        remove(notice.source());
        notices.add(notice);
        copy = null;
    }

    /** Removes the notice of a source, if there is one. */
    void remove(String source) {
        for (int i = notices.size() - 1; i >= 0; i--) {
            if (notices.get(i).source().equals(source)) {
                notices.remove(i);
                copy = null;
            }
        }
    }

    /** The notices; the same list until one is added or removed. */
    List<Notice> all() {
        if (copy == null) {
            copy = List.copyOf(notices);
        }
        return copy;
    }

    /** The notices and others after them. */
    List<Notice> with(List<Notice> others) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(others);
        return List.copyOf(all);
    }
}
