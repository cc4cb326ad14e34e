package initlab.python.syntax;

import java.util.List;

/** A statement. */
public sealed interface Statement {
    /** Where it is; of a compound statement, its first word. */
    Place place();

    /** Calls the visitor's method for this kind of statement. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of statement. */
    interface Visitor<R> {
        R expression(Evaluate statement);

        R assign(Assign statement);

        R augmented(Augmented statement);

        R annotated(Annotated statement);

        R when(If statement);

        R loop(For statement);

        R loopWhile(While statement);

        R jump(Jump statement);

        R returnValue(Return statement);

        R delete(Delete statement);

        R check(Assert statement);

        R raise(Raise statement);

        R importModules(Import statement);

        R importNames(FromImport statement);

        R define(Define statement);
    }

    /** An expression alone. */
    record Evaluate(Place place, Expression value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expression(this);
        }
    }

    /** {@code targets[0] = targets[1] = … = value}. */
    record Assign(Place place, List<Expression> targets, Expression value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /** {@code target operator= value}; the operator is without the equals sign. */
    record Augmented(Place place, Expression target, String operator, Expression value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.augmented(this);
        }
    }

    /** {@code target: annotation = value}; the value may be null. */
    record Annotated(Place place, Expression target, Expression annotation, Expression value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.annotated(this);
        }
    }

    /** {@code if}, {@code elif} …, {@code else}; without an else part, it is empty. */
    record If(Place place, List<Branch> branches, List<Statement> otherwise) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.when(this);
        }
    }

    /** One condition and what is done if it is true. */
    record Branch(Expression condition, List<Statement> body) {}

    /** {@code for target in iterable}. */
    record For(Place place, Expression target, Expression iterable, List<Statement> body, List<Statement> otherwise)
            implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.loop(this);
        }
    }

    /** {@code while condition}. */
    record While(Place place, Expression condition, List<Statement> body, List<Statement> otherwise)
            implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.loopWhile(this);
        }
    }

    /** {@code pass}, {@code break} or {@code continue}. */
    record Jump(Place place, String word) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jump(this);
        }
    }

    /** {@code return value}; the value may be null. */
    record Return(Place place, Expression value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returnValue(this);
        }
    }

    /** {@code del targets}. */
    record Delete(Place place, List<Expression> targets) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /** {@code assert condition, message}; the message may be null. */
    record Assert(Place place, Expression condition, Expression message) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.check(this);
        }
    }

    /** {@code raise exception}; the exception may be null. */
    record Raise(Place place, Expression exception) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raise(this);
        }
    }

    /**
     * {@code import modules[0] as aliases[0], …}.
     *
     * @param modules with dots
     * @param aliases null where there is none
     */
    record Import(Place place, List<String> modules, List<String> aliases) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.importModules(this);
        }
    }

    /** {@code from module import names[0] as aliases[0], …}; without {@code as}, the alias is the name. */
    record FromImport(Place place, String module, List<String> names, List<String> aliases) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.importNames(this);
        }
    }

    /** {@code def}. */
    record Define(Place place, FunctionCode code) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.define(this);
        }
    }
}
