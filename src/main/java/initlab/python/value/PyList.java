package initlab.python.value;

import java.util.ArrayList;
import java.util.List;

/** Python's list. */
public final class PyList {
    /** The items, which the list owns. */
    public final List<Object> items;

    /** A list of these items. */
    public PyList(List<Object> items) {
        this.items = new ArrayList<>(items);
    }
}
