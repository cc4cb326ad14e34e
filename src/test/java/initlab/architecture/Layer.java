package initlab.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which packages of the lab each package may know: session → training → network → data, rounding, numpy.
 *
 * @param name the package below {@code initlab}
 * @param known the packages below {@code initlab} whose classes it may use, besides its own
 */
record Layer(String name, List<String> known) {
    private static Layer of(String name, String... known) {
        return new Layer(name, List.of(known));
    }

    /** Every package that is plain Java, the lowest first; and the worker, which knows TeaVM but no page. */
    static final List<Layer> TABLE = List.of(
            of("words"),
            of("rounding"),
            of("numpy", "rounding"),
            of("draws", "numpy", "rounding"),
            of("text", "numpy"),
            of("python.value", "words"),
            of("python.syntax", "python.value", "rounding", "words"),
            of("python.array", "python.value", "numpy", "rounding", "words"),
            of("python.run", "python.syntax", "python.value", "numpy", "rounding", "words"),
            of("python", "python.run", "python.array", "python.syntax", "python.value", "words"),
            of("formula", "rounding", "words"),
            of("data", "numpy", "rounding", "words"),
            of("files", "numpy", "text", "words"),
            of("table", "files", "data", "numpy", "rounding", "words"),
            of("network", "data", "numpy", "rounding", "words"),
            of("initializer", "network", "formula", "draws", "data", "numpy", "rounding", "words"),
            of("meanfield", "network", "rounding"),
            of("signal", "meanfield", "initializer", "inside", "network", "data", "numpy", "rounding"),
            of("weights", "files", "network", "data", "words"),
            of("exercise", "python", "python.value", "network", "numpy", "rounding", "words"),
            of("network.exact", "network", "data", "rounding"),
            of("network.fast", "network", "data", "numpy", "rounding"),
            of("inside", "network", "data", "rounding", "words"),
            of("setup", "initializer", "network", "data", "numpy", "rounding", "text", "words"),
            of("notebook", "network", "numpy", "rounding", "words"),
            of(
                    "training",
                    "setup",
                    "inside",
                    "network.exact",
                    "network.fast",
                    "initializer",
                    "network",
                    "data",
                    "numpy",
                    "words"),
            of("description", "setup", "training", "inside", "initializer", "network", "words"),
            of("code"),
            of("export", "training", "setup", "initializer", "network", "data", "files", "numpy", "text"),
            of("session", "training", "setup", "inside", "network", "data", "words"),
            of(
                    "measure",
                    "training",
                    "setup",
                    "inside",
                    "initializer",
                    "network.fast",
                    "network",
                    "data",
                    "numpy",
                    "rounding"),
            of("statistics", "rounding", "words"),
            of("schedule", "measure", "session"),
            of(
                    "seeds",
                    "schedule",
                    "statistics",
                    "measure",
                    "session",
                    "training",
                    "setup",
                    "initializer",
                    "inside",
                    "numpy",
                    "rounding",
                    "words"),
            of(
                    "map",
                    "schedule",
                    "measure",
                    "session",
                    "setup",
                    "initializer",
                    "network",
                    "data",
                    "numpy",
                    "rounding",
                    "text",
                    "words"),
            of(
                    "paper",
                    "schedule",
                    "measure",
                    "training",
                    "setup",
                    "initializer",
                    "network",
                    "numpy",
                    "rounding",
                    "text",
                    "words"),
            of(
                    "lesson",
                    "session",
                    "training",
                    "setup",
                    "inside",
                    "initializer",
                    "network",
                    "data",
                    "rounding",
                    "text",
                    "words"),
            of("handin", "export", "lesson", "setup", "initializer", "network", "numpy", "text", "words"),
            of(
                    "page.state",
                    "lesson",
                    "session",
                    "training",
                    "setup",
                    "inside",
                    "initializer",
                    "network",
                    "data",
                    "words"),
            of(
                    "cli",
                    "map",
                    "paper",
                    "seeds",
                    "schedule",
                    "statistics",
                    "measure",
                    "exercise",
                    "python",
                    "python.value",
                    "export",
                    "training",
                    "setup",
                    "signal",
                    "weights",
                    "initializer",
                    "network",
                    "data",
                    "files",
                    "numpy",
                    "table",
                    "text"),
            of(
                    "worker",
                    "measure",
                    "lesson",
                    "exercise",
                    "python",
                    "training",
                    "setup",
                    "inside",
                    "signal",
                    "weights",
                    "initializer",
                    "network.exact",
                    "network.fast",
                    "network",
                    "data",
                    "files",
                    "table",
                    "rounding",
                    "words"));

    /** The package's full name; subpackages are rows of their own. */
    String fullName() {
        return full(name);
    }

    /** The rule in words. */
    String title() {
        return name + " knows " + (known.isEmpty() ? "no other package" : "only " + String.join(", ", known));
    }

    private static String full(String below) {
        return "initlab." + below;
    }

    /** Forbids every package of the lab that the row does not name. */
    ArchRule rule() {
        String[] allowed =
                Stream.concat(Stream.of(name), known.stream()).map(Layer::full).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(fullName())
                .should()
                .dependOnClassesThat(
                        resideInAPackage("initlab..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .as(title())
                // A row may be ahead of its package.
                .allowEmptyShould(true);
    }
}
