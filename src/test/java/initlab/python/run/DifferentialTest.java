package initlab.python.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import initlab.python.value.Meter;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random expressions have the values, the errors and the marked columns that Python 3.11 gives them. */
class DifferentialTest {
    private static final int COUNT = 2500;
    private static final String SETUP = """
            import math
            n = 3; m = -5; x = 0.1; y = -1234.5678; s = 'abc'; t = ' W2 '; a = [3, 1, 2]; u = None
            d = {'a': 1, 2: [0.5], (1, 2): None}
            def f(a, b=10):
                return (a, b)
            """;

    /** Prints a line for each expression: its repr, or the error's type, message and columns. */
    private static final String SCRIPT = """
            import sys, warnings
            warnings.simplefilter('ignore')
            def characters(source, column):
                return len(('_ = ' + source).encode()[:column].decode())
            def columns(e, source):
                tb = e.__traceback__
                while tb.tb_next is not None:
                    tb = tb.tb_next
                positions = list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]
                return f'{characters(source, positions[2])}-{characters(source, positions[3])}'
            setup = compile(open(sys.argv[1], encoding='utf-8').read(), '<setup>', 'exec')
            for source in open(sys.argv[2], encoding='utf-8').read().splitlines():
                space = {}
                exec(setup, space)
                try:
                    code = compile('_ = ' + source, '<cell>', 'exec')
                    exec(code, space)
                    result = repr(space['_'])
                except SyntaxError as e:
                    result = f'{type(e).__name__}: {e.msg}'
                except Exception as e:
                    result = f'{type(e).__name__}: {e} @ {columns(e, source)}'
                sys.stdout.buffer.write((result.replace('\\n', '\\\\n') + '\\n').encode())
            """;

    @TempDir
    Path folder;

    @Test
    void expressionsHavePythonsValuesAndErrors() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "python3.11 is not installed");
        RandomExpressions generator = new RandomExpressions(14);
        List<String> expressions = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            expressions.add(generator.next(3));
        }
        List<String> expected = python(expressions);
        assertEquals(COUNT, expected.size());
        StringBuilder differences = new StringBuilder();
        int compared = 0;
        for (int i = 0; i < COUNT; i++) {
            String here = here(expressions.get(i));
            if (here == null
                    || expected.get(i).contains(" object at 0x")
                    || expected.get(i).contains("<function")) {
                continue;
            }
            compared++;
            if (!here.equals(expected.get(i))) {
                differences
                        .append('\n')
                        .append(expressions.get(i))
                        .append("\n    Python: ")
                        .append(expected.get(i))
                        .append("\n    here:   ")
                        .append(here);
            }
        }
        assertEquals("", differences.toString());
        assertTrue(compared > COUNT * 9 / 10, compared + " were compared");
    }

    /** The result here; null if it is refused. */
    private static String here(String expression) {
        Map<String, Object> names = new HashMap<>();
        try {
            new Cell(SETUP, Map.of(), names, new Meter(10_000, 1_000_000)).run();
            new Cell("_ = " + expression, Map.of(), names, new Meter(1_000_000, 10_000_000)).run();
            return repr(names);
        } catch (PythonError e) {
            String place = e.type().equals("SyntaxError") ? "" : " @ " + e.column() + "-" + e.end();
            return (e.type() + ": " + e.getMessage() + place).replace("\n", "\\n");
        } catch (Refusal e) {
            return null;
        }
    }

    private static String repr(Map<String, Object> names) {
        Cell cell = new Cell("print(repr(_), end='')", Map.of(), names, new Meter(100_000, 10_000_000));
        cell.run();
        return cell.printed().replace("\n", "\\n");
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info[:2] != (3, 11))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    private List<String> python(List<String> expressions) throws IOException, InterruptedException {
        Path setup = Files.writeString(folder.resolve("setup.py"), SETUP);
        Path sources = Files.writeString(folder.resolve("sources.txt"), String.join("\n", expressions));
        Process process = new ProcessBuilder("python3", "-c", SCRIPT, setup.toString(), sources.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.lines().toList();
    }
}
