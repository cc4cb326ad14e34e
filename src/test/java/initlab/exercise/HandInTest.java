package initlab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a file is run. */
class HandInTest {
    private static final String FUNCTION = "def initialize_parameters_he(layers_dims):\n    return helper(SCALE)";

    private static HandIn he(String... cells) {
        return new HandIn(List.of(cells), Exercise.find("he"));
    }

    private static String run(String... lines) {
        String code = he(String.join("\n", lines)).code();
        while (code.endsWith("\n")) {
            code = code.substring(0, code.length() - 1);
        }
        return code;
    }

    @Test
    void whatTheFunctionNeedsKeepsItsLine() {
        String code = run(
                "import numpy as np, matplotlib.pyplot as plt",
                "import sklearn; from planar_utils import *",
                "%matplotlib inline",
                "SCALE = (1 +",
                "    1)",
                "train_X, train_Y = load_dataset()",
                "def helper(n):",
                "    return np.sqrt(2 / n)",
                "@grader",
                "def model(X):",
                "    plt.plot(X)",
                FUNCTION,
                "parameters = initialize_parameters_he([2, 4, 1])",
                "print(parameters)");
        assertEquals(
                "import numpy as np\n\n\nSCALE = (1 +\n    1)\n\ndef helper(n):\n    return np.sqrt(2 / n)\n\n\n\n"
                        + FUNCTION,
                code);
    }

    @Test
    void theLastDefinitionCounts() {
        assertEquals("\n\n\n" + FUNCTION, run(FUNCTION.replace("SCALE", "1"), "", FUNCTION));
    }

    @Test
    void aConstantThatNeedsAnotherModuleIsLeftOut() {
        assertEquals(
                "\n\n" + FUNCTION,
                run("import scipy", "SCALE = scipy.sqrt(2)", FUNCTION).replace("import scipy", ""));
        assertEquals("\n" + FUNCTION, run("SCALE = np.load('scale.npy')", FUNCTION));
        assertEquals("SCALE = 2\n" + FUNCTION, run("SCALE = 2; print(SCALE)", FUNCTION));
    }

    @Test
    void anImportOfEverythingStaysWhereItIsNeeded() {
        assertEquals("\n" + FUNCTION, run("from numpy import *", FUNCTION));
        String bare = FUNCTION.replace("helper(SCALE)", "zeros((1, 1))");
        assertEquals("from numpy import *\n" + bare, run("from numpy import *", bare));
        assertEquals("\n" + bare, run("from pylab import *", bare));
    }

    @Test
    void annotationsNeedNoModule() {
        String annotated = FUNCTION.replace("layers_dims):", "layers_dims: List[int]) -> Dict:");
        assertEquals("\n" + annotated, run("from typing import List, Dict", annotated));
    }

    @Test
    void textInStringsAndCommentsIsNoCode() {
        String text = "'''\ndef initialize_parameters_he(d):\n    return 1\n'''\n# (\nx = '['\n";
        HandIn handIn = he(text + FUNCTION);
        assertEquals("\n".repeat(6) + FUNCTION, handIn.code().substring(0, 6 + FUNCTION.length()));
    }

    @Test
    void linesOfANotebookBelongToCells() {
        HandIn handIn = he("x = 1\n%%time", "SCALE = 2\n", "# here\n" + FUNCTION);
        String[] lines = handIn.code().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].equals("SCALE = 2")) {
                assertEquals(1, handIn.cell(i + 1));
                assertEquals(1, handIn.lineInCell(i + 1));
            }
            if (lines[i].startsWith("def")) {
                assertEquals(2, handIn.cell(i + 1));
                assertEquals(2, handIn.lineInCell(i + 1));
            }
        }
        assertEquals(0, handIn.lineInCell(0));
    }

    @Test
    void theNotebooksCommandsAreLeftOut() {
        String code = run(
                "!pip install numpy",
                "def initialize_parameters_he(d):",
                "    %timeit x",
                "    !ls",
                "    y = (1",
                "        % 2)",
                "    return y",
                "np.zeros?");
        assertEquals(
                "\ndef initialize_parameters_he(d):\n    pass\n    pass\n    y = (1\n        % 2)\n    return y", code);
        assertFalse(he("%%bash\n" + FUNCTION).hasFunction());
        assertTrue(he("%%time\n" + FUNCTION).hasFunction());
    }

    /** An open bracket swallows what follows; then Python's own reason is better than “there is no function”. */
    @Test
    void aFunctionThatCannotBeToldApartIsStillFound() {
        assertTrue(he("print((1)\n" + FUNCTION).hasFunction());
        assertTrue(he("x = '''\n" + FUNCTION).hasFunction());
        assertTrue(he("    x = 1\n    " + FUNCTION).hasFunction());
        assertFalse(he("# def initialize_parameters_he(layers_dims)\n").hasFunction());
    }

    @Test
    void otherFunctionsAreListed() {
        assertEquals(
                List.of("f", "g"),
                he("def f(x):\n    return x\n\n\ndef g(x):\n    return x\n").functions());
    }
}
