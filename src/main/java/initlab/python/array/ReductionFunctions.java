package initlab.python.array;

/** The functions of the module numpy that combine entries along axes: one row each. */
final class ReductionFunctions {
    private ReductionFunctions() {}

    /** Adds the functions to a table. */
    static void addTo(FunctionTable table) {
        table.python(
                "sum",
                "a axis? dtype? out?! keepdims? initial?! where?!",
                (s, a) -> Reductions.sum(numbers(s, a[0]), a[1], Functions.is(a[4]), DTypes.read(a[2]), false)
                        .result());
        table.python(
                "prod",
                "a axis? dtype? out?! keepdims? initial?! where?!",
                (s, a) -> Reductions.sum(numbers(s, a[0]), a[1], Functions.is(a[4]), DTypes.read(a[2]), true)
                        .result());
        table.python(
                "mean",
                "a axis? dtype?! out?! keepdims? * where?!",
                (s, a) -> Reductions.mean(numbers(s, a[0]), a[1], Functions.is(a[4]))
                        .result());
        table.python(
                "var",
                "a axis? dtype?! out?! ddof? keepdims? * where?! mean?! correction?!",
                (s, a) -> Reductions.variance(numbers(s, a[0]), a[1], Functions.is(a[5]), Functions.ddof(a[4]))
                        .result());
        table.python(
                "std",
                "a axis? dtype?! out?! ddof? keepdims? * where?! mean?! correction?!",
                (s, a) -> UnaryUfunc.of("sqrt")
                        .apply(Reductions.variance(numbers(s, a[0]), a[1], Functions.is(a[5]), Functions.ddof(a[4])))
                        .result());
        for (String name : new String[] {"max", "min"}) {
            table.python(
                    name,
                    "a axis? out?! keepdims? initial?! where?!",
                    (s, a) -> Reductions.extreme(numbers(s, a[0]), a[1], Functions.is(a[3]), name.equals("max"))
                            .result());
        }
        for (String name : new String[] {"any", "all"}) {
            table.python(
                    name,
                    "a axis? out?! keepdims? * where?!",
                    (s, a) -> Reductions.truth(numbers(s, a[0]), a[1], Functions.is(a[3]), name.equals("all"))
                            .result());
        }
        for (String name : new String[] {"argmax", "argmin"}) {
            table.python(
                    name,
                    "a axis? out?! * keepdims?",
                    (s, a) -> Reductions.position(numbers(s, a[0]), a[1], Functions.is(a[3]), name.equals("argmax"))
                            .result());
        }
        for (String name : new String[] {"cumsum", "cumprod"}) {
            table.python(
                    name,
                    "a axis? dtype?! out?!",
                    (s, a) -> Reductions.cumulative(numbers(s, a[0]), a[1], name.equals("cumprod")));
        }
        table.python(
                "count_nonzero",
                "a axis? * keepdims?",
                (s, a) -> Reductions.sum(numbers(s, a[0]).as(DType.BOOL), a[1], Functions.is(a[2]), null, false)
                        .result());
    }

    private static NDArray numbers(Session session, Object value) {
        return Convert.array(session, value);
    }
}
