package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;

/**
 * A function of NumPy.
 *
 * @param name the name, such as {@code zeros}
 * @param parameters what it takes
 * @param body what it does
 * @param session whose arrays it makes
 */
record Function(String name, Parameters parameters, Body body, Session session) implements Callable {
    /** What a function does with its arguments, of which null stands for one left out. */
    interface Body {
        Object of(Session session, Object[] arguments);
    }

    @Override
    public Object call(Arguments arguments) {
        session.call();
        return body.of(session, parameters.bind(arguments));
    }
}
