package initlab.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the architecture. Each is one row with the reason it is there. */
final class Rules {
    private static final String PAGE = "initlab.page..";
    /** What the page shows, as a value: plain Java, and a row of {@link Layer#TABLE}. */
    private static final String PAGE_STATE = "initlab.page.state";

    private static final String WORKER = "initlab.worker..";
    private static final String COMMAND_LINE = "initlab.cli..";
    private static final String[] ARITHMETIC = {"initlab.network.exact..", "initlab.network.fast.."};
    /** The only parts of the page that talk to workers; panels get plain values from them. */
    private static final String[] WORKER_ADAPTERS = {"initlab.page.workers"};
    /** What WebAssembly loads later; RestOfModule of the build has the same packages. */
    private static final String[] REST = {
        "initlab.code..",
        "initlab.export..",
        "initlab.handin..",
        "initlab.map..",
        "initlab.page.cells..",
        "initlab.page.gallery..",
        "initlab.page.handin..",
        "initlab.page.inside..",
        "initlab.page.jobs..",
        "initlab.page.map..",
        "initlab.page.papers..",
        "initlab.page.pictures..",
        "initlab.page.points..",
        "initlab.page.report..",
        "initlab.page.seeds..",
        "initlab.page.signal..",
        "initlab.page.work..",
        "initlab.paper..",
        "initlab.schedule..",
        "initlab.seeds..",
        "initlab.statistics.."
    };
    /** What waits until the rest is loaded. */
    private static final String WAITING =
            "initlab\\.page\\.(LabPage|LaterPanels|LessonParts|WorkKeeper|workers\\.TaskWorkers)(\\$.*)?";
    /** What stands for a document, its elements and the window around it; the clock there is a worker's too. */
    private static final String[] DOM = {
        "org.teavm.jso.dom.html..",
        "org.teavm.jso.dom.xml..",
        "org.teavm.jso.dom.css..",
        "org.teavm.jso.canvas..",
        "org.teavm.jso.browser.."
    };

    private Rules() {}

    /** The rules, in the order of ARCHITECTURE.md. */
    static List<ArchRule> all() {
        return Stream.concat(Stream.of(whole()), Layer.TABLE.stream().map(Layer::rule))
                .toList();
    }

    private static ArchRule[] whole() {
        return new ArchRule[] {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(PAGE, WORKER, "initlab")
                    .or()
                    .resideInAPackage(PAGE_STATE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.teavm..")
                    .as("the core knows no TeaVM")
                    .because("it runs unchanged on the JVM, where its tests and the command line run"),
            noClasses()
                    .that()
                    .haveFullyQualifiedName("initlab.Cli")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.teavm..", PAGE, WORKER)
                    .as("the command line starts without TeaVM")
                    .because("its class path has nothing but target/classes"),
            noClasses()
                    .that()
                    .resideInAnyPackage("initlab", PAGE, WORKER)
                    .and()
                    .doNotHaveFullyQualifiedName("initlab.Cli")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(COMMAND_LINE)
                    .as("the page knows no command line")
                    .because("it would make the program larger"),
            noClasses()
                    .that()
                    .resideInAPackage(WORKER)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(PAGE)
                    .as("the worker knows no page")
                    .because("a worker has no document"),
            noClasses()
                    .that()
                    .resideInAPackage(PAGE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ARITHMETIC)
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("initlab.training.Run")
                    .as("the page knows no arithmetic")
                    .because("a step computed between two frames would hold up the page"),
            noClasses()
                    .that()
                    .resideInAPackage(PAGE)
                    .and()
                    .resideOutsideOfPackages(WORKER_ADAPTERS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(WORKER, "org.teavm.jso.workers..")
                    .as("views know no workers")
                    .because("they render the page state, wherever its numbers come from"),
            noClasses()
                    .that()
                    .resideOutsideOfPackage(PAGE)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(DOM).and(not(simpleName("Performance"))))
                    .as("only the page touches the DOM")
                    .because("nothing else has a document"),
            noClasses()
                    .that()
                    .resideOutsideOfPackages(REST)
                    .and()
                    .haveNameNotMatching(WAITING)
                    .and()
                    .resideOutsideOfPackage(COMMAND_LINE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(REST)
                    .as("only what waits knows the rest of the program")
                    .because("a call before the rest is loaded is an error"),
            slices().matching("initlab.(**)")
                    .should()
                    .beFreeOfCycles()
                    .as("no package knows one that knows it")
                    .because("imports point one way"),
        };
    }
}
