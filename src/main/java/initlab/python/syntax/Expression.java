package initlab.python.syntax;

import java.util.List;

/** An expression. */
public sealed interface Expression {
    /** Where it is. */
    Place place();

    /** Calls the visitor's method for this kind of expression. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of expression. */
    interface Visitor<R> {
        R constant(Constant constant);

        R name(Name name);

        R attribute(Attribute attribute);

        R subscript(Subscript subscript);

        R slice(SliceOf slice);

        R call(Call call);

        R unary(Unary unary);

        R binary(Binary binary);

        R logical(Logical logical);

        R comparison(Comparison comparison);

        R conditional(Conditional conditional);

        R lambda(Lambda lambda);

        R sequence(Sequence sequence);

        R starred(Starred starred);

        R dict(Dict dict);

        R comprehension(Comprehension comprehension);

        R formatted(Formatted formatted);
    }

    /**
     * A literal without parts.
     *
     * @param value None.NONE, a Boolean, Long, Double or String
     */
    record Constant(Place place, Object value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** A variable. */
    record Name(Place place, String name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** {@code object.name}. */
    record Attribute(Place place, Expression object, String name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attribute(this);
        }

        /** Where Python marks a call of this method: an attribute on a later line is marked alone. */
        public Place called(Place call) {
            if (place.line() == place.endLine() || name.length() > place.end()) {
                return call;
            }
            return new Place(place.endLine(), place.end() - name.length(), call.endLine(), call.end());
        }
    }

    /** {@code object[key]}. */
    record Subscript(Place place, Expression object, Expression key) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    /** {@code lower:upper:step}; what is left out is null. */
    record SliceOf(Place place, Expression lower, Expression upper, Expression step) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.slice(this);
        }
    }

    /** {@code function(arguments)}. */
    record Call(Place place, Expression function, List<Argument> arguments) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /**
     * One argument of a call.
     *
     * @param stars 1 for {@code *value}, 2 for {@code **value}
     * @param name the keyword; null without
     */
    record Argument(int stars, String name, Expression value) {}

    /** {@code -x}, {@code +x}, {@code ~x} or {@code not x}. */
    record Unary(Place place, String operator, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** {@code left operator right}. */
    record Binary(Place place, String operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code a and b and c}, or with {@code or}. */
    record Logical(Place place, boolean and, List<Expression> operands) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.logical(this);
        }
    }

    /** {@code first operator rest[0] operator rest[1] …}. */
    record Comparison(Place place, Expression first, List<String> operators, List<Expression> rest)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** {@code yes if condition else no}. */
    record Conditional(Place place, Expression condition, Expression yes, Expression no) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** {@code lambda …: …}; the body returns the expression. */
    record Lambda(Place place, FunctionCode code) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lambda(this);
        }
    }

    /** A list in brackets, or a tuple. */
    record Sequence(Place place, boolean list, List<Expression> items) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** {@code *value} in a list, a tuple or a target. */
    record Starred(Place place, Expression value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.starred(this);
        }
    }

    /** <code>{keys[0]: values[0], …}</code>; a key is null for {@code **value}. */
    record Dict(Place place, List<Expression> keys, List<Expression> values) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dict(this);
        }
    }

    /** What a comprehension makes. */
    enum Result {
        /** A list. */
        LIST,
        /** A dict. */
        DICT,
        /** A generator. */
        GENERATOR
    }

    /**
     * {@code [element for … in … if …]} and the like.
     *
     * @param element the entry; of a dict, the key
     * @param value of a dict; else null
     */
    record Comprehension(
            Place place, Result result, Expression element, Expression value, List<Clause> clauses, Scope scope)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comprehension(this);
        }
    }

    /** {@code for target in iterable if conditions[0] if conditions[1] …}. */
    record Clause(Expression target, Expression iterable, List<Expression> conditions) {}

    /** An f-string. */
    record Formatted(Place place, List<Part> parts) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formatted(this);
        }
    }

    /**
     * A part of an f-string.
     *
     * @param text before the value
     * @param value null if the part is text only
     * @param conversion r, s or a; 0 for none
     * @param spec an f-string of its own; null for none
     */
    record Part(String text, Expression value, char conversion, Formatted spec) {}
}
