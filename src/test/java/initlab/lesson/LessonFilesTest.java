package initlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.exercise.Exercise;
import initlab.initializer.Initialization;
import initlab.rounding.DecimalReader;
import initlab.setup.SetupQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the lesson's files refer to exists: files, elements, set-ups, figures and exercises. */
class LessonFilesTest {
    private static final Path LESSONS = Path.of("web/lesson");
    private static final Path ENGLISH = LESSONS.resolve("en");
    private static final Set<String> ELEMENTS = Set.of(
            "lesson-figure",
            "lesson-question",
            "lesson-answer",
            "lesson-number",
            "lesson-train",
            "lesson-cell",
            "lesson-note",
            "lesson-runs",
            "lesson-scale",
            "lesson-code",
            "lesson-report");
    private static final Set<String> PARTS = Set.of("inputs", "layer-1", "layer-2", "layer-3", "cost", "update");
    private static final Set<String> FIGURE_PARTS = Set.of("networks", "chart", "signal", "experiments");

    private static List<Path> languages() throws IOException {
        return folder(LESSONS);
    }

    /** Every step in every language. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path language : languages()) {
            for (String step : steps(language)) {
                files.add(language.resolve(step));
            }
        }
        return files;
    }

    private static List<Path> folder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static Element read(Path file) throws IOException {
        return Jsoup.parseBodyFragment(Files.readString(file)).body();
    }

    private static List<String> steps(Path language) throws IOException {
        return read(language.resolve("steps.html")).select("ol > li > a[href]").eachAttr("href");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theListNamesEveryStepOnceAndTheSameOnesAsInEnglish(Path language) throws IOException {
        List<String> steps = steps(language);
        assertEquals(steps(ENGLISH), steps);
        Set<String> files = new TreeSet<>();
        folder(language).forEach(file -> files.add(file.getFileName().toString()));
        files.remove("steps.html");
        assertEquals(files, new TreeSet<>(steps));
        assertEquals(files.size(), steps.size());
        steps.forEach(step -> assertTrue(step.matches("[a-z0-9-]+\\.html"), step));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStepHasOneTitleAndOneFigureFirst(Path file) throws IOException {
        Element step = read(file);
        assertEquals(1, step.select("h2").size());
        assertEquals(1, step.select("lesson-figure").size());
        assertEquals("lesson-figure", step.child(0).tagName());
        assertEquals(
                List.of(),
                step.select("script, style, iframe, object, [style], [class], [onclick]")
                        .eachText());
    }

    @ParameterizedTest
    @MethodSource("files")
    void elementsAndTheirPartsAreKnown(Path file) throws IOException {
        Element step = read(file);
        for (Element element : step.getAllElements()) {
            assertTrue(
                    !element.tagName().startsWith("lesson-") || ELEMENTS.contains(element.tagName()),
                    element.tagName());
        }
        for (Element cell : step.select("lesson-cell")) {
            assertNotNull(Exercise.find(cell.attr("exercise")), cell.outerHtml());
        }
        for (String part : step.select("lesson-code [part]").eachAttr("part")) {
            assertTrue(PARTS.contains(part), part);
        }
        assertTrue(FIGURE_PARTS.containsAll(
                List.of(step.select("lesson-figure").attr("parts").split(" "))));
        for (Element runs : step.select("lesson-runs")) {
            for (String run : runs.attr("of").split(" ")) {
                assertTrue(Initialization.isValid(run), run);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void setupsAndLinksCanBeUsed(Path file) throws IOException {
        Element step = read(file);
        Element page = Jsoup.parse(Files.readString(Path.of("web", "index.html")));
        List<String> queries = new ArrayList<>(step.select("[setup]").eachAttr("setup"));
        for (String link : step.select("a[href]").eachAttr("href")) {
            if (link.startsWith("?")) {
                queries.add(link);
            } else if (link.startsWith("#")) {
                assertEquals("details", page.getElementById(link.substring(1)).tagName(), link);
            } else {
                assertTrue(link.startsWith("https://"), link);
            }
        }
        assertFalse(queries.isEmpty());
        for (String query : queries) {
            assertEquals(List.of(), SetupQuery.parse(query).problems(), query);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void figuresAreKnown(Path file) throws IOException {
        for (String name : read(file).select("[of]:not(lesson-runs)").eachAttr("of")) {
            assertNotNull(FigureName.of(name), name);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyQuestionHasAnAnswerAndOptionsThatExcludeOneAnother(Path file) throws IOException {
        for (Element question : read(file).select("lesson-question")) {
            assertEquals(1, question.select("> p").size(), question.id());
            assertEquals(1, question.select("> lesson-answer").size(), question.id());
            List<Element> options = question.select("> ul > li");
            assertTrue(options.size() >= 2, question.id());
            int right = question.select("> ul > li[right]").size();
            assertTrue(right == 1 || options.stream().allMatch(option -> option.hasAttr("of")), question.id());
            for (Element option : options) {
                if (option.hasAttr("of")) {
                    double from = bound(option, "from", Double.NEGATIVE_INFINITY);
                    double to = bound(option, "to", Double.POSITIVE_INFINITY);
                    assertTrue(from < to, option.outerHtml());
                    for (Element other : options) {
                        boolean apart = other.elementSiblingIndex() == option.elementSiblingIndex()
                                || !other.attr("of").equals(option.attr("of"))
                                || bound(other, "from", Double.NEGATIVE_INFINITY) >= to
                                || bound(other, "to", Double.POSITIVE_INFINITY) <= from;
                        assertTrue(apart, option.outerHtml() + " and " + other.outerHtml());
                    }
                }
            }
        }
    }

    private static double bound(Element option, String name, double missing) {
        return option.hasAttr(name) ? DecimalReader.read(option.attr(name)) : missing;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageHasTheSameElementsInTheSameOrder(Path file) throws IOException {
        assertEquals(outline(ENGLISH.resolve(file.getFileName())), outline(file));
    }

    private static List<String> outline(Path file) throws IOException {
        List<String> outline = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element element : read(file).getAllElements()) {
            boolean option = element.tagName().equals("li") && (element.hasAttr("of") || element.hasAttr("right"));
            if (element.tagName().startsWith("lesson-") || option || element.hasAttr("part")) {
                outline.add(element.tagName() + " " + element.attributes());
                assertTrue(element.id().isEmpty() || ids.add(element.id()), element.id());
            }
        }
        return outline;
    }
}
