package initlab.table;

import java.util.List;

/**
 * A column of a table, as a preview shows it.
 *
 * @param name its name in the header, or its number in words
 * @param role what it is used for
 * @param reason why it is not used, in words; empty if it is used
 * @param hasNumbers whether it can be a feature
 * @param first the cells of the first rows
 */
public record Column(String name, Role role, String reason, boolean hasNumbers, List<String> first) {
    /** What a column is used for. */
    public enum Role {
        /** The first feature. */
        X,
        /** The second feature. */
        Y,
        /** The class, or one of several one-hot columns. */
        CLASS,
        /** Nothing. */
        IGNORED
    }
}
