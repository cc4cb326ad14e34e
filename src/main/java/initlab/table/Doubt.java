package initlab.table;

/** How sure the reading of a numeral is that alone could mean two numbers, such as {@code 1,200}. */
enum Doubt {
    /** The numeral means one number, or the file has decided as one expects. */
    NONE,
    /** The mark is read as separating groups, because of other numerals in the file. */
    GROUPS,
    /** The mark is read as a decimal point, as usual; nothing in the file confirms it. */
    POINT,
    /** The file does not tell which number is meant. */
    UNDECIDED
}
