package initlab.python.run;

import initlab.python.syntax.Expression;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PythonError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Evaluates comprehensions. Generators give their values one by one, as they are asked for. */
final class Comprehensions {
    private final Interpreter runtime;
    private final Frame frame;
    private final Evaluator outside;

    Comprehensions(Interpreter runtime, Frame frame, Evaluator outside) {
        this.runtime = runtime;
        this.frame = frame;
        this.outside = outside;
    }

    Object value(Expression.Comprehension e) {
        // The first iterable is evaluated outside, before anything else.
        Iterator<Object> first = outside.items(e.clauses().get(0).iterable());
        Walk walk = new Walk(e, frame.inner(e.scope()), first);
        if (e.result() == Expression.Result.GENERATOR) {
            return new PyIterator("generator", walk.values(), runtime);
        }
        if (e.result() == Expression.Result.LIST) {
            List<Object> items = new ArrayList<>();
            while (walk.advance()) {
                runtime.meter.bytes(Evaluator.ITEM_BYTES);
                items.add(walk.inside.value(e.element()));
            }
            return new PyList(items);
        }
        PyDict dict = new PyDict();
        while (walk.advance()) {
            runtime.meter.bytes(4 * Evaluator.ITEM_BYTES);
            Object key = walk.inside.value(e.element());
            dict.put(key, walk.inside.value(e.value()));
        }
        return dict;
    }

    /** Goes through the combinations of the loops of a comprehension. */
    private final class Walk {
        private final Expression.Comprehension e;
        private final Evaluator inside;
        private final Assignments assignments;
        /** The loops that are open, the innermost first. */
        private final Deque<Iterator<Object>> open = new ArrayDeque<>();

        Walk(Expression.Comprehension e, Frame inner, Iterator<Object> first) {
            this.e = e;
            this.inside = new Evaluator(runtime, inner);
            this.assignments = new Assignments(runtime, inner, inside);
            open.push(first);
        }

        /** Goes to the next combination that meets all conditions; false if there is none. */
        boolean advance() {
            while (!open.isEmpty()) {
                Expression.Clause clause = e.clauses().get(open.size() - 1);
                if (!inside.hasNext(open.element(), clause.iterable())) {
                    open.pop();
                } else {
                    assignments.assign(clause.target(), open.element().next());
                    if (isMet(clause)) {
                        if (open.size() == e.clauses().size()) {
                            return true;
                        }
                        open.push(inside.items(e.clauses().get(open.size()).iterable()));
                    }
                }
            }
            return false;
        }

        private boolean isMet(Expression.Clause clause) {
            for (Expression condition : clause.conditions()) {
                if (!inside.truth(condition)) {
                    return false;
                }
            }
            return true;
        }

        Iterator<Object> values() {
            return new Iterator<>() {
                private boolean ready;
                private boolean running;

                @Override
                public boolean hasNext() {
                    if (running) {
                        throw PythonError.value("generator already executing");
                    }
                    running = true;
                    try {
                        ready = ready || advance();
                    } finally {
                        running = false;
                    }
                    return ready;
                }

                @Override
                public Object next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    ready = false;
                    return inside.value(e.element());
                }
            };
        }
    }
}
