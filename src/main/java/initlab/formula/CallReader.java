package initlab.formula;

import initlab.words.Words;

/** Reads the calls of the table of {@link Call}, with the arguments that PyTorch and Keras have. */
final class CallReader {
    /** The tensor to fill, as it is called in examples. */
    private static final String[] TENSORS = {"w", "weight", "weights", "tensor"};
    /** Names of arguments that do not matter here. */
    private static final String[] IGNORED = {"seed", "dtype", "generator", "tensor", "name"};

    private final Cursor cursor;
    private final FormulaReader reader;
    private final NumeralReader numerals;
    private Node bias;
    private boolean ownBias;
    private String line;

    CallReader(Cursor cursor, FormulaReader reader, NumeralReader numerals) {
        this.cursor = cursor;
        this.reader = reader;
        this.numerals = numerals;
    }

    /** The value of the biases that a call brought along or had as an argument; null if none had one. */
    Node bias() {
        return bias;
    }

    /** Whether the biases were an argument, so that they belong to the normal form. */
    boolean hasOwnBias() {
        return ownBias;
    }

    /** The line of the framework that does the same; null if there is none. */
    String line() {
        return line;
    }

    /** Reads what follows the name of a call. */
    Node read(Call call) {
        int count = call.parameters.length;
        Node[] values = new Node[count];
        String[] texts = new String[count];
        int opened = cursor.at;
        if (cursor.takes('(')) {
            opened = cursor.at - 1;
            if (!cursor.sees(')')) {
                arguments(call, values, texts);
            }
            cursor.close(opened);
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder python = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String byDefault = call.byDefault(i);
            if (texts[i] == null && byDefault == null) {
                throw opened == cursor.at ? cursor.withoutArgument(call.name) : cursor.missing(opened + 1);
            }
            if (texts[i] == null || texts[i].equals(byDefault)) {
                texts[i] = byDefault;
                continue;
            }
            // The arguments of the lab's own functions are known by their places.
            boolean named = byDefault != null && (call.isTorch() || call.isKeras());
            String key = named ? call.parameter(i) + "=" : "";
            plain.append(plain.length() == 0 ? "" : ",").append(key).append(texts[i]);
            python.append(python.length() == 0 ? "" : ", ")
                    .append(key)
                    .append(
                            values[i] == null
                                    ? "\"" + texts[i] + "\""
                                    : new Printer(Printer.Style.PYTHON).part(values[i], 0));
        }
        line = call.line(python.toString());
        if (!ownBias && call.bias() != null) {
            bias = new FormulaReader(new Cursor(call.bias())).sum();
        }
        String text = plain.length() == 0 ? call.name : call.name + "(" + plain + ")";
        return matrix(call, texts).called(text);
    }

    private static Node matrix(Call call, String[] texts) {
        if (call.operation == null) {
            return new FormulaReader(new Cursor(call.expanded(texts))).sum();
        }
        Node first = null;
        Node second = null;
        for (int i = 0; i < texts.length; i++) {
            if (!call.isFixed(i)) {
                first = second;
                second = new FormulaReader(new Cursor(texts[i])).sum();
            }
        }
        return Node.of(call.operation, first, second);
    }

    private void arguments(Call call, Node[] values, String[] texts) {
        int position = 0;
        boolean tensor = call.isTorch();
        do {
            cursor.more();
            int from = cursor.at;
            String keyword = MatrixReader.keyword(cursor);
            if (keyword.isEmpty() && tensor && skipsTensor()) {
                tensor = false;
                continue;
            }
            tensor = false;
            int place = keyword.isEmpty() ? position++ : place(call, keyword);
            if (place < 0 && (keyword.equals("b") || keyword.equals("bias"))) {
                bias = reader.bias(from);
                ownBias = true;
                continue;
            }
            if (place < 0 && Vocabulary.contains(IGNORED, keyword)) {
                ignore();
                continue;
            }
            if (place < 0 || place >= values.length || texts[place] != null) {
                throw cursor.problem(from, Words.of("{0} has no such argument.", call.name));
            }
            argument(call, place, values, texts);
        } while (numerals.comma());
    }

    private void argument(Call call, int place, Node[] values, String[] texts) {
        cursor.more();
        int from = cursor.at;
        String[] words = call.words(place);
        if (words == null) {
            values[place] = reader.sum();
            if (values[place].matrix() != null) {
                throw cursor.problem(from, Words.of("W is made of one matrix, so a second one is not possible."));
            }
            texts[place] = new Printer(Printer.Style.PLAIN).part(values[place], 0);
        } else {
            texts[place] = word(call.parameter(place), words);
        }
        if (call.isFixed(place) && !texts[place].equals(call.byDefault(place))) {
            // As in 0.0 and −2.0.
            Node byDefault = new FormulaReader(new Cursor(call.byDefault(place))).sum();
            if (values[place].value(MatrixReader.PROBE) != byDefault.value(MatrixReader.PROBE)) {
                throw cursor.problem(
                        from,
                        Words.of(
                                "{0} is supported with {1} = {2} only.",
                                call.name, call.parameter(place), call.byDefault(place)));
            }
            texts[place] = call.byDefault(place);
        }
    }

    /** Reads one of some words, with or without quotation marks. */
    String word(String parameter, String[] words) {
        cursor.more();
        int from = cursor.at;
        skipQuote();
        String word = cursor.name();
        skipQuote();
        for (String known : words) {
            if (known.replace("_", "").equals(word.replace("_", ""))) {
                return known;
            }
        }
        throw cursor.problem(from, Words.of("{0} must be one of {1}.", parameter, String.join(", ", words)));
    }

    private void skipQuote() {
        if (!cursor.takes('\'')) {
            cursor.takes('"');
        }
    }

    private static int place(Call call, String keyword) {
        for (int i = 0; i < call.parameters.length; i++) {
            if (call.parameter(i).equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    /** Skips the tensor to fill, such as {@code self.fc1.weight}. Returns whether there was one. */
    private boolean skipsTensor() {
        int from = cursor.at;
        String word;
        do {
            word = cursor.name();
        } while (cursor.takes('.'));
        boolean found = Vocabulary.contains(TENSORS, word) && (cursor.sees(',') || cursor.sees(')'));
        cursor.at = found ? cursor.at : from;
        return found;
    }

    private void ignore() {
        do {
            cursor.name();
        } while (cursor.takes('.'));
    }
}
