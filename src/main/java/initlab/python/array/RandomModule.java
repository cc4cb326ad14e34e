package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.PyObject;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import initlab.words.Words;
import java.util.Map;

/** The module numpy.random: the legacy generator, whose numbers depend on the seed alone. */
final class RandomModule implements PyObject {
    private final FunctionTable table;

    RandomModule(Session session, long entropy) {
        table = new FunctionTable(session);
        RandomFunctions.addTo(table, new Generator(session, entropy));
        table.values.put("RandomState", new StateType(session, entropy));
    }

    Map<String, Object> names() {
        return table.values;
    }

    @Override
    public String typeName() {
        return "module";
    }

    @Override
    public Object attribute(String name) {
        Object value = table.values.get(name);
        if (value != null) {
            return value;
        }
        if (name.equals("default_rng") || name.equals("Generator")) {
            throw new Refusal(
                    Refusal.Reason.UNSUPPORTED,
                    "np.random." + name,
                    Words.of(
                            "np.random.{0} is NumPy's new generator. Its numbers differ from the notebook's, which"
                                    + " come from np.random.seed and np.random.randn. Use these, or"
                                    + " np.random.RandomState.",
                            name));
        }
        if (NumPyNames.isInRandom(name)) {
            throw Refusals.name("np.random." + name);
        }
        throw PythonError.attribute("module 'numpy.random' has no attribute '" + name + "'");
    }

    @Override
    public String repr() {
        return "<module 'numpy.random'>";
    }

    /** The class of generators with a seed of their own. */
    private static final class StateType implements PyObject, PyType {
        private static final Parameters PARAMETERS = new Parameters("__init__", Parameters.Style.CYTHON, "seed?");
        private final Session session;
        private final long entropy;

        StateType(Session session, long entropy) {
            this.session = session;
            this.entropy = entropy;
        }

        @Override
        public String name() {
            return "RandomState";
        }

        @Override
        public boolean hasInstance(Object value) {
            return value instanceof State;
        }

        @Override
        public Object call(Arguments arguments) {
            session.meter.bytes(Generator.BYTES);
            Generator generator = new Generator(session, entropy);
            generator.seed(PARAMETERS.bind(arguments)[0]);
            return new State(session, generator);
        }

        @Override
        public String typeName() {
            return "type";
        }

        @Override
        public String repr() {
            return "<class 'numpy.random.mtrand.RandomState'>";
        }
    }

    /** A generator with a seed of its own. */
    private static final class State implements PyObject {
        private final FunctionTable table;

        State(Session session, Generator generator) {
            table = new FunctionTable(session);
            RandomFunctions.addTo(table, generator);
        }

        @Override
        public String typeName() {
            return "numpy.random.mtrand.RandomState";
        }

        @Override
        public Object attribute(String name) {
            Object value = table.values.get(name);
            if (value == null && NumPyNames.isInRandom(name)) {
                throw Refusals.name("RandomState." + name);
            }
            return value != null ? value : PyObject.super.attribute(name);
        }

        @Override
        public String repr() {
            return "RandomState(MT19937)";
        }
    }
}
