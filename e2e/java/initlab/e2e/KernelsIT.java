package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import initlab.network.Parameters;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kernels with vectors, kernels with fused multiply-adds and plain Java give the bits that Java gives on the JVM: the
 * parameters and the costs after some iterations, for many shapes and sizes of batches.
 */
class KernelsIT {
    private static final Path SITE = Path.of(System.getProperty("initlab.site"));
    private static final int ITERATIONS = 30;

    /** A set-up, its initialization, and what the JVM computes. */
    private record Case(String setup, String initialization, String expected) {}

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void computeOnTheJvm() {
        Random random = new Random(16);
        for (int i = 0; i < 16; i++) {
            StringBuilder layers = new StringBuilder(random.nextInt(4) == 0 ? "1" : "2");
            int hidden = random.nextInt(5);
            for (int layer = 0; layer < hidden; layer++) {
                layers.append('-').append(1 + random.nextInt(i % 8 == 0 ? 70 : 17));
            }
            String batch = random.nextInt(3) == 0 ? "&batch=" + (1 + random.nextInt(70)) : "";
            String activation = i % 6 == 5 ? "&activation=tanh" : "";
            add(
                    "layers=" + layers + "-1" + batch + activation + "&rate=0." + (1 + random.nextInt(9)) + "&seed="
                            + i,
                    "he");
        }
        // Far more examples than a block has, at the limits of the exponential, and beyond the range of a double.
        add("layers=2-256-256-1&rate=0.01", "he");
        add("rate=0.5", "constant(1000)");
        add("rate=1e6", "he");
        for (String initialization : List.of("he", "random", "zeros", "xavier")) {
            for (int seed = 3; seed < 6; seed++) {
                add("arithmetic=exact&seed=" + seed, initialization);
            }
        }
    }

    private static void add(String query, String initialization) {
        Setup setup = SetupQuery.parse("iterations=100&" + query).setup();
        Run run = new Run(setup, initialization);
        run.advanceTo(ITERATIONS);
        Parameters parameters = run.parameters();
        double[] numbers = new double[parameters.count() + 1];
        parameters.writeTo(numbers, 0);
        numbers[numbers.length - 1] = run.cost();
        CASES.add(new Case(SetupQuery.format(setup), initialization, hash(numbers)));
    }

    private static String hash(double[] numbers) {
        int hash = 17;
        for (double number : numbers) {
            // NaN has many bit patterns, which engines choose as they like.
            long bits = Double.doubleToLongBits(number);
            hash = 31 * (31 * hash + (int) bits) + (int) (bits >>> 32);
        }
        return numbers.length + ":" + hash;
    }

    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, wasm, all",
        "CHROMIUM, wasm, simd",
        "CHROMIUM, wasm, none",
        "CHROMIUM, js, all",
        "CHROMIUM, js, simd",
        "CHROMIUM, js, none",
        "FIREFOX, wasm, all",
        "FIREFOX, js, all",
        "WEBKIT, wasm, all",
        "WEBKIT, js, all"
    })
    void trainingHasTheBitsOfTheJvm(Engine browser, String engine, String kernels) throws IOException {
        try (SiteServer server = SiteServer.onAnyPort(SITE, "/course/lab/")) {
            browser.visit(window -> {
                window.visit(server.address() + "?iterations=50&engine=" + engine + "&kernels=" + kernels);
                window.awaitState("ready");
                window.evaluate(SCRIPT.formatted(requests(), ITERATIONS));
                window.await("String(window.kernelsDone !== undefined)", "true");
                String used = window.evaluate("kernelsUsed");
                System.out.println(window.browser() + ", " + engine + ", " + kernels + ": " + used);
                assertEquals(!kernels.equals("none"), used.startsWith("vectors"), used);
                assertFalse(!kernels.equals("all") && used.contains("fused"), used);
                String expected = CASES.stream()
                        .map(one -> one.setup + " " + one.initialization + " " + one.expected)
                        .collect(Collectors.joining("\n"));
                assertEquals(expected, window.evaluate("kernelsDone"));
            });
        }
    }

    private static String requests() {
        return CASES.stream()
                .map(one -> "['" + one.setup + "', '" + one.initialization + "']")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Trains each case in one worker, one after the other, and leaves the hashes in {@code kernelsDone}. */
    private static final String SCRIPT = """
            (() => {
              const cases = %s, done = [], worker = initlabWorker('initlab');
              const detail = {aspect: 1, units: 0, choice: 0, statistics: false, layer: 0, unit: 0, input: -1};
              const send = (kind, setup, initialization, iteration) => worker.postMessage(
                  {kind, run: 0, setup, initialization, iteration, fieldSize: 10, detail, start: null});
              const hash = numbers => {
                numbers.forEach((n, i) => { if (n !== n) { numbers[i] = NaN; } });
                const words = new Int32Array(numbers.buffer);
                let h = 17;
                for (let i = 0; i < words.length; i++) {
                  h = Math.imul(31, h) + words[i] | 0;
                }
                return numbers.length + ':' + h;
              };
              const next = () => done.length < cases.length ? send('start', ...cases[done.length], 0)
                  : (worker.terminate(), window.kernelsDone = done.join('\\n'));
              worker.onerror = e => { window.kernelsDone = e.message; };
              worker.onmessage = ({data}) => {
                if (data.kind === 'failed') {
                  window.kernelsDone = data.message;
                } else if (data.kind === 'ready') {
                  window.kernelsUsed = data.message;
                  next();
                } else if (data.iteration === 0 && !data.stopped) {
                  send('advance', '', '', %d);
                } else {
                  const numbers = Float64Array.of(...data.numbers.subarray(0, data.count), data.cost);
                  done.push(`${cases[done.length].join(' ')} ${hash(numbers)}`);
                  next();
                }
              };
              return 'started';
            })()""";
}
