package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import java.util.Collections;
import java.util.List;

/** The methods of lists and tuples. */
final class ListMethods {
    private final Interpreter runtime;

    ListMethods(Interpreter runtime) {
        this.runtime = runtime;
    }

    /** Returns null if there is no such method. */
    Object method(PyTuple tuple, String name) {
        return switch (name) {
            case "count" -> Builtin.of("tuple", name, Takes.ONE, a -> count(tuple.items(), a[0]));
            case "index" ->
                Builtin.of("tuple", name, Takes.between(1, 3), a -> {
                    long index = index(tuple.items(), a);
                    if (index < 0) {
                        throw PythonError.value("tuple.index(x): x not in tuple");
                    }
                    return index;
                });
            default -> null;
        };
    }

    /** Returns null if there is no such method. */
    Object method(PyList list, String name) {
        return switch (name) {
            case "append" ->
                one(name, value -> {
                    runtime.meter.bytes(Evaluator.ITEM_BYTES);
                    list.items.add(value);
                });
            case "extend" -> one(name, value -> list.items.addAll(runtime.iteration.list(value)));
            case "remove" -> one(name, value -> remove(list, value));
            case "clear" -> none(name, list.items::clear);
            case "reverse" -> none(name, () -> Collections.reverse(list.items));
            case "copy" -> Builtin.of("list", name, Takes.NOTHING, a -> new PyList(runtime.iteration.list(list)));
            case "count" -> Builtin.of("list", name, Takes.ONE, a -> count(list.items, a[0]));
            case "insert" -> Builtin.of("list", name, Takes.between(2, 2), a -> insert(list, a));
            case "pop" -> Builtin.of("list", name, Takes.between(0, 1), a -> pop(list, a[0]));
            case "index" ->
                Builtin.of("list", name, Takes.between(1, 3), a -> {
                    long index = index(list.items, a);
                    if (index < 0) {
                        throw PythonError.value(runtime.text.repr(a[0]) + " is not in list");
                    }
                    return index;
                });
            case "sort" -> Builtin.free(name, arguments -> sort(list, arguments));
            default -> null;
        };
    }

    private interface Change {
        void with(Object value);
    }

    private static Builtin one(String name, Change change) {
        return Builtin.of("list", name, Takes.ONE, a -> {
            change.with(a[0]);
            return None.NONE;
        });
    }

    private Builtin none(String name, Runnable change) {
        return Builtin.of("list", name, Takes.NOTHING, a -> {
            change.run();
            return None.NONE;
        });
    }

    private void remove(PyList list, Object value) {
        long index = index(list.items, new Object[] {value, null, null});
        if (index < 0) {
            throw PythonError.value("list.remove(x): x not in list");
        }
        list.items.remove((int) index);
    }

    private long count(List<Object> items, Object value) {
        long count = 0;
        for (Object item : items) {
            runtime.meter.steps(1);
            count += runtime.comparisons.same(item, value) ? 1 : 0;
        }
        return count;
    }

    /** The index of a value from a start to a stop; −1 if it is not there. */
    private long index(List<Object> items, Object[] a) {
        long from = a[1] == null ? 0 : place(a[1], items.size());
        long to = a[2] == null ? items.size() : place(a[2], items.size());
        for (long i = from; i < Math.min(to, items.size()); i++) {
            runtime.meter.steps(1);
            if (runtime.comparisons.same(items.get((int) i), a[0])) {
                return i;
            }
        }
        return -1;
    }

    /** An index that may count from the end, at least 0 and at most the size. */
    private static long place(Object value, int size) {
        long index = Conversions.index(value);
        return Math.max(0, Math.min(size, index < 0 ? index + size : index));
    }

    private Object insert(PyList list, Object[] a) {
        runtime.meter.bytes(Evaluator.ITEM_BYTES);
        runtime.meter.steps(list.items.size() / 16);
        list.items.add((int) place(a[0], list.items.size()), a[1]);
        return None.NONE;
    }

    private Object pop(PyList list, Object at) {
        int size = list.items.size();
        long index = at == null ? -1 : Conversions.index(at);
        if (size == 0) {
            throw PythonError.index("pop from empty list");
        }
        index += index < 0 ? size : 0;
        if (index < 0 || index >= size) {
            throw PythonError.index("pop index out of range");
        }
        runtime.meter.steps((size - index) / 16);
        return list.items.remove((int) index);
    }

    private Object sort(PyList list, Arguments arguments) {
        if (!arguments.positional().isEmpty()) {
            throw PythonError.type("sort() takes no positional arguments");
        }
        List<Object> sorted = new Sorting(runtime).sorted(runtime.iteration.list(list), arguments.keywords());
        list.items.clear();
        list.items.addAll(sorted);
        return None.NONE;
    }
}
