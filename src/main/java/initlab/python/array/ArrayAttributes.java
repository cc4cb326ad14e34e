package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.None;
import initlab.python.value.PyObject;
import initlab.python.value.PythonError;
import initlab.python.value.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes and methods of arrays and scalars: one row each. */
final class ArrayAttributes {
    /** What a method does with its array and its arguments, of which null stands for one left out. */
    private interface Method {
        Object of(NDArray array, Object[] arguments);
    }

    /** What a method does that takes any number of arguments. */
    private interface OpenMethod {
        Object of(NDArray array, Arguments arguments);
    }

    private interface Property {
        Object of(NDArray array);
    }

    private record Row(Parameters parameters, Method method) {}

    /** The methods that read their arguments in an older way. */
    private static final String OLD = " cumsum cumprod round fill tolist nonzero ";

    private static final Map<String, Property> PROPERTIES = new HashMap<>();
    private static final Map<String, Row> METHODS = new HashMap<>();
    private static final Map<String, OpenMethod> OPEN_METHODS = new HashMap<>();

    static {
        PROPERTIES.put("shape", a -> Shapes.tuple(a.shape));
        PROPERTIES.put("ndim", a -> (long) a.axes());
        PROPERTIES.put("size", a -> (long) a.size());
        PROPERTIES.put(
                "T", a -> Shaping.transpose(a, List.of()).axes() == 0 ? a.result() : Shaping.transpose(a, List.of()));
        PROPERTIES.put("dtype", a -> new DTypes.Value(a.dtype));
        PROPERTIES.put("itemsize", a -> (long) a.dtype.itemSize);
        PROPERTIES.put("nbytes", a -> (long) a.size() * a.dtype.itemSize);
        PROPERTIES.put("real", NDArray::result);
        reductions();
        shaping();
        OPEN_METHODS.put("reshape", ArrayAttributes::reshape);
        OPEN_METHODS.put("transpose", (a, given) -> Shaping.transpose(a, given.positional()));
        OPEN_METHODS.put("item", (a, given) -> Shaping.item(a, given.positional()));
    }

    private static void reductions() {
        row(
                "sum",
                "_sum",
                "axis? dtype? out?! keepdims? initial?! where?!",
                (a, g) -> Reductions.sum(a, g[0], is(g[3]), DTypes.read(g[1]), false)
                        .result());
        row(
                "prod",
                "_prod",
                "axis? dtype? out?! keepdims? initial?! where?!",
                (a, g) -> Reductions.sum(a, g[0], is(g[3]), DTypes.read(g[1]), true)
                        .result());
        row(
                "mean",
                "_mean",
                "axis? dtype?! out?! keepdims? * where?!",
                (a, g) -> Reductions.mean(a, g[0], is(g[3])).result());
        row(
                "var",
                "_var",
                "axis? dtype?! out?! ddof? keepdims? * where?! mean?!",
                (a, g) -> variance(a, g).result());
        row(
                "std",
                "_std",
                "axis? dtype?! out?! ddof? keepdims? * where?! mean?!",
                (a, g) -> UnaryUfunc.of("sqrt").apply(variance(a, g)).result());
        row(
                "max",
                "_amax",
                "axis? out?! keepdims? initial?! where?!",
                (a, g) -> Reductions.extreme(a, g[0], is(g[2]), true).result());
        row(
                "min",
                "_amin",
                "axis? out?! keepdims? initial?! where?!",
                (a, g) -> Reductions.extreme(a, g[0], is(g[2]), false).result());
        row(
                "any",
                "_any",
                "axis? dtype?! out?! keepdims? * where?!",
                (a, g) -> Reductions.truth(a, g[0], is(g[3]), false).result());
        row(
                "all",
                "_all",
                "axis? dtype?! out?! keepdims? * where?!",
                (a, g) -> Reductions.truth(a, g[0], is(g[3]), true).result());
        row(
                "argmax",
                "argmax",
                "axis? out?! * keepdims?",
                (a, g) -> Reductions.position(a, g[0], is(g[2]), true).result());
        row(
                "argmin",
                "argmin",
                "axis? out?! * keepdims?",
                (a, g) -> Reductions.position(a, g[0], is(g[2]), false).result());
        row("cumsum", "cumsum", "axis? dtype?! out?!", (a, g) -> Reductions.cumulative(a, g[0], false));
        row("cumprod", "cumprod", "axis? dtype?! out?!", (a, g) -> Reductions.cumulative(a, g[0], true));
    }

    private static NDArray variance(NDArray array, Object[] given) {
        return Reductions.variance(array, given[0], is(given[4]), Functions.ddof(given[3]));
    }

    private static boolean is(Object value) {
        return Functions.is(value);
    }

    private static void shaping() {
        row("astype", "astype", "dtype order?! casting?! subok?! copy?!", (a, g) -> {
            DType wanted = DTypes.read(g[0]);
            return MemoryOrder.like(a.copyAs(wanted == null ? DType.FLOAT64 : wanted), a)
                    .result();
        });
        row("copy", "copy", "order?!", (a, g) -> Shaping.copy(a).result());
        row("flatten", "flatten", "order?!", (a, g) -> Functions.ravel(Shaping.copy(a)));
        row("ravel", "ravel", "order?!", (a, g) -> Functions.ravel(a));
        row("squeeze", "squeeze", "axis?", (a, g) -> {
            NDArray squeezed = Shaping.squeeze(a, g[0]);
            return a.axes() == 0 ? squeezed.result() : squeezed;
        });
        row("dot", "dot", "b out?!", (a, g) -> Products.dot(a.session, a, g[0]).result());
        row("tolist", "tolist", "", (a, g) -> Shaping.toList(a));
        row("nonzero", "nonzero", "", (a, g) -> Functions.nonzero(a));
        row(
                "round",
                "round",
                "decimals? out?!",
                (a, g) -> Logic.round(a.session, a, g[0]).result());
        row(
                "clip",
                "_clip",
                "min? max? out?!",
                (a, g) -> Logic.clip(a.session, a, g[0], g[1]).result());
        row("fill", "fill", "value", (a, g) -> {
            Slice all = new Slice(None.NONE, None.NONE, None.NONE);
            Indexing.set(a.axes() == 0 ? Shaping.expand(a, 0L) : a, all, g[0]);
            return None.NONE;
        });
        row("sort", "sort", "axis? kind?! order?! * stable?!", (a, g) -> {
            a.assign(Logic.sorted(a, g[0]));
            return None.NONE;
        });
    }

    private static void row(String name, String function, String specification, Method method) {
        Parameters.Style style = OLD.contains(" " + name + " ") ? Parameters.Style.OLD_C : Parameters.Style.C;
        METHODS.put(name, new Row(new Parameters(function, style, specification), method));
    }

    private ArrayAttributes() {}

    /** An attribute or a bound method of an array or a scalar. */
    static Object get(PyObject owner, String name) {
        Property property = PROPERTIES.get(name);
        if (property != null) {
            return property.of(array(owner));
        }
        Row row = METHODS.get(name);
        if (row != null) {
            return method(name, given -> row.method.of(array(owner), row.parameters.bind(given)));
        }
        OpenMethod open = OPEN_METHODS.get(name);
        if (open != null) {
            return method(name, given -> {
                Object result = open.of(array(owner), given);
                return owner instanceof Scalar && result instanceof NDArray array ? array.result() : result;
            });
        }
        if (owner instanceof Scalar scalar && scalar.dtype != DType.BOOL && name.equals("is_integer")) {
            return method(name, given -> scalar.number == Math.rint(scalar.number) && Double.isFinite(scalar.number));
        }
        if (NumPyNames.isArrayAttribute(name)) {
            throw Refusals.name((owner instanceof NDArray ? "ndarray." : "float64.") + name);
        }
        throw PythonError.attribute("'" + owner.typeName() + "' object has no attribute '" + name + "'");
    }

    private static Callable method(String name, OpenFunction.Body body) {
        return new OpenFunction(name, body);
    }

    private static NDArray array(PyObject owner) {
        return owner instanceof NDArray array ? array : ((Scalar) owner).array();
    }

    private static Object reshape(NDArray array, Arguments given) {
        for (Map.Entry<String, Object> keyword : given.keywords().entrySet()) {
            if (!keyword.getKey().equals("order") && !keyword.getKey().equals("copy")) {
                throw PythonError.type("reshape() got an unexpected keyword argument '" + keyword.getKey() + "'");
            }
            Functions.order(keyword.getKey().equals("order") ? keyword.getValue() : null, "reshape");
        }
        List<Object> sizes = given.positional();
        if (sizes.isEmpty()) {
            throw PythonError.type("reshape() takes exactly 1 argument (0 given)");
        }
        return sizes.size() == 1 && sizes.get(0) instanceof None ? array : Shaping.reshape(array, Shaping.sizes(sizes));
    }

    /** Carries out {@code array.name = value}. */
    static void set(NDArray array, String name, Object value) {
        if (name.equals("shape")) {
            NDArray reshaped = Shaping.reshape(array, Shaping.sizes(List.of(value)));
            if (reshaped.floats != array.floats || reshaped.integers != array.integers) {
                throw PythonError.attribute("Incompatible shape for in-place modification. Use `.reshape()` to make a"
                        + " copy with the desired shape.");
            }
            array.shape = reshaped.shape;
            array.strides = reshaped.strides;
            return;
        }
        if (PROPERTIES.containsKey(name)) {
            throw PythonError.attribute("attribute '" + name + "' of 'numpy.ndarray' objects is not writable");
        }
        if (NumPyNames.isArrayAttribute(name)) {
            throw Refusals.name("ndarray." + name);
        }
        throw PythonError.attribute("'numpy.ndarray' object has no attribute '" + name + "'");
    }
}
