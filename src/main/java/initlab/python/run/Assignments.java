package initlab.python.run;

import initlab.python.syntax.Expression;
import initlab.python.syntax.Statement;
import initlab.python.value.PyList;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Assigns to names, items and attributes, unpacks, and deletes. */
final class Assignments {
    private final Interpreter runtime;
    private final Frame frame;
    private final Evaluator evaluator;

    Assignments(Interpreter runtime, Frame frame, Evaluator evaluator) {
        this.runtime = runtime;
        this.frame = frame;
        this.evaluator = evaluator;
    }

    void assign(Expression target, Object value) {
        try {
            if (target instanceof Expression.Name name) {
                frame.set(name.name(), value);
            } else if (target instanceof Expression.Sequence sequence) {
                unpack(sequence, value);
            } else if (target instanceof Expression.Subscript item) {
                Object object = evaluator.value(item.object());
                runtime.subscripts.set(object, evaluator.value(item.key()), value);
            } else if (target instanceof Expression.Attribute attribute) {
                runtime.attributes.set(evaluator.value(attribute.object()), attribute.name(), value);
            } else if (target instanceof Expression.Starred starred) {
                assign(starred.value(), value);
            }
        } catch (PythonError e) {
            throw evaluator.located(e, target.place());
        }
    }

    private void unpack(Expression.Sequence targets, Object value) {
        Iterator<Object> items;
        try {
            items = runtime.iteration.of(value);
        } catch (PythonError e) {
            throw runtime.iteration.isIterable(value)
                    ? e
                    : PythonError.type("cannot unpack non-iterable " + TypeNames.of(value) + " object");
        }
        int count = targets.items().size();
        int star = -1;
        for (int i = 0; i < count; i++) {
            star = targets.items().get(i) instanceof Expression.Starred ? i : star;
        }
        List<Object> values = new ArrayList<>();
        if (star < 0) {
            while (values.size() < count && items.hasNext()) {
                values.add(items.next());
            }
            if (values.size() < count) {
                throw PythonError.value(
                        "not enough values to unpack (expected " + count + ", got " + values.size() + ")");
            }
            if (items.hasNext()) {
                throw PythonError.value("too many values to unpack (expected " + count + ")");
            }
        } else {
            runtime.iteration.addAll(items, values);
            if (values.size() < count - 1) {
                throw PythonError.value("not enough values to unpack (expected at least " + (count - 1) + ", got "
                        + values.size() + ")");
            }
            int after = values.size() - (count - 1 - star);
            List<Object> rest = new ArrayList<>(values.subList(star, after));
            values.subList(star, after).clear();
            values.add(star, new PyList(rest));
        }
        for (int i = 0; i < count; i++) {
            assign(targets.items().get(i), values.get(i));
        }
    }

    /** Carries out {@code target operator= value}; the parts of the target are evaluated once. */
    void augment(Statement.Augmented statement) {
        Expression target = statement.target();
        String operator = statement.operator();
        if (target instanceof Expression.Subscript item) {
            Object object = evaluator.value(item.object());
            Object key = evaluator.value(item.key());
            Object old;
            try {
                old = runtime.subscripts.get(object, key);
            } catch (PythonError e) {
                throw evaluator.located(e, target.place());
            }
            Object result = runtime.operators.augmented(operator, old, evaluator.value(statement.value()));
            try {
                runtime.subscripts.set(object, key, result);
            } catch (PythonError e) {
                throw evaluator.located(e, target.place());
            }
        } else if (target instanceof Expression.Attribute attribute) {
            Object object = evaluator.value(attribute.object());
            Object old = runtime.attributes.get(object, attribute.name());
            Object result = runtime.operators.augmented(operator, old, evaluator.value(statement.value()));
            runtime.attributes.set(object, attribute.name(), result);
        } else {
            Object old = evaluator.value(target);
            assign(target, runtime.operators.augmented(operator, old, evaluator.value(statement.value())));
        }
    }

    void delete(Expression target) {
        try {
            if (target instanceof Expression.Name name) {
                frame.delete(name.name());
            } else if (target instanceof Expression.Sequence sequence) {
                sequence.items().forEach(this::delete);
            } else if (target instanceof Expression.Subscript item) {
                Object object = evaluator.value(item.object());
                runtime.subscripts.delete(object, evaluator.value(item.key()));
            } else if (target instanceof Expression.Attribute attribute) {
                Object object = evaluator.value(attribute.object());
                throw PythonError.attribute(
                        "'" + TypeNames.of(object) + "' object has no attribute '" + attribute.name() + "'");
            }
        } catch (PythonError e) {
            throw evaluator.located(e, target.place());
        }
    }
}
