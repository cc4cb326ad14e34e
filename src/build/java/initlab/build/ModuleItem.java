package initlab.build;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something of a module that its code refers to by name.
 *
 * @param space the kind of thing, as the text format calls it: {@code func}, {@code global} or {@code tag}
 */
record ModuleItem(String space, String name) implements Comparable<ModuleItem> {
    private static final Pattern REFERENCE =
            Pattern.compile("\\((?:(call|return_call|ref\\.func)|(global\\.[gs]et)|(throw|catch|catch_ref))\\s+("
                    + Expression.NAME + ")");

    /** What a piece of code refers to. */
    static Set<ModuleItem> in(String code) {
        Set<ModuleItem> found = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(code);
        while (reference.find()) {
            String space = reference.group(1) != null ? "func" : reference.group(2) != null ? "global" : "tag";
            found.add(new ModuleItem(space, reference.group(4)));
        }
        return found;
    }

    static ModuleItem function(String name) {
        return new ModuleItem("func", name);
    }

    static ModuleItem global(String name) {
        return new ModuleItem("global", name);
    }

    boolean isFunction() {
        return space.equals("func");
    }

    boolean isGlobal() {
        return space.equals("global");
    }

    @Override
    public int compareTo(ModuleItem other) {
        int spaces = space.compareTo(other.space);
        return spaces == 0 ? name.compareTo(other.name) : spaces;
    }
}
