package initlab.python.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Python's dict. It keeps the order of its keys; 1, 1.0 and True are one key. */
public final class PyDict {
    private static final int DEEPEST = 50;

    /** A key as the dict shows it, and its value. */
    public record Entry(Object key, Object value) {}

    private record TupleKey(List<Object> items) {}

    private final Map<Object, Entry> entries = new LinkedHashMap<>();

    /** Returns a value; null if there is none. */
    public Object get(Object key) {
        Entry entry = entries.get(plain(key, 0));
        return entry == null ? null : entry.value;
    }

    /** Sets a value. A key that is there already keeps its place and its form. */
    public void put(Object key, Object value) {
        Object plain = plain(key, 0);
        Entry old = entries.get(plain);
        entries.put(plain, new Entry(old == null ? key : old.key, value));
    }

    /** Removes a key and returns its value; null if there is none. */
    public Object remove(Object key) {
        Entry entry = entries.remove(plain(key, 0));
        return entry == null ? null : entry.value;
    }

    /** How many keys there are. */
    public int size() {
        return entries.size();
    }

    /** Removes everything. */
    public void clear() {
        entries.clear();
    }

    /** The entries in order, as they are now. */
    public List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** Throws the TypeError of a value that cannot be a key. */
    public static void checkKey(Object key) {
        plain(key, 0);
    }

    /** What Java compares as Python compares keys. */
    private static Object plain(Object key, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(Refusal.Reason.DEPTH, "tuple", "This cell was stopped: tuples are nested too deeply.");
        }
        if (key instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (key instanceof Double number) {
            long whole = number.longValue();
            boolean same = whole == number && whole != Long.MAX_VALUE;
            return same ? (Object) whole : number;
        }
        if (key instanceof PyTuple tuple) {
            List<Object> items = new ArrayList<>();
            for (Object item : tuple.items()) {
                items.add(plain(item, depth + 1));
            }
            return new TupleKey(items);
        }
        if (key instanceof PyObject object) {
            Object plain = object.key();
            return plain instanceof PyObject ? plain : plain(plain, depth + 1);
        }
        if (key instanceof PyList || key instanceof PyDict || key instanceof Slice) {
            throw PythonError.type("unhashable type: '" + TypeNames.of(key) + "'");
        }
        return key;
    }
}
