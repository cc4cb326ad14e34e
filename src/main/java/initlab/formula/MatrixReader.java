package initlab.formula;

import initlab.words.Words;

/**
 * Reads calls that make a matrix of weights: the lab's own, such as {@code normal(0.1)}, and NumPy's, such as
 * {@code np.random.randn(n[l], n[l-1])}. A shape must be that of W; it is checked and not kept.
 */
final class MatrixReader {
    private static final String[] SHAPES = {"shape", "size", "w", "weight", "weights"};
    /** Sizes by which a shape is told from its transpose. */
    static final double[] PROBE = {7, 11, 1, 3, 9, 0};

    private final Cursor cursor;
    private final FormulaReader reader;
    private final NumeralReader numerals;
    private boolean found;
    private Node bias;

    MatrixReader(Cursor cursor, FormulaReader reader, NumeralReader numerals) {
        this.cursor = cursor;
        this.reader = reader;
        this.numerals = numerals;
    }

    /** The value of the biases that a call had; null if none had one. */
    Node bias() {
        return bias;
    }

    /**
     * Reads what follows the name of a matrix.
     *
     * @param from where the name or its module begins
     * @param module whether a module precedes it, as in {@code np.random.normal}
     * @return null if no matrix has this name
     */
    Node read(String name, int from, boolean module) {
        Maker maker = Maker.named(name);
        if (maker == null) {
            return null;
        }
        Node matrix =
                maker == Maker.UNIFORM && cursor.takes('±') ? symmetric(reader.power()) : matrix(maker, name, module);
        claim(from);
        return matrix;
    }

    /** Counts a matrix that begins at an index; there can be one. */
    void claim(int from) {
        if (found) {
            throw cursor.problem(from, Words.of("W is made of one matrix, so a second one is not possible."));
        }
        found = true;
    }

    /** Reads the biases, which may have a matrix of their own, from a place on. */
    Node biases(int from) {
        boolean before = found;
        found = false;
        Node read = reader.sum();
        found = before;
        Node matrix = read.matrix();
        if (matrix != null && !matrix.operation.isForBiases()) {
            throw cursor.problem(from, Words.of("biases can be a number, normal, uniform or truncated."));
        }
        return read;
    }

    static Node symmetric(Node limit) {
        return Node.of(Operation.UNIFORM, Node.of(Operation.NEGATE, limit, null), limit);
    }

    private Node matrix(Maker maker, String name, boolean module) {
        Node[] values = new Node[Maker.PLACES];
        int opened = cursor.at;
        int positional = 0;
        if (cursor.takes('(')) {
            opened = cursor.at - 1;
            positional = cursor.sees(')') ? 0 : arguments(maker, name, values);
            cursor.close(opened);
        } else if (maker.hasParameters()) {
            throw cursor.withoutArgument(name);
        }
        bias = values[Maker.BIAS] == null ? bias : values[Maker.BIAS];
        boolean numPy = module || values[Maker.SHAPE] != null;
        if (maker.operation == Operation.CONSTANT) {
            Node value = maker == Maker.ZEROS ? Node.ZERO : maker == Maker.ONES ? Node.ONE : values[Maker.FIRST];
            return Node.of(Operation.CONSTANT, required(value, opened), null);
        }
        Node first = values[Maker.FIRST];
        Node second = values[Maker.SECOND];
        if (positional == 2 && !numPy) {
            mention(maker, first, second, opened);
        }
        boolean normal = maker.operation == Operation.NORMAL;
        if (positional == 1 && second == null && !numPy) {
            return normal ? Node.of(Operation.NORMAL, null, first) : symmetric(first);
        }
        // NumPy has defaults. The lab's own functions need something.
        boolean enough = first != null || second != null || numPy || !maker.hasParameters();
        Node end = required(second != null ? second : enough ? Node.ONE : null, opened);
        return normal
                ? Node.of(Operation.NORMAL, first == null || first.is(0) ? null : first, end)
                : Node.of(Operation.UNIFORM, first == null ? Node.ZERO : first, end);
    }

    private Node required(Node value, int opened) {
        if (value == null) {
            throw cursor.missing(opened + 1);
        }
        return value;
    }

    /** Reads the arguments of a call. Returns how many of its parameters have no name. */
    private int arguments(Maker maker, String name, Node[] values) {
        int position = 0;
        int parameters = 0;
        do {
            cursor.more();
            String keyword = keyword(cursor);
            int from = cursor.at;
            if (keyword.isEmpty() && isShape()) {
                // The place of a word for the shape does not matter; PyTorch's comes first.
                values[Maker.SHAPE] = Node.ONE;
                position += maker.place(position) == Maker.SHAPE ? 1 : 0;
                continue;
            }
            int place = keyword.isEmpty() ? maker.place(position++) : maker.place(keyword);
            if (place < 0 || values[place] != null) {
                throw cursor.problem(
                        from,
                        maker == Maker.CONSTANT || !maker.hasParameters()
                                ? Words.of("{0} has no such argument.", name)
                                : Words.of("{0} has no such argument; a bias is written b = 0.1.", name));
            }
            cursor.more();
            if (place == Maker.SHAPE) {
                shape(maker);
                values[place] = Node.ONE;
            } else {
                values[place] = place == Maker.IGNORED ? ignored() : place == Maker.BIAS ? biases(from) : reader.sum();
            }
            parameters += keyword.isEmpty() && place <= Maker.SECOND ? 1 : 0;
        } while (numerals.comma());
        return parameters;
    }

    /** Reads the name of an argument and its equals sign; empty if it has none. */
    static String keyword(Cursor cursor) {
        int from = cursor.at;
        String name = cursor.name();
        if (!name.isEmpty() && cursor.takes('=')) {
            return name;
        }
        cursor.at = from;
        return "";
    }

    private Node ignored() {
        do {
            cursor.name();
        } while (cursor.takes('.'));
        return Node.ZERO;
    }

    /** Reads a word for the shape, such as {@code *shape} or {@code m.weight}. Returns whether there was one. */
    private boolean isShape() {
        int from = cursor.at;
        cursor.takes('*');
        String word;
        do {
            word = cursor.name();
        } while (cursor.takes('.'));
        boolean found = Vocabulary.contains(SHAPES, word) && (cursor.sees(',') || cursor.sees(')'));
        cursor.at = found ? cursor.at : from;
        return found;
    }

    /** Reads the shape: a word for it, two sizes, or two sizes in parentheses. Of one unit it is the fan-in. */
    private void shape(Maker maker) {
        if (isShape()) {
            return;
        }
        int from = cursor.at;
        boolean tuple = cursor.takes('(');
        Node rows = size(1);
        Node columns = (tuple || !maker.hasParameters()) && cursor.takes(',') ? size(0) : null;
        if (tuple) {
            cursor.close(from);
        }
        boolean right = columns == null
                ? rows.value(PROBE) == PROBE[0]
                : rows.value(PROBE) == PROBE[1] && columns.value(PROBE) == PROBE[0];
        boolean transposed = columns != null && rows.value(PROBE) == PROBE[0] && columns.value(PROBE) == PROBE[1];
        if (!right) {
            throw cursor.problem(
                    from,
                    transposed
                            ? Words.of("this shape is transposed: W has a row for each unit, so write fan_out, fan_in.")
                            : Words.of("W has a row for each unit, so its shape is fan_out, fan_in."));
        }
    }

    /** Reads one size of a shape. A name that is new, as in {@code randn(n_h, n_x)}, means this size from here on. */
    private Node size(int variable) {
        int from = cursor.at;
        String name = cursor.name();
        boolean isNew = !name.isEmpty()
                && Cursor.isLetter(name.charAt(0))
                && Vocabulary.find(name) == null
                && (cursor.sees(',') || cursor.sees(')'));
        if (isNew) {
            return reader.declare(name, variable);
        }
        cursor.at = from;
        return reader.sum();
    }

    /** Says how two arguments are read, if they could be a scale and a bias, as the lab once read them. */
    private void mention(Maker maker, Node first, Node second, int opened) {
        // A scale of 0 or less was never of use, so these have one meaning.
        Printer printer = new Printer(Printer.Style.PLAIN);
        String one = printer.part(first, 0);
        String two = printer.part(second, 0);
        boolean normal = maker.operation == Operation.NORMAL;
        String biased = (normal ? "normal(" : "uniform(") + one + ", b=" + two + ")";
        if (first.is(0) || one.startsWith("-")) {
            return;
        }
        if (normal && second.is(0)) {
            throw cursor.problem(
                    opened + 1,
                    Words.of(
                            "with a standard deviation of 0 every weight is {0}; write normal({0}) or {1}.",
                            one, biased));
        }
        boolean falling = first.operation == Operation.NUMBER
                && second.operation == Operation.NUMBER
                && second.value(PROBE) < first.value(PROBE);
        if (two.startsWith("-") || !normal && falling) {
            throw cursor.problem(
                    opened + 1,
                    normal
                            ? Words.of("a standard deviation must not be negative; for a bias write {0}.", biased)
                            : Words.of("the lower limit comes first; for a bias write {0}.", biased));
        }
        if (normal) {
            reader.remark(Words.of(
                    "The mean is {0} and the standard deviation {1}, as in NumPy; for a bias write {2}.",
                    one, two, biased));
        } else {
            reader.remark(Words.of("The limits are {0} and {1}, as in NumPy; for a bias write {2}.", one, two, biased));
        }
    }
}
