package initlab.python.syntax;

import java.util.HashMap;
import java.util.Map;

/** The names of a function, a comprehension or the cell, and where each of them lives. The parser fills it. */
public final class Scope {
    /** Where a name lives that a scope binds or declares. */
    public enum Home {
        /** In the scope itself. */
        LOCAL,
        /** {@code global}. */
        GLOBAL,
        /** {@code nonlocal}. */
        NONLOCAL
    }

    /** Whether the scope is the cell's own, whose names are global. */
    public final boolean module;

    /** The scope around it; null for the cell's own. */
    final Scope outer;

    private final Map<String, Home> homes = new HashMap<>();

    Scope(Scope outer) {
        this.outer = outer;
        this.module = outer == null;
    }

    /** Where a name lives; null if this scope does not bind it. */
    public Home home(String name) {
        return homes.get(name);
    }

    void bind(String name) {
        homes.putIfAbsent(name, Home.LOCAL);
    }

    void declare(String name, Home home) {
        homes.put(name, home);
    }
}
