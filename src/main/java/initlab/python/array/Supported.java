package initlab.python.array;

import initlab.python.value.Meter;
import java.util.Map;

/** The names that cells have of NumPy, for messages. */
final class Supported {
    private static String list = "";

    private Supported() {}

    /** All names of numpy and numpy.random, separated by commas. */
    static String list() {
        if (list.isEmpty()) {
            NumPy module = NumPy.module(new Meter(Long.MAX_VALUE, Long.MAX_VALUE), 0);
            list = names(module.names(), "") + ", " + names(module.random().names(), "random.");
        }
        return list;
    }

    private static String names(Map<String, Object> names, String prefix) {
        StringBuilder text = new StringBuilder();
        for (String name : names.keySet()) {
            if (!name.equals("random")) {
                text.append(text.length() == 0 ? "" : ", ").append(prefix).append(name);
            }
        }
        return text.toString();
    }
}
