package initlab.initializer;

import initlab.formula.Formula;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.rounding.DecimalReader;
import initlab.words.NumberText;
import initlab.words.TypedNumber;
import initlab.words.Words;

/**
 * What a run starts from: a scheme, a scale such as {@code 0.5}, or a formula. All three are formulas. A scale is the
 * standard deviation of normal weights, so {@code 0.5} means {@code normal(0.5)}.
 */
public final class Initialization {
    /** The largest scale. */
    public static final double MAX_SCALE = 1000;

    /** The word for what the person's own function gives. */
    public static final String MINE = "mine";

    /** The word for what a file that the person brings gives. */
    public static final String FILE = "file";

    /** The initializations read last. The page asks for the same few in every frame, and a formula takes long to read. */
    private static final Known[] KNOWN = new Known[8];

    private static int next;

    private final String word;
    private final String title;
    private final String remark;
    private final Formula formula;

    private Initialization(String word, String title, String remark, Formula formula) {
        this.word = word;
        this.title = title;
        this.remark = remark;
        this.formula = formula;
    }

    /**
     * Reads an initialization, as the address has it.
     *
     * @param text the word or title of a scheme, a framework's name for one, a decimal number from 0 to 1000, or a
     *     formula as {@link Formula#parse} reads it
     * @throws IllegalArgumentException if it is anything else; the message is one sentence for the person at the page
     */
    public static Initialization of(String text) {
        for (Known known : KNOWN) {
            if (known != null && known.edition == Words.edition() && known.text.equals(text)) {
                return known.initialization;
            }
        }
        Known read = new Known(text, Words.edition(), read(text));
        KNOWN[next++ % KNOWN.length] = read;
        return read.initialization;
    }

    /** An initialization read in a language. */
    private record Known(String text, int edition, Initialization initialization) {}

    private static Initialization read(String text) {
        String typed = text.trim();
        if (Words.isSame(typed, MINE)) {
            return new Initialization(MINE, Words.of("Mine"), null, Formula.parse("constant(0)"));
        }
        if (Words.isSame(typed, FILE)) {
            return new Initialization(FILE, Words.of("From a file"), null, Formula.parse("constant(0)"));
        }
        String meaning = Frameworks.meaning(typed);
        Scheme scheme = scheme(meaning == null ? typed : meaning);
        if (scheme != null) {
            return of(scheme, Frameworks.remark(typed));
        }
        double scale = DecimalReader.read(typed);
        if (scale == 0) {
            return of(Schemes.ALL.get(0).word());
        }
        if (scale > 0 && scale <= MAX_SCALE) {
            return new Initialization(
                    typed,
                    Words.of("Random (×{0})", NumberText.localized(typed)),
                    null,
                    Formula.parse("normal(" + typed + ")"));
        }
        if (meaning == null && (!Double.isNaN(scale) || isWord(typed))) {
            throw new IllegalArgumentException(
                    Words.of("{0} is not an initialization: it must be {1}.", Words.quoted(text), known()));
        }
        Formula formula = Formula.parse(meaning == null ? typed : meaning);
        scheme = Schemes.find(formula.toString());
        if (scheme != null) {
            return of(scheme, formula.remark());
        }
        return new Initialization(
                formula.toString(),
                formula.call() == null ? Words.of("Own formula") : formula.call(),
                formula.remark(),
                formula);
    }

    /**
     * Reads an initialization that was typed: a number may be written as in the language of the page.
     *
     * @throws IllegalArgumentException as {@link #of} does, and for a number that could mean two things
     */
    public static Initialization typed(String text) {
        String plain = TypedNumber.plain(text, false);
        if (TypedNumber.isAmbiguous(text, false)) {
            throw new IllegalArgumentException(Words.of(
                    "{0} can be read as {1} or as {2}; write it without a mark between thousands.",
                    Words.quoted(text.trim()), NumberText.localized(plain), plain.replace(".", "")));
        }
        return of(plain);
    }

    /**
     * Reads an initialization that was typed for networks of a shape.
     *
     * @throws IllegalArgumentException as {@link #typed} does, and if it gives no parameters
     */
    public static Initialization usable(String text, LayerDims dims) {
        Initialization initialization = typed(text);
        String problem = FormulaInitializer.problem(initialization.formula, dims);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return initialization;
    }

    private static Initialization of(Scheme scheme, String remark) {
        return new Initialization(scheme.word(), scheme.title(), remark, Formula.parse(scheme.formula()));
    }

    private static Scheme scheme(String typed) {
        for (Scheme scheme : Schemes.ALL) {
            if (Words.isSame(scheme.word(), typed) || Words.isSame(scheme.title(), typed)) {
                return scheme;
            }
        }
        return null;
    }

    /** Whether a text has nothing but letters, so that it is no formula. The names of matrices are. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = Words.lower(text.charAt(i));
            if (!(c >= 'a' && c <= 'z' || c == '_')) {
                return false;
            }
        }
        return !text.equals("randn") && !text.equals("rand");
    }

    /** Whether a word of the address is neither a scheme nor a scale. */
    public static boolean isFormula(String word) {
        return Schemes.find(word) == null && !isGiven(word) && Double.isNaN(DecimalReader.read(word));
    }

    /** Whether a word of the address stands for the person's own function, which gives the parameters itself. */
    public static boolean isMine(String word) {
        return word.equals(MINE);
    }

    /** Whether a word of the address stands for parameters that the person gives, by a function or a file. */
    public static boolean isGiven(String word) {
        return isMine(word) || word.equals(FILE);
    }

    /** Whether {@link #of} accepts the word. */
    public static boolean isValid(String word) {
        try {
            of(word);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * What is wrong with a word for networks of a shape, in one sentence; null if it gives parameters. Evaluates the
     * formula for every layer without drawing weights, so wide networks take no longer.
     */
    public static String problem(String word, LayerDims dims) {
        try {
            return FormulaInitializer.problem(of(word).formula, dims);
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Everything that {@link #of} accepts, as a part of a sentence. */
    public static String known() {
        StringBuilder words = new StringBuilder();
        for (String word : Schemes.words()) {
            // Variants and the names of frameworks would make it too long to read.
            boolean plain = word.indexOf('.') < 0 && word.indexOf('_') < 0;
            words.append(plain ? word : "").append(plain ? ", " : "");
        }
        return Words.of(
                "{0}another name of the gallery such as torch.linear, a scale above 0 and up to 1000, or a formula such as"
                        + " normal(sqrt(2/fan_in))",
                words.toString());
    }

    /** The word in the address: of a scheme, or a scale, or the normal form of a formula. {@link #of} reads it back. */
    public String word() {
        return word;
    }

    /** What was understood, if it may not be what was meant, in one sentence; null otherwise. */
    public String remark() {
        return remark;
    }

    /** A short title, such as {@code He} or {@code Large random (×10)}. */
    public String title() {
        return title;
    }

    /** How a weight is made, such as {@code randn · √(2 / fan-in)}. */
    public String formula() {
        return isMine(word)
                ? Words.of("your own function")
                : isGiven(word) ? Words.of("your own file") : formula.typeset();
    }

    /**
     * The weights as a Python expression, given {@code random}, {@code shape}, {@code fan_in}, {@code fan_out},
     * {@code layer} and {@code layers}.
     */
    public String python() {
        return formula.python();
    }

    /** The biases as a Python expression: a number, or an array of shape {@code (fan_out, 1)}. */
    public String pythonBias() {
        return formula.pythonBias();
    }

    /** Functions in Python that {@link #python} and {@link #pythonBias} call; empty if they call none. */
    public String pythonHelpers() {
        return PythonHelpers.of(formula.python() + formula.pythonBias());
    }

    /**
     * The line that does the same in the framework, such as {@code keras.initializers.HeNormal()}; null if no framework
     * has it.
     */
    public String frameworkLine() {
        return formula.frameworkLine();
    }

    /**
     * Draws new parameters, layer by layer. Data-dependent schemes see standard normal points.
     *
     * @param random a generator from which nothing has been drawn
     * @throws IllegalArgumentException as the other method does
     */
    public Parameters initialize(LayerDims dims, RandomState random) {
        return initialize(dims, random, Batch.standard(dims.size(0)));
    }

    /**
     * Draws new parameters, layer by layer.
     *
     * @param random a generator from which nothing has been drawn
     * @param batch what data-dependent schemes see
     * @throws IllegalArgumentException if the formula gives no usable number for a layer, and for the person's own
     *     function, which no formula stands for
     */
    public Parameters initialize(LayerDims dims, RandomState random, Batch batch) {
        if (isGiven(word)) {
            throw new IllegalArgumentException(
                    Words.of("Your own function or file does not depend on the seed, so it cannot be used here."));
        }
        return FormulaInitializer.initialize(formula, dims, random, batch);
    }
}
