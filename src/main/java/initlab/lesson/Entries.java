package initlab.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * Values by name, in the order in which the names were first used. An immutable value.
 *
 * @param names the names
 * @param values the value of each name
 * @param <V> the type of the values
 */
public record Entries<V>(List<String> names, List<V> values) {
    /** No entries. */
    public static <V> Entries<V> none() {
        return new Entries<>(List.of(), List.of());
    }

    /** The value of a name; null if there is none. */
    public V get(String name) {
        int at = names.indexOf(name);
        return at < 0 ? null : values.get(at);
    }

    /** These entries with another value for a name; without the name if the value is null. */
    public Entries<V> with(String name, V value) {
        int at = names.indexOf(name);
        List<String> newNames = new ArrayList<>(names);
        List<V> newValues = new ArrayList<>(values);
        if (at >= 0 && value == null) {
            newNames.remove(at);
            newValues.remove(at);
        } else if (at >= 0) {
            newValues.set(at, value);
        } else if (value != null) {
            newNames.add(name);
            newValues.add(value);
        }
        return new Entries<>(List.copyOf(newNames), List.copyOf(newValues));
    }
}
