package initlab.python.run;

import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Goes through the items of a value, and counts each. */
final class Iteration {
    private final Interpreter runtime;

    Iteration(Interpreter runtime) {
        this.runtime = runtime;
    }

    boolean isIterable(Object value) {
        return value instanceof PyList
                || value instanceof PyTuple
                || value instanceof String
                || value instanceof PyDict
                || value instanceof PyObject;
    }

    /** Returns the items; throws a TypeError if there are none. */
    Iterator<Object> of(Object value) {
        return new Metered(plain(value));
    }

    /** Adds items to a list. */
    void addAll(Iterator<Object> items, List<Object> into) {
        while (items.hasNext()) {
            runtime.meter.bytes(Evaluator.ITEM_BYTES);
            into.add(items.next());
        }
    }

    /** The items of a value as a new list. */
    List<Object> list(Object value) {
        List<Object> items = new ArrayList<>();
        addAll(of(value), items);
        return items;
    }

    private Iterator<Object> plain(Object value) {
        if (value instanceof PyList list) {
            return new Indexed() {
                @Override
                int size() {
                    return list.items.size();
                }

                @Override
                Object at(int index) {
                    return list.items.get(index);
                }
            };
        }
        if (value instanceof PyTuple tuple) {
            return tuple.items().iterator();
        }
        if (value instanceof String text) {
            return characters(text);
        }
        if (value instanceof PyDict dict) {
            return entries(dict, DictView.Kind.KEYS);
        }
        if (value instanceof PyObject object && !(value instanceof PyType)) {
            return object.items();
        }
        throw PythonError.type("'" + TypeNames.of(value) + "' object is not iterable");
    }

    private static Iterator<Object> characters(String text) {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < text.length();
            }

            @Override
            public Object next() {
                int start = at;
                at += Character.charCount(text.codePointAt(at));
                return text.substring(start, at);
            }
        };
    }

    /** The keys, values or items of a dict, which must not change its size meanwhile. */
    Iterator<Object> entries(PyDict dict, DictView.Kind kind) {
        runtime.meter.bytes((long) Evaluator.ITEM_BYTES * dict.size());
        List<PyDict.Entry> entries = dict.entries();
        return new Indexed() {
            @Override
            int size() {
                if (dict.size() != entries.size()) {
                    throw new PythonError("RuntimeError", "dictionary changed size during iteration");
                }
                return entries.size();
            }

            @Override
            Object at(int index) {
                Object key = entries.get(index).key();
                Object value = dict.get(key);
                if (value == null) {
                    throw new PythonError("RuntimeError", "dictionary keys changed during iteration");
                }
                return switch (kind) {
                    case KEYS -> key;
                    case VALUES -> value;
                    case ITEMS -> new PyTuple(List.of(key, value));
                };
            }
        };
    }

    private final class Metered implements Iterator<Object> {
        private final Iterator<Object> items;

        Metered(Iterator<Object> items) {
            this.items = items;
        }

        @Override
        public boolean hasNext() {
            runtime.meter.steps(1);
            return items.hasNext();
        }

        @Override
        public Object next() {
            return items.next();
        }
    }

    /** Items by their index; there may be more or fewer of them from step to step. */
    private abstract static class Indexed implements Iterator<Object> {
        private int index;

        abstract int size();

        abstract Object at(int index);

        @Override
        public boolean hasNext() {
            return index < size();
        }

        @Override
        public Object next() {
            return at(index++);
        }
    }
}
