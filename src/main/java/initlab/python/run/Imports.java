package initlab.python.run;

import initlab.python.syntax.Statement;
import initlab.python.syntax.Unsupported;
import initlab.python.value.PyObject;
import initlab.python.value.PythonError;

/** Imports of the modules that a cell may use. */
final class Imports {
    private static final String SUPPORTED = "numpy, numpy.random, math";

    private Imports() {}

    static void modules(Statement.Import statement, Interpreter runtime, Frame frame) {
        for (int i = 0; i < statement.modules().size(); i++) {
            String name = statement.modules().get(i);
            String alias = statement.aliases().get(i);
            int dot = name.indexOf('.');
            PyObject module = module(name, runtime);
            boolean first = alias == null && dot >= 0;
            frame.set(
                    alias != null ? alias : first ? name.substring(0, dot) : name,
                    first ? module(name.substring(0, dot), runtime) : module);
        }
    }

    static void names(Statement.FromImport statement, Interpreter runtime, Frame frame) {
        PyObject module = module(statement.module(), runtime);
        for (int i = 0; i < statement.names().size(); i++) {
            String name = statement.names().get(i);
            Object value;
            try {
                value = module.attribute(name);
            } catch (PythonError missing) {
                throw new PythonError(
                        "ImportError", "cannot import name '" + name + "' from '" + statement.module() + "'");
            }
            frame.set(statement.aliases().get(i), value);
        }
    }

    private static PyObject module(String name, Interpreter runtime) {
        int dot = name.indexOf('.');
        PyObject module = runtime.modules.get(dot < 0 ? name : name.substring(0, dot));
        if (module == null && name.equals("math")) {
            return new MathModule();
        }
        if (module == null) {
            throw Unsupported.name("import " + name, SUPPORTED);
        }
        if (dot < 0) {
            return module;
        }
        if (!name.substring(dot + 1).equals("random") || !(module.attribute("random") instanceof PyObject random)) {
            throw Unsupported.name("import " + name, SUPPORTED);
        }
        return random;
    }
}
