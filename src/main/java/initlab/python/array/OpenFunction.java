package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;

/**
 * A function that takes any number of arguments, such as {@code randn(2, 3)}.
 *
 * @param name the name
 * @param body what it does
 */
record OpenFunction(String name, Body body) implements Callable {
    /** What it does with its arguments. */
    interface Body {
        Object of(Arguments arguments);
    }

    @Override
    public Object call(Arguments arguments) {
        return body.of(arguments);
    }
}
