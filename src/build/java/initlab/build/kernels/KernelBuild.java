package initlab.build.kernels;

import initlab.build.NodeTools;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the modules of kernels: loops with vectors, which Java cannot express. Each has a part written by hand, a text
 * in {@code src/build/kernels}, and loops that are generated. Binaryen assembles and optimizes them. Without npm there
 * are no kernels, and the program computes the same in Java.
 */
public final class KernelBuild {
    private static final List<String> FEATURES = List.of(
            "--enable-simd", "--enable-relaxed-simd", "--enable-bulk-memory", "--enable-nontrapping-float-to-int");
    /** The number of steps of {@code initlab.rounding.Exp} that make a factor of two, as five square roots give them. */
    private static final int ROOTS = 5;

    private KernelBuild() {}

    /**
     * Writes the modules.
     *
     * @param args the folder of the texts, the folder for the modules, the folder for what they are made of, the folder
     *     that pins the programs for Node, and the folder to install them in
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path texts = Path.of(args[0]);
        Path modules = Path.of(args[1]);
        Path work = Path.of(args[2]);
        NodeTools tools = NodeTools.installed(Path.of(args[3]), Path.of(args[4]));
        if (tools == null) {
            return;
        }
        Files.createDirectories(modules);
        Files.createDirectories(work);
        for (Path text : texts(texts)) {
            String name = "initlab-" + text.getFileName();
            String code = Files.readString(text)
                    .replace("@powers", powers())
                    .replace(";; @training", TrainingLoops.text())
                    .replace(";; @exact", ExactLoops.text());
            Files.writeString(work.resolve(name), code);
            List<String> arguments = new ArrayList<>(List.of(work.resolve(name).toString(), "-O2", "-o"));
            arguments.add(modules.resolve(name.replace(".wat", ".wasm")).toString());
            arguments.addAll(FEATURES);
            tools.run("binaryen/bin/wasm-opt", arguments);
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The doubles nearest to 2^(j/32), j = 0 … 31, as bytes of a string. */
    private static String powers() {
        MathContext digits = new MathContext(60);
        BigDecimal root = BigDecimal.valueOf(2);
        for (int i = 0; i < ROOTS; i++) {
            root = root.sqrt(digits);
        }
        StringBuilder bytes = new StringBuilder();
        BigDecimal power = BigDecimal.ONE;
        for (int j = 0; j < 1 << ROOTS; j++) {
            long bits = Double.doubleToLongBits(power.doubleValue());
            for (int i = 0; i < Long.BYTES; i++) {
                bytes.append(String.format("\\%02x", bits >>> Byte.SIZE * i & 0xff));
            }
            power = power.multiply(root, digits);
        }
        return bytes.toString();
    }
}
