package initlab.python.run;

import initlab.python.syntax.FunctionCode;
import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.None;
import java.util.Map;

/** A function that a cell defines. */
final class Function implements Callable {
    private static final int FRAME_BYTES = 200;

    private final FunctionCode code;
    private final Map<String, Object> standards;
    private final Frame outer;
    private final Interpreter runtime;

    /**
     * A function.
     *
     * @param standards the values of parameters that a call leaves out
     * @param outer the frame in which it is defined
     */
    Function(FunctionCode code, Map<String, Object> standards, Frame outer, Interpreter runtime) {
        this.code = code;
        this.standards = standards;
        this.outer = outer;
        this.runtime = runtime;
    }

    @Override
    public String name() {
        return code.name();
    }

    @Override
    public String typeName() {
        return "function";
    }

    /** As {@code repr} writes it, without the address. */
    String repr() {
        return "<function " + code.qualifiedName() + ">";
    }

    @Override
    public Object call(Arguments arguments) {
        runtime.meter.steps(1);
        runtime.meter.bytes(FRAME_BYTES);
        Frame frame = outer.inner(code.scope());
        new Binding(code, standards, arguments).bind(frame);
        runtime.startCall();
        try {
            Executor executor = new Executor(runtime, frame);
            executor.run(code.body());
            Object result = executor.result();
            return result == null ? None.NONE : result;
        } finally {
            runtime.endCall();
        }
    }
}
