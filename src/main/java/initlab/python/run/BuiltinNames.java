package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.PythonError;
import java.util.Set;

/** The built-in names of Python that cells lack. */
final class BuiltinNames {
    /** What a message offers. */
    static final String SUPPORTED =
            "abs, all, any, bool, dict, divmod, enumerate, filter, float, format, int, isinstance, "
                    + "len, list, map, max, min, pow, print, range, repr, reversed, round, sorted, str, sum, tuple, type, zip";

    private static final Set<String> LACKING = Set.of(
            "aiter",
            "anext",
            "ascii",
            "breakpoint",
            "bytearray",
            "bytes",
            "classmethod",
            "compile",
            "complex",
            "copyright",
            "credits",
            "delattr",
            "dir",
            "eval",
            "exec",
            "exit",
            "frozenset",
            "getattr",
            "globals",
            "hasattr",
            "hash",
            "help",
            "id",
            "input",
            "issubclass",
            "license",
            "locals",
            "memoryview",
            "object",
            "open",
            "property",
            "quit",
            "set",
            "setattr",
            "slice",
            "staticmethod",
            "super",
            "vars",
            "Ellipsis",
            "NotImplemented",
            "__import__",
            "__build_class__",
            "__builtins__",
            "__debug__",
            "__doc__",
            "__file__",
            "__loader__",
            "__package__",
            "__spec__");

    private BuiltinNames() {}

    /** Refuses a name that Python has; throws a NameError for others. */
    static Object missing(String name) {
        if (LACKING.contains(name)) {
            throw Unsupported.name(name, SUPPORTED);
        }
        throw new PythonError("NameError", "name '" + name + "' is not defined");
    }
}
