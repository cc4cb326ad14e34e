package initlab.lesson;

/** The cells as the student finds them: the notebook's function with its two lines left open. */
public final class Scaffold {
    private static final String SEED = "    np.random.seed(3)\n";

    private Scaffold() {}

    /** The text of an exercise's cell: {@code zeros}, {@code random} or {@code he}. */
    public static String of(String exercise) {
        return "def initialize_parameters_" + exercise + "(layers_dims):\n"
                + "    \"\"\"layers_dims: the sizes of the layers, the inputs first\"\"\"\n"
                + (exercise.equals("zeros") ? "" : SEED)
                + "    parameters = {}\n"
                + "    L = len(layers_dims)\n"
                + "    for l in range(1, L):\n"
                + "        parameters['W' + str(l)] = None\n"
                + "        parameters['b' + str(l)] = None\n"
                + "    return parameters\n";
    }
}
