package initlab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes the machine and the software of the measurements. */
final class Machine {
    private static final Path CACHES = Path.of("/sys/devices/system/cpu/cpu0/cache");

    private Machine() {}

    static String describe(String browser) {
        return String.format(
                "%s; %s, %d cores; caches per core: %s; Java %s, Chromium %s.",
                LocalDate.now(),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                caches(),
                System.getProperty("java.version"),
                browser);
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException noSuchFile) {
            return System.getProperty("os.arch");
        }
    }

    private static String caches() {
        try (Stream<Path> caches = Files.list(CACHES)) {
            return caches.filter(cache -> cache.getFileName().toString().startsWith("index"))
                    .sorted()
                    .filter(cache -> !read(cache, "type").equals("Instruction"))
                    .map(cache -> "L" + read(cache, "level") + " " + read(cache, "size"))
                    .collect(Collectors.joining(", "));
        } catch (IOException notLinux) {
            return "unknown";
        }
    }

    private static String read(Path cache, String what) {
        try {
            return Files.readString(cache.resolve(what)).trim();
        } catch (IOException e) {
            return "?";
        }
    }
}
