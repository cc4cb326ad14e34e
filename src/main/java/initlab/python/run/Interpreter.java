package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.Meter;
import initlab.python.value.PyObject;
import java.util.Map;

/** What all parts of a running cell share: its limits, its global names and what it prints. */
final class Interpreter {
    /** The stack of JavaScript is small: a level of an expression or a block takes a few of its frames. */
    private static final int MOST_LEVELS = 500;

    private static final int MOST_CALLS = 60;

    final Meter meter;
    final Map<String, Object> globals;
    final Map<String, PyObject> modules;
    final Output output;
    final Text text;
    final Comparisons comparisons;
    final Iteration iteration;
    final Operators operators;
    final Subscripts subscripts;
    final Formatter formatter;
    final Attributes attributes;
    final Map<String, Object> builtins;

    private int levels;
    private int calls;

    Interpreter(Meter meter, Map<String, Object> globals, Map<String, PyObject> modules) {
        this.meter = meter;
        this.globals = globals;
        this.modules = modules;
        this.output = new Output(meter);
        this.text = new Text(this);
        this.comparisons = new Comparisons(this);
        this.iteration = new Iteration(this);
        this.formatter = new Formatter(this);
        this.operators = new Operators(this);
        this.subscripts = new Subscripts(this);
        this.attributes = new Attributes(this);
        this.builtins = Builtins.of(this);
    }

    /** Goes one level deeper; call {@link #leave} afterwards. */
    void enter() {
        if (levels >= MOST_LEVELS) {
            throw Unsupported.depth();
        }
        levels++;
    }

    void leave() {
        levels--;
    }

    /** Enters a function; call {@link #endCall} afterwards. */
    void startCall() {
        if (calls >= MOST_CALLS) {
            throw Unsupported.depth();
        }
        calls++;
    }

    void endCall() {
        calls--;
    }
}
