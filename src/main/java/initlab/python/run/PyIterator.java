package initlab.python.run;

import initlab.python.value.PyObject;
import java.util.Iterator;

/** An iterator of Python, such as a generator, an enumerate or a zip. It can be gone through once. */
final class PyIterator implements PyObject, Iterator<Object> {
    private final String typeName;
    private final Iterator<Object> items;
    private final Interpreter runtime;

    PyIterator(String typeName, Iterator<Object> items, Interpreter runtime) {
        this.typeName = typeName;
        this.items = items;
        this.runtime = runtime;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    @Override
    public Iterator<Object> items() {
        return this;
    }

    @Override
    public boolean hasNext() {
        // Iterators may be made of iterators of iterators.
        runtime.enter();
        try {
            return items.hasNext();
        } finally {
            runtime.leave();
        }
    }

    @Override
    public Object next() {
        runtime.enter();
        try {
            return items.next();
        } finally {
            runtime.leave();
        }
    }

    @Override
    public boolean contains(Object value) {
        while (hasNext()) {
            runtime.meter.steps(1);
            if (runtime.comparisons.same(value, next())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object binary(String operator, Object left, Object right) {
        boolean equality = operator.equals("==") || operator.equals("!=");
        return equality ? (Object) ((left == right) == operator.equals("==")) : null;
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String repr() {
        return "<" + typeName + " object>";
    }
}
