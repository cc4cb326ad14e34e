package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;

/** A built-in function, or a method that is bound to its value. */
final class Builtin implements Callable {
    /** What it does with its arguments; one that is not given is null. */
    interface Body {
        Object apply(Object[] arguments);
    }

    /** What it does with the arguments of the call as they are. */
    interface FreeBody {
        Object apply(Arguments arguments);
    }

    private final String name;
    private final FreeBody body;

    private Builtin(String name, FreeBody body) {
        this.name = name;
        this.body = body;
    }

    static Builtin of(String name, Takes takes, Body body) {
        return new Builtin(name, arguments -> body.apply(takes.bind(name, name, arguments)));
    }

    /** A method or a function of a module; some messages name the type or module as well. */
    static Builtin of(String owner, String name, Takes takes, Body body) {
        return new Builtin(name, arguments -> body.apply(takes.bind(name, owner + "." + name, arguments)));
    }

    static Builtin free(String name, FreeBody body) {
        return new Builtin(name, body);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Object call(Arguments arguments) {
        return body.apply(arguments);
    }
}
