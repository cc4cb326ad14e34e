package initlab.weights;

/**
 * What the name of an array says of it.
 *
 * @param group the part before the name of the matrix: a run, or the name of a layer
 * @param layer one more than the number of the layer in the name; 0 if the order of the arrays counts
 * @param bias whether these are biases
 * @param inputsFirst whether rows are inputs, as in Keras
 */
record ArrayName(String group, int layer, boolean bias, boolean inputsFirst) {
    /** Endings of names: PyTorch's, and Keras's with and without the number of the variable. */
    private static final String[] WEIGHTS = {"weight", "kernel:0", "kernel"};

    private static final String[] BIASES = {"bias", "bias:0"};
    /** The most digits of a layer's number. */
    private static final int MOST_DIGITS = 3;

    /** Reads a name; null if it is neither of weights nor of biases. */
    static ArrayName of(String name) {
        for (String ending : WEIGHTS) {
            if (endsWith(name, ending)) {
                return new ArrayName(without(name, ending), 0, false, !ending.equals(WEIGHTS[0]));
            }
        }
        for (String ending : BIASES) {
            if (endsWith(name, ending)) {
                return new ArrayName(without(name, ending), 0, true, false);
            }
        }
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        int letter = digits - 1;
        int count = name.length() - digits;
        if (letter < 0 || count == 0 || count > MOST_DIGITS || letter > 0 && !isMark(name.charAt(letter - 1))) {
            return null;
        }
        char c = name.charAt(letter);
        boolean bias = c == 'b' || c == 'B';
        if (!bias && c != 'W' && c != 'w') {
            return null;
        }
        int number = Integer.parseInt(name.substring(digits));
        return new ArrayName(name.substring(0, letter), number + 1, bias, false);
    }

    private static boolean endsWith(String name, String ending) {
        int at = name.length() - ending.length();
        return name.endsWith(ending) && (at == 0 || isMark(name.charAt(at - 1)));
    }

    private static String without(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    private static boolean isMark(char c) {
        return c == '_' || c == '/' || c == '.' || c == '-' || c == ' ';
    }
}
