package initlab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled program keeps every rule. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target/classes"));
    /** Packages whose rules are not a list of the packages they know. */
    private static final List<String> WITHOUT_ROW = List.of("initlab", "initlab.page", "initlab.bench");

    static List<ArchRule> rules() {
        return Rules.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeepsTheRule(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @Test
    void everyPackageHasARow() {
        Set<String> lacking = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !WITHOUT_ROW.contains(name) && !name.startsWith("initlab.page."))
                .collect(Collectors.toCollection(TreeSet::new));
        Layer.TABLE.forEach(layer -> lacking.remove(layer.fullName()));
        assertEquals(Set.of(), lacking, "packages without a row in Layer.TABLE");
    }
}
