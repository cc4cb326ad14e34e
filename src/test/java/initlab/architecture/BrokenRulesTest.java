package initlab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fails as soon as a class breaks it. The classes are compiled here, into a folder of their own. */
class BrokenRulesTest {
    private static final String PAGE_CLASS = "initlab.page.LabPage";
    private static final String DOM_CLASS = "org.teavm.jso.dom.html.HTMLElement";

    /**
     * A class that breaks a rule.
     *
     * @param name its full name
     * @param used the full name of what it must not know
     */
    private record Broken(String name, String used) {
        Path write(Path folder) throws IOException {
            int dot = name.lastIndexOf('.');
            Path file = folder.resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(
                    file,
                    "package %s; public class %s { %s used; }"
                            .formatted(name.substring(0, dot), name.substring(dot + 1), used));
        }
    }

    private static Map<String, List<Broken>> broken() {
        Map<String, List<Broken>> broken = new HashMap<>();
        broken.put("the core knows no TeaVM", one("initlab.training.Broken", "org.teavm.jso.JSObject"));
        broken.put("the command line starts without TeaVM", one("initlab.Cli", PAGE_CLASS));
        broken.put("the page knows no command line", one("initlab.Main", "initlab.cli.CommandLine"));
        broken.put("the worker knows no page", one("initlab.worker.Broken", PAGE_CLASS));
        broken.put("the page knows no arithmetic", one("initlab.page.inside.Broken", "initlab.training.Run"));
        broken.put("views know no workers", one("initlab.page.inside.Broken", "initlab.worker.Reply"));
        broken.put("only the page touches the DOM", one("initlab.worker.Broken", DOM_CLASS));
        broken.put(
                "only what waits knows the rest of the program",
                one("initlab.page.chart.Broken", "initlab.page.report.Report"));
        broken.put(
                "no package knows one that knows it",
                List.of(
                        new Broken("initlab.numpy.Broken", "initlab.network.Broken"),
                        new Broken("initlab.network.Broken", "initlab.numpy.Broken")));
        for (Layer layer : Layer.TABLE) {
            String used = layer.name().equals("cli") ? PAGE_CLASS : "initlab.cli.CommandLine";
            broken.put(layer.title(), one(layer.fullName() + ".Broken", used));
        }
        return broken;
    }

    private static List<Broken> one(String name, String used) {
        return List.of(new Broken(name, used));
    }

    static List<ArchRule> rules() {
        return Rules.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aClassThatBreaksTheRuleIsFound(ArchRule rule, @TempDir Path folder) throws IOException {
        List<Broken> classes = broken().get(rule.getDescription().replaceFirst(", because .*", ""));
        assertNotNull(classes, "no class here breaks the rule: " + rule.getDescription());
        assertTrue(rule.evaluate(compiled(classes, folder)).hasViolation(), rule.getDescription());
    }

    private static JavaClasses compiled(List<Broken> classes, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Stream.Builder<String> arguments = Stream.builder();
        arguments.add("-proc:none").add("-d").add(folder.toString());
        arguments.add("-cp").add(System.getProperty("java.class.path"));
        for (Broken one : classes) {
            arguments.add(one.write(folder).toString());
        }
        assertEquals(0, compiler.run(null, null, null, arguments.build().toArray(String[]::new)));
        return new ClassFileImporter().importPath(folder);
    }
}
