package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;

/** The functions of the module numpy: one row each. */
final class Functions {
    private static final String UNARY = "x out? * where?! casting?! order?! dtype?! subok?! signature?!";
    private static final String[] UNARY_NAMES = {
        "sqrt",
        "exp",
        "log",
        "square",
        "absolute",
        "negative",
        "positive",
        "sign",
        "floor",
        "ceil",
        "trunc",
        "rint",
        "reciprocal",
        "invert",
        "isnan",
        "isfinite",
        "isinf",
        "logical_not",
        "signbit"
    };
    private static final String[] BINARY_NAMES = {
        "add",
        "subtract",
        "multiply",
        "divide",
        "floor_divide",
        "remainder",
        "power",
        "maximum",
        "minimum",
        "bitwise_and",
        "bitwise_or",
        "bitwise_xor",
        "left_shift",
        "right_shift",
        "less",
        "less_equal",
        "greater",
        "greater_equal",
        "equal",
        "not_equal",
        "logical_and",
        "logical_or",
        "logical_xor"
    };

    private Functions() {}

    /** Adds all functions to a table. */
    static void addTo(FunctionTable table) {
        creation(table);
        for (String name : UNARY_NAMES) {
            unary(table, name);
        }
        for (String name : BINARY_NAMES) {
            binary(table, name);
        }
        products(table);
        ReductionFunctions.addTo(table);
        ShapeFunctions.addTo(table);
        aliases(table);
    }

    private static void creation(FunctionTable table) {
        Parameters.Style c = Parameters.Style.C;
        table.add(
                "array",
                c,
                "object dtype? * copy?! order?! subok?! ndmin? ndmax?! like?!",
                (s, a) -> Creation.array(s, a[0], a[1], a[5]));
        table.add(
                "asarray",
                c,
                "a dtype? order?! * device?! copy?! like?!",
                (s, a) -> Convert.array(s, a[0], DTypes.read(a[1])));
        table.add("zeros", c, "shape dtype? order?! * device?! like?!", (s, a) -> Creation.filled(s, a[0], a[1], 0));
        table.add("empty", c, "shape dtype? order?! * device?! like?!", (s, a) -> Creation.filled(s, a[0], a[1], 0));
        table.python("ones", "shape dtype? order?! * device?! like?!", (s, a) -> Creation.filled(s, a[0], a[1], 1));
        table.python(
                "full",
                "shape fill_value dtype? order?! * device?! like?!",
                (s, a) -> Creation.full(s, Shapes.read(s, a[0]), a[1], DTypes.read(a[2])));
        for (String name : new String[] {"zeros_like", "empty_like", "ones_like"}) {
            table.python(
                    name,
                    "a dtype? order?! subok?! shape? * device?!",
                    (s, a) -> Creation.filledLike(s, a[0], a[1], a[4], name.equals("ones_like") ? 1 : 0));
        }
        table.python("full_like", "a fill_value dtype? order?! subok?! shape?! * device?!", (s, a) -> {
            NDArray like = Convert.array(s, a[0]);
            DType dtype = DTypes.read(a[2]);
            return Creation.full(s, like.shape, a[1], dtype == null ? like.dtype : dtype);
        });
        table.python(
                "eye", "N M? k? dtype? order?! * device?! like?!", (s, a) -> Creation.eye(s, a[0], a[1], a[2], a[3]));
        table.python("identity", "n dtype? * like?!", (s, a) -> Creation.eye(s, a[0], null, null, a[1]));
        table.add(
                "arange",
                c,
                "start? stop? step? dtype? * device?! like?!",
                (s, a) -> Creation.arange(s, a[0], a[1], a[2], a[3]));
        table.python("linspace", "start stop num? endpoint? retstep? dtype? axis?! * device?!", Creation::linspace);
        table.python("diag", "v k?", (s, a) -> Creation.diagonal(Convert.array(s, a[0]), a[1]));
        table.python("copy", "a order?! subok?!", (s, a) -> Creation.array(s, a[0], null, null));
    }

    private static void unary(FunctionTable table, String name) {
        table.add(name, Parameters.Style.UFUNC, UNARY, (s, a) -> {
            output(a[1], "np." + name);
            return UnaryUfunc.of(name).apply(s, a[0]).result();
        });
    }

    private static void binary(FunctionTable table, String name) {
        String specification = "x1 x2 out? * where?! casting?! order?! dtype?! subok?! signature?!";
        table.add(name, Parameters.Style.UFUNC, specification, (s, a) -> {
            output(a[2], "np." + name);
            return Operators.call(s, BinaryUfunc.of(name), a[0], a[1], false).result();
        });
    }

    private static void output(Object out, String function) {
        if (out instanceof NDArray) {
            throw Refusals.argument(function, "out");
        }
        if (out != null && !(out instanceof None)) {
            throw PythonError.type("return arrays must be of ArrayType");
        }
    }

    private static void products(FunctionTable table) {
        table.python("dot", "a b out?!", (s, a) -> Products.dot(s, a[0], a[1]).result());
        table.add("matmul", Parameters.Style.UFUNC, "x1 x2 out? * casting?! order?! dtype?! subok?!", (s, a) -> {
            output(a[2], "np.matmul");
            return Products.matmul(s, a[0], a[1]).result();
        });
        table.python("outer", "a b out?!", (s, a) -> Products.outer(Convert.array(s, a[0]), Convert.array(s, a[1])));
    }

    static boolean is(Object value) {
        return value != null && Creation.truth(value);
    }

    static double ddof(Object value) {
        return value == null ? 0 : Convert.number(value);
    }

    /** Refuses orders other than row by row. */
    static void order(Object order, String function) {
        if (order != null && !(order instanceof String)) {
            throw PythonError.type("order must be str, not " + TypeNames.of(order));
        }
        if (order != null && !order.equals("C")) {
            throw Refusals.argument(function, "order");
        }
    }

    /** The entries row by row: a view where possible. */
    static NDArray ravel(NDArray array) {
        return Shaping.reshape(array, array.size());
    }

    static PyTuple nonzero(NDArray array) {
        if (array.axes() == 0) {
            throw PythonError.value(
                    "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero()" + " instead.");
        }
        return new PyTuple(new ArrayList<>(IndexKey.nonzero(array)));
    }

    private static void aliases(FunctionTable table) {
        table.alias("abs", "absolute");
        table.alias("true_divide", "divide");
        table.alias("mod", "remainder");
        table.alias("pow", "power");
        table.alias("amax", "max");
        table.alias("amin", "min");
        table.alias("around", "round");
        table.alias("concat", "concatenate");
        table.alias("bitwise_not", "invert");
        table.alias("asanyarray", "asarray");
        table.alias("ascontiguousarray", "asarray");
        table.alias("permute_dims", "transpose");
    }
}
