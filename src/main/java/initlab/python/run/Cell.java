package initlab.python.run;

import initlab.python.syntax.Program;
import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.Meter;
import initlab.python.value.PyObject;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.util.List;
import java.util.Map;

/** A cell: its program, its names and what it prints. */
public final class Cell {
    private final Program program;
    private final Interpreter runtime;

    /**
     * Reads a cell.
     *
     * @param source the text
     * @param modules what can be imported, by name; math is always there
     * @param globals the names that are set already; the cell changes them
     * @param meter counts what the cell uses
     * @throws PythonError a SyntaxError, IndentationError or TabError with its place
     * @throws Refusal for what cells lack
     */
    public Cell(String source, Map<String, PyObject> modules, Map<String, Object> globals, Meter meter) {
        meter.steps(source.length());
        this.program = Program.read(source);
        this.runtime = new Interpreter(meter, globals, modules);
    }

    /**
     * Runs the statements of the cell.
     *
     * @throws PythonError as Python raises, with the place
     * @throws Refusal for what cells lack, with the line
     */
    public void run() {
        try {
            new Executor(runtime, Frame.ofCell(runtime, program.scope())).run(program.statements());
        } catch (PythonError e) {
            throw clipped(e);
        }
    }

    /** Whether the cell has defined a function. */
    public boolean defines(String name) {
        return runtime.globals.get(name) instanceof Callable;
    }

    /**
     * Calls a function of the cell.
     *
     * @throws PythonError as Python raises; its line is 0 if the call itself is wrong
     * @throws Refusal for what cells lack
     */
    public Object call(String function, List<Object> arguments) {
        if (!(runtime.globals.get(function) instanceof Callable callable)) {
            throw new PythonError("NameError", "name '" + function + "' is not defined");
        }
        try {
            return callable.call(new Arguments(arguments, Map.of()));
        } catch (PythonError e) {
            throw clipped(e);
        }
    }

    /** What the cell has printed so far. */
    public String printed() {
        return runtime.output.text();
    }

    /** Ends the mark at the end of its line. */
    private PythonError clipped(PythonError e) {
        if (e.end() < Integer.MAX_VALUE
                || e.line() < 1
                || e.line() > program.lines().size()) {
            return e;
        }
        String line = program.lines().get(e.line() - 1);
        return new PythonError(e.type(), e.getMessage())
                .at(
                        e.line(),
                        e.column(),
                        Math.max(e.column() + 1, line.stripTrailing().length()));
    }
}
