package initlab.python.run;

import initlab.numpy.PythonFloat;
import initlab.python.syntax.Unsupported;
import initlab.python.value.Callable;
import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.Slice;
import java.util.ArrayList;
import java.util.List;

/** The texts of values: {@code str} and {@code repr}. */
final class Text {
    private static final int DEEPEST = 50;

    private final Interpreter runtime;
    /** The containers that are being written, to notice one within itself. */
    private final List<Object> open = new ArrayList<>();

    Text(Interpreter runtime) {
        this.runtime = runtime;
    }

    String str(Object value) {
        if (value instanceof String text) {
            return text;
        }
        return value instanceof PyObject object ? object.str() : repr(value);
    }

    String repr(Object value) {
        if (value instanceof PyObject object) {
            return object.repr();
        }
        if (value instanceof Double number) {
            return PythonFloat.repr(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Callable callable) {
            return callable(callable);
        }
        if (value instanceof Slice slice) {
            return "slice(" + repr(slice.start()) + ", " + repr(slice.stop()) + ", " + repr(slice.step()) + ")";
        }
        boolean container = value instanceof PyList || value instanceof PyTuple || value instanceof PyDict;
        return container ? container(value) : value == None.NONE ? "None" : Long.toString((Long) value);
    }

    private static String callable(Callable callable) {
        if (callable instanceof PyType) {
            return "<class '" + callable.name() + "'>";
        }
        if (callable instanceof Function function) {
            return function.repr();
        }
        return "<built-in function " + callable.name() + ">";
    }

    /** A function as error messages name it. */
    static String callName(Object function) {
        return function instanceof Callable callable ? callable.name() + "()" : "object";
    }

    private String container(Object value) {
        boolean list = value instanceof PyList;
        for (Object outer : open) {
            if (outer == value) {
                return list ? "[...]" : value instanceof PyDict ? "{...}" : "(...)";
            }
        }
        if (open.size() >= DEEPEST) {
            throw Unsupported.depth();
        }
        open.add(value);
        try {
            if (value instanceof PyDict dict) {
                return dict(dict);
            }
            return list ? list(((PyList) value).items) : tuple(((PyTuple) value).items());
        } finally {
            open.remove(open.size() - 1);
        }
    }

    private String tuple(List<Object> items) {
        return "(" + joined(items) + (items.size() == 1 ? ",)" : ")");
    }

    /** Items in square brackets. */
    String list(List<Object> items) {
        return "[" + joined(items) + "]";
    }

    private String joined(List<Object> items) {
        StringBuilder text = new StringBuilder();
        for (Object item : items) {
            append(text, (text.length() == 0 ? "" : ", ") + repr(item));
        }
        return text.toString();
    }

    private void append(StringBuilder text, String more) {
        runtime.meter.steps(1 + more.length() / 64);
        runtime.meter.bytes(2L * more.length());
        text.append(more);
    }

    private String dict(PyDict dict) {
        StringBuilder text = new StringBuilder("{");
        for (PyDict.Entry entry : dict.entries()) {
            append(text, (text.length() == 1 ? "" : ", ") + repr(entry.key()) + ": " + repr(entry.value()));
        }
        return text.append('}').toString();
    }

    /** A string in quotes; the single ones unless only the double ones need no escape. */
    static String quoted(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\n\t\r\\".indexOf(c);
            if (escape >= 0) {
                quoted.append('\\').append("ntr\\".charAt(escape));
            } else if (c == quote) {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7F && c <= 0xA0 || c == 0xAD) {
                quoted.append("\\x").append(hex(c >> 4)).append(hex(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append(quote).toString();
    }

    private static char hex(int nibble) {
        return "0123456789abcdef".charAt(nibble & 15);
    }
}
