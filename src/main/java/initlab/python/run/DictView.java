package initlab.python.run;

import initlab.python.value.PyDict;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The keys, values or items of a dict, which show what the dict holds at any time. */
final class DictView implements PyObject {
    /** What is shown. */
    enum Kind {
        KEYS("dict_keys"),
        VALUES("dict_values"),
        ITEMS("dict_items");

        private final String typeName;

        Kind(String typeName) {
            this.typeName = typeName;
        }
    }

    private final PyDict dict;
    private final Kind kind;
    private final Interpreter runtime;

    DictView(PyDict dict, Kind kind, Interpreter runtime) {
        this.dict = dict;
        this.kind = kind;
        this.runtime = runtime;
    }

    @Override
    public String typeName() {
        return kind.typeName;
    }

    @Override
    public long length() {
        return dict.size();
    }

    @Override
    public boolean truth() {
        return dict.size() > 0;
    }

    @Override
    public Iterator<Object> items() {
        return runtime.iteration.entries(dict, kind);
    }

    @Override
    public boolean contains(Object value) {
        if (kind == Kind.KEYS) {
            return dict.get(value) != null;
        }
        if (kind == Kind.ITEMS) {
            if (!(value instanceof PyTuple pair) || pair.items().size() != 2) {
                return false;
            }
            Object found = dict.get(pair.items().get(0));
            return found != null && runtime.comparisons.same(found, pair.items().get(1));
        }
        return runtime.comparisons.contains(runtime.iteration.list(this), value);
    }

    @Override
    public Object binary(String operator, Object left, Object right) {
        boolean equality = operator.equals("==") || operator.equals("!=");
        if (!equality || !(left instanceof DictView a) || !(right instanceof DictView b)) {
            return equality ? (Object) (left == right == operator.equals("==")) : null;
        }
        boolean same = a == b || a.kind != Kind.VALUES && a.kind == b.kind && a.hasSameItems(b);
        return same == operator.equals("==");
    }

    private boolean hasSameItems(DictView other) {
        List<Object> mine = runtime.iteration.list(this);
        for (Object item : mine) {
            if (!other.contains(item)) {
                return false;
            }
        }
        return mine.size() == other.length();
    }

    @Override
    public String repr() {
        List<Object> shown = new ArrayList<>(runtime.iteration.list(this));
        return kind.typeName + "(" + runtime.text.list(shown) + ")";
    }
}
