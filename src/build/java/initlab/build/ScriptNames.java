package initlab.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Java names behind the names of a script. TeaVM shortens a package to the first letters of its parts:
 * {@code ipp_PointsDialog} is {@code initlab.page.points.PointsDialog}.
 */
final class ScriptNames {
    /** By short name of a class. */
    private final Map<String, String> classes = new HashMap<>();

    /** Reads the names of all classes below a folder of sources. */
    static ScriptNames of(Path sources) throws IOException {
        ScriptNames names = new ScriptNames();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name =
                        sources.relativize(file).toString().replace('\\', '/').replace(".java", "");
                names.add(name.replace('/', '.'));
            }
        }
        return names;
    }

    private void add(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        StringBuilder key = new StringBuilder();
        for (String part : name.substring(0, name.length() - simple.length()).split("\\.")) {
            key.append(part.charAt(0));
        }
        String other = classes.put(key + "_" + simple, name);
        if (other != null && !simple.equals("package-info")) {
            // Neither may wait, since a name would not tell which one it is.
            classes.put(key + "_" + simple, "");
        }
    }

    /** The Java name of the class that a name of the script belongs to; empty if there is none. */
    String javaName(String name) {
        for (int end = name.length(); end > 0; end--) {
            boolean border = end == name.length() || name.charAt(end) == '_' || name.charAt(end) == '$';
            if (border && classes.containsKey(name.substring(0, end))) {
                return classes.get(name.substring(0, end));
            }
        }
        return "";
    }
}
