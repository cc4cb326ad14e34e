package initlab.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a folder's modules, scripts and style sheets smaller: Binaryen's wasm-opt makes the lab's module a sixth smaller
 * after gzip and no slower, what a page can do without at first becomes a module of its own, and esbuild minifies scripts
 * and style sheets. Without npm everything stays as it is: the page works, but is
 * larger than its budget.
 */
public final class SmallerParts {
    /** WebAssembly features that TeaVM's modules use. */
    private static final List<String> FEATURES = List.of(
            "gc",
            "reference-types",
            "bulk-memory",
            "nontrapping-float-to-int",
            "sign-ext",
            "exception-handling",
            "mutable-globals",
            "multivalue",
            "tail-call",
            "strings");

    /** What wasm-opt does, in this order. */
    private static final List<String> PASSES = List.of(
            // JavaScript reads no field of a Java object and calls no functions but the known ones, so that types,
            // fields and parameters may change.
            "--closed-world",
            "-Oz",
            // Classes that differ in nothing that still matters share a type, and then more functions are equal.
            "--type-merging",
            "-Oz",
            // TeaVM declares all types together. In small groups, which may be sorted, they take less space.
            "--minimize-rec-groups",
            // Browsers have no use for the list of functions that JavaScript calls.
            "--strip-toolchain-annotations");

    /** The build fills this script in later, and finds the places by their text. */
    private static final String SERVICE_WORKER = "sw.js";

    private static final String MODULE = "initlab.wasm";
    private static final String REST = "-rest.wasm";
    private static final String PROGRAM = "initlab.js";
    private static final String RUNTIME = "initlab.wasm-runtime.js";

    private SmallerParts() {}

    /**
     * Replaces the files by smaller ones.
     *
     * @param args the folder, the folder that pins the programs for Node, the folder to install them in, and the folder of
     *     the Java sources
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        NodeTools tools = NodeTools.installed(Path.of(args[1]), Path.of(args[2]));
        if (tools == null) {
            System.err.println(
                    "[WARNING] npm could not install wasm-opt and esbuild: the site works, but is larger than "
                            + "its budget.");
            return;
        }
        List<String> texts = new ArrayList<>();
        split(folder.resolve(PROGRAM), ScriptNames.of(Path.of(args[3])));
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.equals(MODULE)) {
                optimize(tools, file);
            } else if (name.equals(RUNTIME)) {
                // RuntimeLoading has left functions that nothing calls.
                minify(tools, folder, List.of(file.toString(), "--tree-shaking=true"));
            } else if (!name.equals(SERVICE_WORKER) && (name.endsWith(".css") || name.endsWith(".js"))) {
                texts.add(file.toString());
            }
        }
        minify(tools, folder, texts);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Writes a program in JavaScript in two; the single file keeps the whole one. */
    private static void split(Path program, ScriptNames names) throws IOException {
        String whole = Files.readString(program);
        ScriptSplit.Parts parts = ScriptSplit.of(whole, PROGRAM, name -> RestOfModule.has(names.javaName(name)));
        Files.writeString(program.resolveSibling(SingleFile.PROGRAM), whole);
        Files.writeString(program, parts.first());
        Files.writeString(program.resolveSibling(PROGRAM.replace(".js", "-rest.js")), parts.rest());
    }

    /** Writes the smaller module in two: what a page starts with in the module's place, and the rest beside it. */
    private static void optimize(NodeTools tools, Path module) throws IOException, InterruptedException {
        Path listed = module.resolveSibling(module.getFileName() + ".listed");
        Path named = module.resolveSibling(module.getFileName() + ".named");
        Path text = module.resolveSibling(module.getFileName() + ".wat");
        byte[] whole = Files.readAllBytes(module);
        Files.write(listed, FunctionsForJavaScript.listed(whole));
        List<String> passes = new ArrayList<>(PASSES);
        // With names, which say what may wait.
        passes.add("--debuginfo");
        run(tools, "wasm-opt", listed, named, passes);
        Files.delete(listed);
        run(tools, "wasm-dis", named, text, List.of());
        Files.delete(named);
        ModuleSplit.Parts parts = ModuleSplit.of(Files.readString(text), RestOfModule::has);
        Path rest = module.resolveSibling(module.getFileName().toString().replace(".wasm", REST));
        assemble(tools, parts.first(), text, module);
        Files.write(module, withNotes(Files.readAllBytes(module), whole));
        assemble(tools, parts.rest(), text, rest);
        Files.delete(text);
    }

    /** A module with TeaVM's notes for its runtime, which the text format has no place for. */
    private static byte[] withNotes(byte[] module, byte[] whole) {
        byte[] noted = module;
        for (WasmSection section : WasmSection.of(whole)) {
            if (section.isCustom("teavm.")) {
                noted = WasmSection.withCustom(noted, section.content());
            }
        }
        return noted;
    }

    /** Numbers that are used often become short ones; types stay as they are, because both modules have them. */
    private static void assemble(NodeTools tools, String code, Path text, Path module)
            throws IOException, InterruptedException {
        Files.writeString(text, code);
        run(tools, "wasm-opt", text, module, List.of("--reorder-functions", "--reorder-globals"));
    }

    private static void run(NodeTools tools, String program, Path from, Path to, List<String> passes)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(passes);
        arguments.addAll(List.of(from.toString(), "-o", to.toString()));
        FEATURES.forEach(feature -> arguments.add("--enable-" + feature));
        tools.run("binaryen/bin/" + program, arguments);
    }

    /** Scripts and style sheets stay separate files with the same names, for browsers that know the newest syntax. */
    private static void minify(NodeTools tools, Path folder, List<String> files)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(files);
        arguments.addAll(List.of(
                "--minify",
                "--charset=utf8",
                "--legal-comments=none",
                "--log-level=warning",
                "--outbase=" + folder,
                "--outdir=" + folder,
                "--allow-overwrite"));
        tools.run("esbuild/bin/esbuild", arguments);
    }
}
