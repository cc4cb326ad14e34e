package initlab.python.run;

import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyRange;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.Slice;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** Items and slices of strings, lists, tuples, dicts and ranges: read, set and deleted. */
final class Subscripts {
    /** The numbers of a slice that fit a length. */
    record Bounds(long start, long step, int count) {
        int at(int index) {
            return (int) (start + index * step);
        }
    }

    private final Interpreter runtime;

    Subscripts(Interpreter runtime) {
        this.runtime = runtime;
    }

    Object get(Object object, Object key) {
        if (object instanceof PyList list) {
            return key instanceof Slice slice
                    ? new PyList(part(list.items, slice))
                    : list.items.get(index(key, list.items.size(), "list", "list index out of range"));
        }
        if (object instanceof PyTuple tuple) {
            return key instanceof Slice slice
                    ? new PyTuple(part(tuple.items(), slice))
                    : tuple.items().get(index(key, tuple.items().size(), "tuple", "tuple index out of range"));
        }
        if (object instanceof String text) {
            return character(text, key);
        }
        if (object instanceof PyDict dict) {
            Object value = dict.get(key);
            if (value == null) {
                throw missing(key);
            }
            return value;
        }
        if (object instanceof PyRange range) {
            return ofRange(range, key);
        }
        if (object instanceof PyObject other) {
            return other.item(key);
        }
        if (object instanceof PyType type) {
            if (BuiltinType.isGeneric(type)) {
                return type;
            }
            throw PythonError.type("type '" + type.name() + "' is not subscriptable");
        }
        throw PythonError.type("'" + TypeNames.of(object) + "' object is not subscriptable");
    }

    /** The KeyError of a dict, whose message is the key. */
    PythonError missing(Object key) {
        return new PythonError("KeyError", runtime.text.repr(key));
    }

    private Object character(String text, Object key) {
        runtime.meter.steps(text.length() / 16);
        int length = text.codePointCount(0, text.length());
        boolean plain = length == text.length();
        if (key instanceof Slice slice) {
            Bounds bounds = bounds(slice, length);
            runtime.meter.bytes(2L * bounds.count);
            StringBuilder part = new StringBuilder();
            for (int i = 0; i < bounds.count; i++) {
                if (plain) {
                    part.append(text.charAt(bounds.at(i)));
                } else {
                    runtime.meter.steps(text.length() / 16);
                    part.appendCodePoint(text.codePointAt(text.offsetByCodePoints(0, bounds.at(i))));
                }
            }
            return part.toString();
        }
        if (!isIndex(key)) {
            throw PythonError.type("string indices must be integers, not '" + TypeNames.of(key) + "'");
        }
        int index = index(key, length, "string", "string index out of range");
        int start = plain ? index : text.offsetByCodePoints(0, index);
        return text.substring(start, start + Character.charCount(text.codePointAt(start)));
    }

    private static Object ofRange(PyRange range, Object key) {
        if (key instanceof Slice slice) {
            int length = (int) Math.min(range.length(), Integer.MAX_VALUE);
            Bounds bounds = bounds(slice, length);
            long step = length < 2 ? bounds.step : (range.at(1) - range.at(0)) * bounds.step;
            return new PyRange(range.at(bounds.start), range.at(bounds.start + bounds.count * bounds.step), step);
        }
        if (!isIndex(key)) {
            throw PythonError.type("range indices must be integers or slices, not " + TypeNames.of(key));
        }
        long index = Conversions.index(key);
        long place = index < 0 ? index + range.length() : index;
        if (place < 0 || place >= range.length()) {
            throw PythonError.index("range object index out of range");
        }
        return range.at(place);
    }

    private List<Object> part(List<Object> items, Slice slice) {
        Bounds bounds = bounds(slice, items.size());
        runtime.meter.steps(bounds.count / 4);
        runtime.meter.bytes((long) Evaluator.ITEM_BYTES * bounds.count);
        List<Object> part = new ArrayList<>();
        for (int i = 0; i < bounds.count; i++) {
            part.add(items.get(bounds.at(i)));
        }
        return part;
    }

    private static boolean isIndex(Object key) {
        if (key instanceof PyObject object) {
            try {
                object.index();
                return true;
            } catch (PythonError e) {
                return false;
            }
        }
        return key instanceof Long || key instanceof Boolean;
    }

    private static int index(Object key, int length, String what, String message) {
        if (!isIndex(key)) {
            throw PythonError.type(what + " indices must be integers or slices, not " + TypeNames.of(key));
        }
        long index = Conversions.index(key);
        long place = index < 0 ? index + length : index;
        if (place < 0 || place >= length) {
            throw PythonError.index(message);
        }
        return (int) place;
    }

    /** The numbers of a slice for a length. */
    static Bounds bounds(Slice slice, int length) {
        long step = slice.step() == None.NONE ? 1 : bound(slice.step());
        if (step == 0) {
            throw PythonError.value("slice step cannot be zero");
        }
        step = Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, step));
        long first = step > 0 ? 0 : -1;
        long last = step > 0 ? length : length - 1;
        long start =
                slice.start() == None.NONE ? (step > 0 ? first : last) : clipped(slice.start(), length, first, last);
        long stop = slice.stop() == None.NONE ? (step > 0 ? last : first) : clipped(slice.stop(), length, first, last);
        long span = step > 0 ? stop - start : start - stop;
        long count = span <= 0 ? 0 : (span - 1) / Math.abs(step) + 1;
        return new Bounds(start, step, (int) count);
    }

    private static long clipped(Object value, int length, long first, long last) {
        long bound = bound(value);
        long place = bound < 0 ? bound + length : bound;
        return Math.max(first, Math.min(last, place));
    }

    private static long bound(Object value) {
        if (!isIndex(value)) {
            throw PythonError.type("slice indices must be integers or None or have an __index__ method");
        }
        return Conversions.index(value);
    }

    void set(Object object, Object key, Object value) {
        if (object instanceof PyList list) {
            if (key instanceof Slice slice) {
                setPart(list, slice, value);
            } else {
                list.items.set(index(key, list.items.size(), "list", "list assignment index out of range"), value);
            }
        } else if (object instanceof PyDict dict) {
            runtime.meter.bytes(4 * Evaluator.ITEM_BYTES);
            dict.put(key, value);
        } else if (object instanceof PyObject other) {
            other.setItem(key, value);
        } else {
            throw PythonError.type("'" + TypeNames.of(object) + "' object does not support item assignment");
        }
    }

    private void setPart(PyList list, Slice slice, Object value) {
        if (!runtime.iteration.isIterable(value)) {
            throw PythonError.type(
                    slice.step() == None.NONE
                            ? "can only assign an iterable"
                            : "must assign iterable to extended slice");
        }
        List<Object> items = runtime.iteration.list(value);
        runtime.meter.steps(list.items.size() / 16);
        Bounds bounds = bounds(slice, list.items.size());
        if (bounds.step == 1) {
            int start = (int) bounds.start;
            list.items.subList(start, start + bounds.count).clear();
            list.items.addAll(start, items);
            return;
        }
        if (items.size() != bounds.count) {
            throw PythonError.value("attempt to assign sequence of size " + items.size() + " to extended slice of size "
                    + bounds.count);
        }
        for (int i = 0; i < bounds.count; i++) {
            list.items.set(bounds.at(i), items.get(i));
        }
    }

    void delete(Object object, Object key) {
        if (object instanceof PyList list) {
            if (key instanceof Slice slice) {
                Bounds bounds = bounds(slice, list.items.size());
                for (int i = 0; i < bounds.count; i++) {
                    runtime.meter.steps(list.items.size() / 16);
                    list.items.remove(bounds.at(bounds.step > 0 ? bounds.count - 1 - i : i));
                }
            } else {
                list.items.remove(index(key, list.items.size(), "list", "list assignment index out of range"));
            }
            runtime.meter.steps(list.items.size() / 16);
        } else if (object instanceof PyDict dict) {
            if (dict.remove(key) == null) {
                throw missing(key);
            }
        } else {
            throw PythonError.type("'" + TypeNames.of(object) + "' object doesn't support item deletion");
        }
    }
}
