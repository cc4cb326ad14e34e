package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyRange;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Built-in functions that go through items: range, enumerate, zip, sum, sorted and the like. */
final class Iterators {
    private final Map<String, Object> table;
    private final Interpreter runtime;

    private Iterators(Map<String, Object> table, Interpreter runtime) {
        this.table = table;
        this.runtime = runtime;
    }

    static void addTo(Map<String, Object> table, Interpreter runtime) {
        new Iterators(table, runtime).add();
    }

    private void add(String name, Takes takes, Builtin.Body body) {
        table.put(name, Builtin.of(name, takes, body));
    }

    private void type(String name, Builtin.FreeBody body) {
        table.put(name, new BuiltinType(name, Builtin.free(name, body)));
    }

    private void add() {
        table.put("range", new BuiltinType("range", Builtin.of("range", Takes.between(1, 3), Iterators::range)));
        type("enumerate", this::enumerate);
        type("zip", this::zip);
        type("map", this::map);
        table.put("filter", new BuiltinType("filter", Builtin.of("filter", Takes.between(2, 2), this::filter)));
        add("reversed", Takes.between(1, 1), a -> reversed(a[0]));
        add(
                "iter",
                Takes.between(1, 1),
                a -> a[0] instanceof PyIterator
                        ? a[0]
                        : new PyIterator(TypeNames.of(a[0]) + "_iterator", runtime.iteration.of(a[0]), runtime));
        add("next", Takes.between(1, 2), this::next);
        add("any", Takes.ONE, a -> find(a[0], true));
        add("all", Takes.ONE, a -> !find(a[0], false));
        table.put("sum", Builtin.free("sum", this::sum));
        table.put("min", Builtin.free("min", arguments -> new Extremes(runtime, "min", "<").of(arguments)));
        table.put("max", Builtin.free("max", arguments -> new Extremes(runtime, "max", ">").of(arguments)));
        table.put("sorted", Builtin.free("sorted", this::sorted));
    }

    private static Object range(Object[] a) {
        long first = Conversions.index(a[0]);
        if (a[1] == null) {
            return new PyRange(0, first, 1);
        }
        long stop = Conversions.index(a[1]);
        long step = a[2] == null ? 1 : Conversions.index(a[2]);
        if (step == 0) {
            throw PythonError.value("range() arg 3 must not be zero");
        }
        return new PyRange(first, stop, step);
    }

    private Object enumerate(Arguments arguments) {
        if (arguments.positional().isEmpty() && !arguments.keywords().containsKey("iterable")) {
            throw PythonError.type("enumerate() missing required argument 'iterable'");
        }
        Object[] a = Takes.named(1, "iterable", "start").bind("enumerate", "enumerate", arguments);
        Iterator<Object> items = runtime.iteration.of(a[0]);
        long start = a[1] == null ? 0 : Conversions.index(a[1]);
        return new PyIterator(
                "enumerate",
                new Iterator<>() {
                    private long index = start;

                    @Override
                    public boolean hasNext() {
                        return items.hasNext();
                    }

                    @Override
                    public Object next() {
                        return new PyTuple(List.of(index++, items.next()));
                    }
                },
                runtime);
    }

    private List<Iterator<Object>> all(List<Object> values) {
        List<Iterator<Object>> all = new ArrayList<>();
        for (Object value : values) {
            all.add(runtime.iteration.of(value));
        }
        return all;
    }

    private Object zip(Arguments arguments) {
        Object strict = arguments.keywords().get("strict");
        if (arguments.keywords().size() > (strict == null ? 0 : 1)) {
            String name = arguments.keywords().keySet().iterator().next();
            throw PythonError.type(
                    arguments.keywords().size() > 1
                            ? "zip() takes at most 1 keyword argument ("
                                    + arguments.keywords().size() + " given)"
                            : "'" + name + "' is an invalid keyword argument for zip()");
        }
        boolean equal = strict != null && Truth.of(strict);
        return new PyIterator("zip", together(all(arguments.positional()), equal), runtime);
    }

    /** Tuples of the first items, the second items and so on, up to the end of the shortest. */
    private static Iterator<Object> together(List<Iterator<Object>> all, boolean strict) {
        return new Iterator<>() {
            private PyTuple ready;

            @Override
            public boolean hasNext() {
                if (ready != null || all.isEmpty()) {
                    return ready != null;
                }
                List<Object> items = new ArrayList<>();
                for (Iterator<Object> one : all) {
                    if (!one.hasNext()) {
                        checkLengths(items.size());
                        return false;
                    }
                    items.add(one.next());
                }
                ready = new PyTuple(items);
                return true;
            }

            private void checkLengths(int shorter) {
                if (strict && shorter > 0) {
                    throw PythonError.value("zip() argument " + (shorter + 1) + " is shorter than argument"
                            + (shorter == 1 ? " 1" : "s 1-" + shorter));
                }
                for (int i = 1; strict && i < all.size(); i++) {
                    if (all.get(i).hasNext()) {
                        throw PythonError.value("zip() argument " + (i + 1) + " is longer than argument"
                                + (i == 1 ? " 1" : "s 1-" + i));
                    }
                }
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                PyTuple result = ready;
                ready = null;
                return result;
            }
        };
    }

    private Object map(Arguments arguments) {
        if (arguments.positional().size() < 2) {
            throw PythonError.type("map() must have at least two arguments.");
        }
        Object function = arguments.positional().get(0);
        List<Object> values =
                arguments.positional().subList(1, arguments.positional().size());
        Iterator<Object> tuples = together(all(values), false);
        return new PyIterator(
                "map",
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return tuples.hasNext();
                    }

                    @Override
                    public Object next() {
                        return call(function, ((PyTuple) tuples.next()).items());
                    }
                },
                runtime);
    }

    private static Object call(Object function, List<Object> arguments) {
        if (function instanceof Callable callable) {
            return callable.call(new Arguments(arguments, Map.of()));
        }
        throw PythonError.type("'" + TypeNames.of(function) + "' object is not callable");
    }

    private Object filter(Object[] a) {
        Iterator<Object> items = runtime.iteration.of(a[1]);
        return new PyIterator(
                "filter",
                new Iterator<>() {
                    private Object ready;

                    @Override
                    public boolean hasNext() {
                        while (ready == null && items.hasNext()) {
                            Object item = items.next();
                            ready = Truth.of(a[0] == None.NONE ? item : call(a[0], List.of(item))) ? item : null;
                        }
                        return ready != null;
                    }

                    @Override
                    public Object next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        Object result = ready;
                        ready = null;
                        return result;
                    }
                },
                runtime);
    }

    private Object reversed(Object value) {
        boolean reversible = value instanceof PyList
                || value instanceof PyTuple
                || value instanceof String
                || value instanceof PyDict
                || value instanceof PyObject && !(value instanceof PyIterator);
        if (!reversible) {
            throw PythonError.type("'" + TypeNames.of(value) + "' object is not reversible");
        }
        if (value instanceof PyRange range) {
            long count = range.length();
            long step = count < 2 ? 1 : range.at(1) - range.at(0);
            return count == 0
                    ? new PyIterator("range_iterator", new PyRange(0, 0, 1).items(), runtime)
                    : new PyIterator(
                            "range_iterator",
                            new PyRange(range.at(count - 1), range.at(0) - step, -step).items(),
                            runtime);
        }
        List<Object> items = runtime.iteration.list(value);
        String name = value instanceof PyList ? "list_reverseiterator" : "reversed";
        return new PyIterator(
                name,
                new Iterator<>() {
                    private int left = items.size();

                    @Override
                    public boolean hasNext() {
                        return left > 0;
                    }

                    @Override
                    public Object next() {
                        return items.get(--left);
                    }
                },
                runtime);
    }

    private Object next(Object[] a) {
        if (!(a[0] instanceof PyIterator iterator)) {
            throw PythonError.type("'" + TypeNames.of(a[0]) + "' object is not an iterator");
        }
        if (iterator.hasNext()) {
            return iterator.next();
        }
        if (a[1] == null) {
            throw new PythonError("StopIteration", "");
        }
        return a[1];
    }

    private boolean find(Object values, boolean wanted) {
        for (Iterator<Object> items = runtime.iteration.of(values); items.hasNext(); ) {
            if (Truth.of(items.next()) == wanted) {
                return true;
            }
        }
        return false;
    }

    private Object sum(Arguments arguments) {
        if (arguments.positional().isEmpty()) {
            throw PythonError.type("sum() takes at least 1 positional argument (0 given)");
        }
        Object[] a = Takes.named(1, "iterable", "start").bind("sum", "sum", arguments);
        Object sum = a[1] == null ? 0L : a[1];
        if (sum instanceof String) {
            throw PythonError.type("sum() can't sum strings [use ''.join(seq) instead]");
        }
        for (Iterator<Object> items = runtime.iteration.of(a[0]); items.hasNext(); ) {
            sum = runtime.operators.binary("+", sum, items.next());
        }
        return sum;
    }

    private Object sorted(Arguments arguments) {
        if (arguments.positional().size() != 1) {
            throw PythonError.type(
                    "sorted expected 1 argument, got " + arguments.positional().size());
        }
        List<Object> items = runtime.iteration.list(arguments.positional().get(0));
        return new PyList(new Sorting(runtime).sorted(items, arguments.keywords()));
    }
}
