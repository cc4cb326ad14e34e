package initlab.python.run;

import initlab.python.syntax.Expression;
import initlab.python.syntax.FunctionCode;
import initlab.python.syntax.Statement;
import initlab.python.value.None;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.util.Iterator;
import java.util.List;

/** Carries out statements within one frame. */
final class Executor implements Statement.Visitor<Executor.Outcome> {
    /** How a statement ends. */
    enum Outcome {
        NEXT,
        BREAK,
        CONTINUE,
        RETURN
    }

    private final Interpreter runtime;
    private final Frame frame;
    private final Evaluator evaluator;
    private final Assignments assignments;
    private Object result;

    Executor(Interpreter runtime, Frame frame) {
        this.runtime = runtime;
        this.frame = frame;
        this.evaluator = new Evaluator(runtime, frame);
        this.assignments = new Assignments(runtime, frame, evaluator);
    }

    /** What a return statement gave; null without one. */
    Object result() {
        return result;
    }

    /** Carries out statements up to the first jump. */
    Outcome run(List<Statement> statements) {
        runtime.enter();
        try {
            for (Statement statement : statements) {
                Outcome outcome = run(statement);
                if (outcome != Outcome.NEXT) {
                    return outcome;
                }
            }
            return Outcome.NEXT;
        } finally {
            runtime.leave();
        }
    }

    private Outcome run(Statement statement) {
        try {
            runtime.meter.steps(1);
            return statement.accept(this);
        } catch (PythonError e) {
            throw evaluator.located(e, statement.place());
        } catch (Refusal e) {
            throw e.at(statement.place().line());
        }
    }

    @Override
    public Outcome expression(Statement.Evaluate statement) {
        evaluator.value(statement.value());
        return Outcome.NEXT;
    }

    @Override
    public Outcome assign(Statement.Assign statement) {
        Object value = evaluator.value(statement.value());
        for (Expression target : statement.targets()) {
            assignments.assign(target, value);
        }
        return Outcome.NEXT;
    }

    @Override
    public Outcome augmented(Statement.Augmented statement) {
        assignments.augment(statement);
        return Outcome.NEXT;
    }

    @Override
    public Outcome annotated(Statement.Annotated statement) {
        if (statement.value() != null) {
            assignments.assign(statement.target(), evaluator.value(statement.value()));
        }
        if (frame.isCell() && statement.target() instanceof Expression.Name) {
            evaluator.value(statement.annotation());
        }
        return Outcome.NEXT;
    }

    @Override
    public Outcome when(Statement.If statement) {
        for (Statement.Branch branch : statement.branches()) {
            if (evaluator.truth(branch.condition())) {
                return run(branch.body());
            }
        }
        return run(statement.otherwise());
    }

    @Override
    public Outcome loop(Statement.For statement) {
        Iterator<Object> items = evaluator.items(statement.iterable());
        while (evaluator.hasNext(items, statement.iterable())) {
            assignments.assign(statement.target(), items.next());
            Outcome outcome = run(statement.body());
            if (endsLoop(outcome)) {
                return afterLoop(outcome);
            }
        }
        return run(statement.otherwise());
    }

    @Override
    public Outcome loopWhile(Statement.While statement) {
        while (evaluator.truth(statement.condition())) {
            runtime.meter.steps(1);
            Outcome outcome = run(statement.body());
            if (endsLoop(outcome)) {
                return afterLoop(outcome);
            }
        }
        return run(statement.otherwise());
    }

    private static boolean endsLoop(Outcome outcome) {
        return outcome == Outcome.BREAK || outcome == Outcome.RETURN;
    }

    /** What follows a loop that its body has ended: after a break, the next statement. */
    private static Outcome afterLoop(Outcome outcome) {
        return outcome == Outcome.BREAK ? Outcome.NEXT : outcome;
    }

    @Override
    public Outcome jump(Statement.Jump statement) {
        return statement.word().equals("break")
                ? Outcome.BREAK
                : statement.word().equals("continue") ? Outcome.CONTINUE : Outcome.NEXT;
    }

    @Override
    public Outcome returnValue(Statement.Return statement) {
        result = statement.value() == null ? None.NONE : evaluator.value(statement.value());
        return Outcome.RETURN;
    }

    @Override
    public Outcome delete(Statement.Delete statement) {
        for (Expression target : statement.targets()) {
            assignments.delete(target);
        }
        return Outcome.NEXT;
    }

    @Override
    public Outcome check(Statement.Assert statement) {
        if (!evaluator.truth(statement.condition())) {
            String message = statement.message() == null ? "" : runtime.text.str(evaluator.value(statement.message()));
            throw evaluator.located(
                    new PythonError("AssertionError", message),
                    statement.condition().place());
        }
        return Outcome.NEXT;
    }

    @Override
    public Outcome raise(Statement.Raise statement) {
        if (statement.exception() == null) {
            throw new PythonError("RuntimeError", "No active exception to reraise");
        }
        throw ExceptionType.raised(evaluator.value(statement.exception()), runtime);
    }

    @Override
    public Outcome importModules(Statement.Import statement) {
        Imports.modules(statement, runtime, frame);
        return Outcome.NEXT;
    }

    @Override
    public Outcome importNames(Statement.FromImport statement) {
        Imports.names(statement, runtime, frame);
        return Outcome.NEXT;
    }

    @Override
    public Outcome define(Statement.Define statement) {
        FunctionCode code = statement.code();
        frame.set(code.name(), evaluator.function(code));
        return Outcome.NEXT;
    }
}
