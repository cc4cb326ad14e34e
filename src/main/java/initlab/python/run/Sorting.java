package initlab.python.run;

import initlab.python.value.None;
import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Sorts as {@code sorted} and {@code list.sort} do: stable, and with {@code <} alone. */
final class Sorting {
    private final Interpreter runtime;

    Sorting(Interpreter runtime) {
        this.runtime = runtime;
    }

    /** An item and what it is compared by. */
    private record Keyed(Object key, Object item) {}

    /** Returns the items in order, by the keywords {@code key} and {@code reverse}. */
    List<Object> sorted(List<Object> items, Map<String, Object> keywords) {
        Object key = None.NONE;
        boolean reverse = false;
        for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
            if (keyword.getKey().equals("key")) {
                key = keyword.getValue();
            } else if (keyword.getKey().equals("reverse")) {
                reverse = Truth.of(keyword.getValue());
            } else {
                throw PythonError.type("'" + keyword.getKey() + "' is an invalid keyword argument for sort()");
            }
        }
        List<Keyed> keyed = new ArrayList<>();
        for (Object item : items) {
            keyed.add(new Keyed(Extremes.key(key, item), item));
        }
        if (reverse) {
            Collections.reverse(keyed);
        }
        List<Keyed> ordered = merged(keyed);
        if (reverse) {
            Collections.reverse(ordered);
        }
        List<Object> result = new ArrayList<>();
        for (Keyed one : ordered) {
            result.add(one.item);
        }
        return result;
    }

    private List<Keyed> merged(List<Keyed> items) {
        if (items.size() < 2) {
            return new ArrayList<>(items);
        }
        runtime.meter.steps(items.size());
        int middle = items.size() / 2;
        List<Keyed> left = merged(items.subList(0, middle));
        List<Keyed> right = merged(items.subList(middle, items.size()));
        List<Keyed> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            boolean later = runtime.comparisons.less(right.get(j).key, left.get(i).key);
            all.add(later ? right.get(j++) : left.get(i++));
        }
        all.addAll(left.subList(i, left.size()));
        all.addAll(right.subList(j, right.size()));
        return all;
    }
}
