package initlab.build.kernels;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A function of a module in text format. Its locals are declared as they are first set. */
final class WatFunction {
    private final String name;
    private final String type;
    private final List<String> parameters;
    private final Set<String> vectors = new LinkedHashSet<>();
    private final Set<String> integers = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * An empty function.
     *
     * @param type the name of its type, all of whose parameters are i32
     * @param parameters their names
     */
    WatFunction(String name, String type, List<String> parameters) {
        this.name = name;
        this.type = type;
        this.parameters = parameters;
    }

    /** Sets a vector of two doubles. */
    void set(String vector, String value) {
        vectors.add(vector);
        lines.add(Wat.set(vector, value));
    }

    /** Sets an integer, such as an address. */
    void setInteger(String integer, String value) {
        integers.add(integer);
        lines.add(Wat.set(integer, value));
    }

    void line(String instruction) {
        lines.add(instruction);
    }

    /** Repeats {@code body} for every pair of examples, whose number is in {@code pairs} and at least 1. */
    void forEachPair(Runnable body) {
        lines.add("(loop $next");
        body.run();
        lines.add("(br_if $next (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1)))))");
    }

    String text() {
        StringBuilder text = new StringBuilder("(func $" + name + " (type $" + type + ")");
        parameters.forEach(
                parameter -> text.append(" (param $").append(parameter).append(" i32)"));
        integers.forEach(integer -> text.append("\n  (local $").append(integer).append(" i32)"));
        vectors.forEach(vector -> text.append("\n  (local $").append(vector).append(" v128)"));
        lines.forEach(line -> text.append("\n  ").append(line));
        return text.append(")\n").toString();
    }
}
