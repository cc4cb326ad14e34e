package initlab.python.run;

import initlab.python.syntax.Expression;
import initlab.python.syntax.FunctionCode;
import initlab.python.syntax.Place;
import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import initlab.python.value.Slice;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evaluates expressions within one frame. An error carries the place of the expression that raises it. */
final class Evaluator implements Expression.Visitor<Object> {
    /** About what an item takes. */
    static final int ITEM_BYTES = 16;

    private final Interpreter runtime;
    private final Frame frame;

    Evaluator(Interpreter runtime, Frame frame) {
        this.runtime = runtime;
        this.frame = frame;
    }

    Object value(Expression expression) {
        runtime.enter();
        try {
            runtime.meter.steps(1);
            return expression.accept(this);
        } catch (PythonError e) {
            throw located(e, expression.place());
        } catch (Refusal e) {
            throw e.at(expression.place().line());
        } finally {
            runtime.leave();
        }
    }

    /** Adds the place to an error, unless it has one. What goes on below is marked on its first line only. */
    PythonError located(PythonError error, Place place) {
        int end = place.endLine() == place.line() ? place.end() : Integer.MAX_VALUE;
        return error.at(place.line(), place.column(), end);
    }

    boolean truth(Expression condition) {
        Object value = value(condition);
        try {
            return Truth.of(value);
        } catch (PythonError e) {
            throw located(e, condition.place());
        }
    }

    /** The items of a loop. */
    Iterator<Object> items(Expression iterable) {
        Object value = value(iterable);
        try {
            return runtime.iteration.of(value);
        } catch (PythonError e) {
            throw located(e, iterable.place());
        }
    }

    /** Whether a loop goes on; its iterable may raise an error. */
    boolean hasNext(Iterator<Object> items, Expression iterable) {
        try {
            return items.hasNext();
        } catch (PythonError e) {
            throw located(e, iterable.place());
        }
    }

    /** Makes a function; the values of its definition are evaluated now. */
    Function function(FunctionCode code) {
        Map<String, Object> standards = new HashMap<>();
        for (FunctionCode.Parameter parameter : code.parameters()) {
            if (parameter.standard() != null) {
                standards.put(parameter.name(), value(parameter.standard()));
            }
        }
        for (Expression annotation : code.annotations()) {
            value(annotation);
        }
        return new Function(code, standards, frame, runtime);
    }

    @Override
    public Object constant(Expression.Constant e) {
        return e.value();
    }

    @Override
    public Object name(Expression.Name e) {
        return frame.get(e.name());
    }

    @Override
    public Object attribute(Expression.Attribute e) {
        return runtime.attributes.get(value(e.object()), e.name());
    }

    @Override
    public Object subscript(Expression.Subscript e) {
        Object object = value(e.object());
        return runtime.subscripts.get(object, value(e.key()));
    }

    @Override
    public Object slice(Expression.SliceOf e) {
        return new Slice(bound(e.lower()), bound(e.upper()), bound(e.step()));
    }

    private Object bound(Expression e) {
        return e == null ? None.NONE : value(e);
    }

    @Override
    public Object call(Expression.Call e) {
        Object function = value(e.function());
        Arguments arguments = arguments(e, function);
        try {
            if (function instanceof Callable callable) {
                return callable.call(arguments);
            }
            throw PythonError.type("'" + TypeNames.of(function) + "' object is not callable");
        } catch (PythonError error) {
            Place place = e.function() instanceof Expression.Attribute method ? method.called(e.place()) : e.place();
            throw located(error, place);
        }
    }

    private Arguments arguments(Expression.Call e, Object function) {
        List<Object> positional = new ArrayList<>();
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (Expression.Argument argument : e.arguments()) {
            Object value = value(argument.value());
            if (argument.stars() == 1) {
                unpack(value, positional, function);
            } else if (argument.stars() == 2) {
                unpackKeywords(value, keywords, function);
            } else if (argument.name() == null) {
                positional.add(value);
            } else {
                keywords.put(argument.name(), value);
            }
        }
        return new Arguments(positional, keywords);
    }

    private void unpack(Object value, List<Object> positional, Object function) {
        Iterator<Object> items;
        try {
            items = runtime.iteration.of(value);
        } catch (PythonError notIterable) {
            throw PythonError.type(
                    Text.callName(function) + " argument after * must be an iterable, not " + TypeNames.of(value));
        }
        runtime.iteration.addAll(items, positional);
    }

    private void unpackKeywords(Object value, Map<String, Object> keywords, Object function) {
        if (!(value instanceof PyDict dict)) {
            throw PythonError.type(
                    Text.callName(function) + " argument after ** must be a mapping, not " + TypeNames.of(value));
        }
        for (PyDict.Entry entry : dict.entries()) {
            if (!(entry.key() instanceof String name)) {
                throw PythonError.type("keywords must be strings");
            }
            if (keywords.putIfAbsent(name, entry.value()) != null) {
                throw PythonError.type(
                        Text.callName(function) + " got multiple values for keyword argument '" + name + "'");
            }
        }
    }

    @Override
    public Object unary(Expression.Unary e) {
        return e.operator().equals("not")
                ? (Object) !truth(e.operand())
                : runtime.operators.unary(e.operator(), value(e.operand()));
    }

    @Override
    public Object binary(Expression.Binary e) {
        Object left = value(e.left());
        return runtime.operators.binary(e.operator(), left, value(e.right()));
    }

    @Override
    public Object logical(Expression.Logical e) {
        Object value = None.NONE;
        int last = e.operands().size() - 1;
        for (int i = 0; i <= last; i++) {
            Expression operand = e.operands().get(i);
            value = value(operand);
            try {
                if (i < last && Truth.of(value) != e.and()) {
                    return value;
                }
            } catch (PythonError error) {
                throw located(error, operand.place());
            }
        }
        return value;
    }

    @Override
    public Object comparison(Expression.Comparison e) {
        Object left = value(e.first());
        Object result = left;
        int last = e.operators().size() - 1;
        for (int i = 0; i <= last; i++) {
            Object right = value(e.rest().get(i));
            result = runtime.comparisons.compare(e.operators().get(i), left, right);
            if (i < last && !Truth.of(result)) {
                return result;
            }
            left = right;
        }
        return result;
    }

    @Override
    public Object conditional(Expression.Conditional e) {
        return value(truth(e.condition()) ? e.yes() : e.no());
    }

    @Override
    public Object lambda(Expression.Lambda e) {
        return function(e.code());
    }

    @Override
    public Object sequence(Expression.Sequence e) {
        List<Object> items = new ArrayList<>();
        for (Expression item : e.items()) {
            if (item instanceof Expression.Starred starred) {
                Object value = value(starred.value());
                try {
                    runtime.iteration.addAll(runtime.iteration.of(value), items);
                } catch (PythonError error) {
                    boolean iterable = runtime.iteration.isIterable(value);
                    throw located(
                            iterable
                                    ? error
                                    : PythonError.type("Value after * must be an iterable, not " + TypeNames.of(value)),
                            e.place());
                }
            } else {
                items.add(value(item));
            }
        }
        runtime.meter.bytes((long) ITEM_BYTES * (1 + items.size()));
        return e.list() ? new PyList(items) : new PyTuple(items);
    }

    @Override
    public Object starred(Expression.Starred e) {
        throw new PythonError("SyntaxError", "can't use starred expression here");
    }

    @Override
    public Object dict(Expression.Dict e) {
        PyDict dict = new PyDict();
        for (int i = 0; i < e.keys().size(); i++) {
            Expression key = e.keys().get(i);
            if (key == null) {
                Object value = value(e.values().get(i));
                if (!(value instanceof PyDict other)) {
                    throw PythonError.type("'" + TypeNames.of(value) + "' object is not a mapping");
                }
                runtime.meter.bytes(4L * ITEM_BYTES * other.size());
                other.entries().forEach(entry -> dict.put(entry.key(), entry.value()));
            } else {
                Object name = value(key);
                dict.put(name, value(e.values().get(i)));
                runtime.meter.bytes(4 * ITEM_BYTES);
            }
        }
        return dict;
    }

    @Override
    public Object comprehension(Expression.Comprehension e) {
        return new Comprehensions(runtime, frame, this).value(e);
    }

    @Override
    public Object formatted(Expression.Formatted e) {
        StringBuilder text = new StringBuilder();
        for (Expression.Part part : e.parts()) {
            text.append(part.text());
            if (part.value() != null) {
                Object value = value(part.value());
                String spec = part.spec() == null ? "" : (String) value(part.spec());
                if (part.conversion() != 0) {
                    value = part.conversion() == 's' ? runtime.text.str(value) : runtime.text.repr(value);
                }
                String formatted = runtime.formatter.format(value, spec);
                runtime.meter.bytes(formatted.length());
                text.append(formatted);
            }
        }
        return text.toString();
    }
}
