package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PythonError;
import java.util.List;

/** The functions of the module numpy that shape, join, choose and compare entries: one row each. */
final class ShapeFunctions {
    private ShapeFunctions() {}

    /** Adds the functions to a table. */
    static void addTo(FunctionTable table) {
        shaping(table);
        logic(table);
    }

    private static void shaping(FunctionTable table) {
        table.python("reshape", "a shape order? * copy?!", (s, a) -> {
            Functions.order(a[2], "np.reshape");
            return Shaping.reshape(Convert.array(s, a[0]), Shaping.sizes(List.of(a[1])));
        });
        table.python(
                "transpose",
                "a axes?",
                (s, a) -> Shaping.transpose(Convert.array(s, a[0]), a[1] == null ? List.of() : List.of(a[1])));
        table.python("ravel", "a order?!", (s, a) -> Functions.ravel(Convert.array(s, a[0])));
        table.python("squeeze", "a axis?", (s, a) -> Shaping.squeeze(Convert.array(s, a[0]), a[1]));
        table.python("expand_dims", "a axis", (s, a) -> Shaping.expand(Convert.array(s, a[0]), a[1]));
        table.python("shape", "a", (s, a) -> Shapes.tuple(Convert.array(s, a[0]).shape));
        table.python("ndim", "a", (s, a) -> (long) Convert.array(s, a[0]).axes());
        table.python("size", "a axis?", (s, a) -> {
            NDArray array = Convert.array(s, a[0]);
            return (long)
                    (a[1] == null || a[1] instanceof None
                            ? array.size()
                            : array.shape[Shapes.axis(Shapes.index(a[1]), array.axes())]);
        });
        table.python(
                "concatenate",
                "arrays axis? out?! * dtype?! casting?!",
                (s, a) -> Joining.concatenate(s, Joining.arrays(s, a[0], "concatenate"), a[1]));
        table.python(
                "vstack", "tup * dtype?! casting?!", (s, a) -> Joining.vertical(s, Joining.arrays(s, a[0], "vstack")));
        table.python(
                "hstack",
                "tup * dtype?! casting?!",
                (s, a) -> Joining.horizontal(s, Joining.arrays(s, a[0], "hstack")));
        table.python(
                "stack",
                "arrays axis? out?! * dtype?! casting?!",
                (s, a) -> Joining.stack(s, Joining.arrays(s, a[0], "stack"), a[1]));
        table.python("column_stack", "tup", (s, a) -> Joining.columns(s, Joining.arrays(s, a[0], "column_stack")));
    }

    private static void logic(FunctionTable table) {
        table.python("where", "condition x? y?", (s, a) -> {
            if ((a[1] == null) != (a[2] == null)) {
                throw PythonError.value("either both or neither of x and y should be given");
            }
            NDArray condition = Convert.array(s, a[0]);
            return a[1] == null
                    ? Functions.nonzero(condition)
                    : Logic.where(condition, Convert.array(s, a[1]), Convert.array(s, a[2]));
        });
        table.python("nonzero", "a", (s, a) -> Functions.nonzero(Convert.array(s, a[0])));
        table.python(
                "isclose",
                "a b rtol? atol? equal_nan?",
                (s, a) -> Logic.close(s, a).result());
        table.python("allclose", "a b rtol? atol? equal_nan?", (s, a) -> Reductions.all(Logic.close(s, a)));
        table.python(
                "array_equal",
                "a1 a2 equal_nan?!",
                (s, a) -> Logic.same(Convert.array(s, a[0]), Convert.array(s, a[1])));
        table.python(
                "clip",
                "a a_min? a_max? out?! * min? max?",
                (s, a) -> Logic.clip(s, a[0], a[1] == null ? a[4] : a[1], a[2] == null ? a[5] : a[2])
                        .result());
        table.python(
                "round",
                "a decimals? out?!",
                (s, a) -> Logic.round(s, a[0], a[1]).result());
        table.python("sort", "a axis? kind?! order?! * stable?!", (s, a) -> Logic.sorted(Convert.array(s, a[0]), a[1]));
    }
}
