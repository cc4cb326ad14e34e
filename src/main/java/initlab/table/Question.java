package initlab.table;

/** Something about a table that the person can choose. The lab makes a choice that works. */
public enum Question {
    /** Which two of several columns are the features. */
    FEATURES,
    /** Which two of several classes are used, or which one against the rest. */
    CLASSES,
    /** Whether rows with gaps are left out. */
    GAPS,
    /** How many of too many points are used. */
    SAMPLE
}
