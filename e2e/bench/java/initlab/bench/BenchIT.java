package initlab.bench;

import initlab.data.PointSet;
import initlab.e2e.SiteServer;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.setup.Setup;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The benchmark, run by {@code mvn -Pbench verify}. It compares the lab's arithmetics on the JVM and in both engines
 * with C, NumPy and libraries from npm. It also measures how training time grows with the network, drawing, looking
 * back, the longest tasks, many seeds, the map, and the first load. Tables and plots go to target/bench/report.html and report.md. Programs that
 * are not installed (gcc, python3, Node) are skipped with a message.
 */
class BenchIT {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    /** -Dbench.libraries=false leaves out the libraries from npm, which take most of the time. */
    private static final boolean LIBRARIES = !"false".equals(System.getProperty("bench.libraries"));

    private static final Path FOLDER = Path.of(System.getProperty("initlab.bench"));
    private static final Path SITE = Path.of(System.getProperty("initlab.site"));
    private static final String LOOP = "the same loop, written by hand";

    private static Report report;
    private static SiteServer server;
    private static EnginePage wasm;
    private static EnginePage js;
    private static EnginePage plainWasm;
    private static EnginePage plainJs;

    @BeforeAll
    static void open() throws IOException {
        Locale.setDefault(Locale.ROOT);
        writeProblem();
        server = new SiteServer(FOLDER.resolve("site"), 0, "/");
        wasm = new EnginePage(server.address(), "wasm", "all");
        js = new EnginePage(server.address(), "js", "all");
        plainWasm = new EnginePage(server.address(), "wasm", "none");
        plainJs = new EnginePage(server.address(), "js", "none");
        report = new Report(Machine.describe(wasm.version()));
    }

    @AfterAll
    static void close() throws IOException {
        wasm.close();
        js.close();
        plainWasm.close();
        plainJs.close();
        server.close();
        System.out.println(report.write(FOLDER));
    }

    @Test
    void fifteenThousandIterations() throws Exception {
        Contest contest = new Contest();
        List<Entrant> programs = new ArrayList<>();
        for (boolean withCost : new boolean[] {false, true}) {
            enterC(contest, programs, "C, gcc -O3", withCost);
            enterC(contest, programs, "C, gcc -O3 -march=native", withCost, "-march=native");
            enter(
                    contest,
                    programs,
                    "NumPy",
                    withCost,
                    false,
                    LOOP,
                    "python3",
                    "e2e/bench/programs/numpy_bench.py",
                    FOLDER.resolve("problem.json").toString());
            for (String arithmetic : withCost ? List.of("fast") : List.of("fast", "exact")) {
                String note = arithmetic.equals("exact") ? "the same roundings as the notebook’s NumPy" : "";
                String lab = "Lab, " + arithmetic + ", ";
                contest.enter(lab + "WebAssembly GC", wasm.entrant(arithmetic), withCost, false, note);
                contest.enter(lab + "JavaScript", js.entrant(arithmetic), withCost, false, note);
                contest.enter(
                        lab + "WebAssembly GC without kernels", plainWasm.entrant(arithmetic), withCost, false, note);
                contest.enter(lab + "JavaScript without kernels", plainJs.entrant(arithmetic), withCost, false, note);
                contest.enter(lab + "JVM", new JvmEntrant(arithmetic), withCost, false, note);
            }
        }
        if (LIBRARIES && installLibraries()) {
            enterLibrary(contest, programs, "TensorFlow.js, wasm", "tfjs-wasm", "float32, automatic differentiation");
            enterLibrary(contest, programs, "TensorFlow.js, cpu", "tfjs-cpu", "float32, automatic differentiation");
            enterLibrary(
                    contest,
                    programs,
                    "ConvNetJS",
                    "convnetjs",
                    "two softmax outputs instead of one sigmoid, so the last layer learns twice as fast");
            enterLibrary(
                    contest,
                    programs,
                    "brain.js",
                    "brain",
                    "sigmoids, squared error, one update per point, its own initialization: no full batch, no ReLU with sigmoid");
        }
        contest.run(ROUNDS);
        programs.forEach(Entrant::close);
        report.add(contest);
    }

    @Test
    void limit() throws Exception {
        report.add(Limit.table(wasm));
    }

    @Test
    void growth() {
        Growth growth = new Growth();
        growth.add("JVM", new Growth.Place() {
            @Override
            public void prepare(Growth.Shape shape) {
                Workload.prepare(shape.examples(), shape.width(), shape.hidden());
            }

            @Override
            public Timing advance(int iterations) {
                return JvmEntrant.timed(() -> Workload.advance(iterations));
            }
        });
        growth.add("WebAssembly GC", place(wasm));
        growth.add("JavaScript", place(js));
        growth.add("WebAssembly GC without kernels", place(plainWasm));
        report.add(growth);
    }

    @Test
    void drawing() throws IOException {
        report.add(Drawing.table(SITE));
    }

    @Test
    void scrubbing() throws IOException {
        report.add(Scrubbing.table(SITE));
    }

    @Test
    void smoothness() throws IOException {
        report.add(Smoothness.table(SITE));
    }

    @Test
    void seeds() throws IOException {
        report.add(Seeds.table(SITE));
    }

    @Test
    void map() throws Exception {
        Path program = FOLDER.resolve("map_c");
        boolean compiled = succeeds(
                new File("."), List.of("gcc", "-O3", "-o", program.toString(), "e2e/bench/programs/bench.c", "-lm"));
        report.add(Maps.table(SITE, compiled ? program : null, FOLDER.resolve("problem.txt")));
    }

    @Test
    void firstLoad() throws IOException {
        report.add(FirstLoad.table(SITE));
    }

    private static Growth.Place place(EnginePage page) {
        return new Growth.Place() {
            @Override
            public void prepare(Growth.Shape shape) {
                page.prepare(shape.examples(), shape.width(), shape.hidden());
            }

            @Override
            public Timing advance(int iterations) {
                return page.advance(iterations);
            }
        };
    }

    private static void enterC(
            Contest contest, List<Entrant> programs, String name, boolean withCost, String... options)
            throws Exception {
        Path program = FOLDER.resolve("bench_c" + String.join("", options));
        List<String> command = new ArrayList<>(List.of("gcc", "-O3"));
        command.addAll(List.of(options));
        command.addAll(List.of("-o", program.toString(), "e2e/bench/programs/bench.c", "-lm"));
        if (succeeds(new File("."), command)) {
            enter(
                    contest,
                    programs,
                    name,
                    withCost,
                    false,
                    LOOP,
                    program.toString(),
                    FOLDER.resolve("problem.txt").toString());
        }
    }

    private static void enterLibrary(Contest contest, List<Entrant> programs, String name, String file, String note) {
        enter(
                contest,
                programs,
                name,
                true,
                true,
                note,
                "node",
                FOLDER.resolve("libraries/train.js").toString(),
                file,
                FOLDER.resolve("problem.json").toString());
    }

    private static void enter(
            Contest contest,
            List<Entrant> programs,
            String name,
            boolean withCost,
            boolean inParts,
            String note,
            String... command) {
        try {
            Entrant entrant = new ProgramEntrant(new File("."), List.of(command));
            programs.add(entrant);
            contest.enter(name, entrant, withCost, inParts, note);
        } catch (IOException missing) {
            System.out.println(name + " is skipped: " + missing.getMessage());
        }
    }

    /** Installs the libraries into target with npm, from the lock file. Returns whether it succeeded. */
    private static boolean installLibraries() throws Exception {
        Path libraries = FOLDER.resolve("libraries");
        Files.createDirectories(libraries);
        try (var files = Files.list(Path.of("e2e/bench/libraries"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file, libraries.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Files.isDirectory(libraries.resolve("node_modules"))
                || succeeds(libraries.toFile(), List.of("npm", "ci", "--silent"));
    }

    private static boolean succeeds(File folder, List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return true;
            }
            System.out.println(String.join(" ", command) + " failed: " + said);
            return false;
        } catch (IOException missing) {
            System.out.println(command.get(0) + " is not installed: " + missing.getMessage());
            return false;
        }
    }

    /** Writes the notebook's points and the He initialization, as JSON and, for C, as plain numbers. */
    private static void writeProblem() throws IOException {
        Setup setup = Setup.NOTEBOOK;
        PointSet points = setup.training();
        LayerDims dims = setup.layerDims();
        Parameters start = Workload.start(dims, setup.seed());
        double[] x = points.features();
        int m = points.size();
        List<String> pairs = new ArrayList<>();
        for (int n = 0; n < m; n++) {
            pairs.add(List.of(x[n], x[m + n]).toString());
        }
        List<String> weights = new ArrayList<>();
        List<String> biases = new ArrayList<>();
        DoubleStream numbers = DoubleStream.concat(DoubleStream.of(x), DoubleStream.of(points.labels()));
        for (int layer = 1; layer <= dims.layers(); layer++) {
            List<String> rows = new ArrayList<>();
            for (int unit = 0; unit < dims.fanOut(layer); unit++) {
                rows.add(Arrays.toString(Arrays.copyOfRange(
                        start.weights(layer), unit * dims.fanIn(layer), (unit + 1) * dims.fanIn(layer))));
            }
            weights.add(rows.toString());
            biases.add(Arrays.toString(start.biases(layer)));
            numbers = DoubleStream.concat(
                    numbers,
                    DoubleStream.concat(DoubleStream.of(start.weights(layer)), DoubleStream.of(start.biases(layer))));
        }
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve("problem.json"),
                "{\"layers\": [" + dims.toString().replace("-", ", ")
                        + "], \"rate\": " + setup.learningRate() + ", \"points\": " + pairs + ", \"labels\": "
                        + Arrays.stream(points.labels())
                                .mapToObj(label -> Integer.toString((int) label))
                                .toList()
                        + ", \"weights\": " + weights + ", \"biases\": " + biases + "}");
        Files.writeString(
                FOLDER.resolve("problem.txt"),
                numbers.mapToObj(Double::toString).collect(Collectors.joining("\n")));
    }
}
