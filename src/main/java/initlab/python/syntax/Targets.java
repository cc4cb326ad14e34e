package initlab.python.syntax;

import initlab.python.value.None;
import initlab.python.value.PythonError;

/** What can be assigned to or deleted. */
final class Targets {
    private Targets() {}

    /** The first part that cannot be a target; null if all can. */
    static Expression invalid(Expression e, boolean starred) {
        if (e instanceof Expression.Sequence sequence) {
            for (Expression item : sequence.items()) {
                Expression found = invalid(item, starred);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (e instanceof Expression.Starred star) {
            return starred ? invalid(star.value(), true) : e;
        }
        boolean target =
                e instanceof Expression.Name || e instanceof Expression.Attribute || e instanceof Expression.Subscript;
        return target ? null : e;
    }

    /** Whether an expression is a name, an attribute or an item. */
    static boolean isSingle(Expression e) {
        return !(e instanceof Expression.Sequence) && invalid(e, false) == null;
    }

    /** Binds the names of a target. */
    static void bind(Expression target, TokenReader reader) {
        if (target instanceof Expression.Name name) {
            reader.scope.bind(name.name());
        } else if (target instanceof Expression.Starred starred) {
            bind(starred.value(), reader);
        } else if (target instanceof Expression.Sequence sequence) {
            int stars = 0;
            for (Expression item : sequence.items()) {
                stars += item instanceof Expression.Starred ? 1 : 0;
                bind(item, reader);
            }
            if (stars > 1) {
                reader.later("multiple starred expressions in assignment", sequence.place());
            }
        }
    }

    /** The error that something cannot be assigned to. */
    static PythonError cannotAssign(Expression invalid, String hint) {
        return TokenReader.syntax("cannot assign to " + name(invalid) + hint, invalid.place());
    }

    /** What Python calls an expression in such a message. */
    static String name(Expression e) {
        return e.accept(new Namer());
    }

    private static final class Namer implements Expression.Visitor<String> {
        @Override
        public String constant(Expression.Constant e) {
            if (e.value() == None.NONE) {
                return "None";
            }
            return e.value() instanceof Boolean truth ? truth ? "True" : "False" : "literal";
        }

        @Override
        public String name(Expression.Name e) {
            return "name";
        }

        @Override
        public String attribute(Expression.Attribute e) {
            return "attribute";
        }

        @Override
        public String subscript(Expression.Subscript e) {
            return "subscript";
        }

        @Override
        public String slice(Expression.SliceOf e) {
            return "slice";
        }

        @Override
        public String call(Expression.Call e) {
            return "function call";
        }

        @Override
        public String unary(Expression.Unary e) {
            return "expression";
        }

        @Override
        public String binary(Expression.Binary e) {
            return "expression";
        }

        @Override
        public String logical(Expression.Logical e) {
            return "expression";
        }

        @Override
        public String comparison(Expression.Comparison e) {
            return "comparison";
        }

        @Override
        public String conditional(Expression.Conditional e) {
            return "conditional expression";
        }

        @Override
        public String lambda(Expression.Lambda e) {
            return "lambda";
        }

        @Override
        public String sequence(Expression.Sequence e) {
            return e.list() ? "list" : "tuple";
        }

        @Override
        public String starred(Expression.Starred e) {
            return "starred";
        }

        @Override
        public String dict(Expression.Dict e) {
            return "dict literal";
        }

        @Override
        public String comprehension(Expression.Comprehension e) {
            return switch (e.result()) {
                case LIST -> "list comprehension";
                case DICT -> "dict comprehension";
                case GENERATOR -> "generator expression";
            };
        }

        @Override
        public String formatted(Expression.Formatted e) {
            return "f-string expression";
        }
    }
}
