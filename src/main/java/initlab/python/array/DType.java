package initlab.python.array;

/** The types of an array's entries, from the narrowest to the widest: the wider of two holds the values of both. */
enum DType {
    BOOL("bool", "bool", 1),
    INT64("int64", "int", 8),
    FLOAT64("float64", "float", 8);

    /** The name, such as {@code int64}. */
    final String text;
    /** The Python type of an entry, as messages write it. */
    final String pythonType;
    /** Bytes of an entry in NumPy. */
    final int itemSize;

    DType(String text, String pythonType, int itemSize) {
        this.text = text;
        this.pythonType = pythonType;
        this.itemSize = itemSize;
    }

    /** The type that holds the values of both. */
    DType with(DType other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name of the class in NumPy's messages, such as {@code Int64DType}. */
    String className() {
        return this == BOOL ? "BoolDType" : this == INT64 ? "Int64DType" : "Float64DType";
    }
}
