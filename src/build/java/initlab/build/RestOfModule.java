package initlab.build;

import java.util.List;

/**
 * What the page can do without until the person opens it, and so is loaded later: the panels below the networks, the
 * dialog for points, and what they alone use. The class {@code Rest} of the page asks for it.
 */
final class RestOfModule {
    /** Beginnings of names: packages, and single classes without the dot at the end. */
    private static final List<String> PACKAGES = List.of(
            "initlab.code.",
            "initlab.data.PointRaster",
            "initlab.export.",
            "initlab.handin.",
            "initlab.initializer.Family",
            "initlab.initializer.Origins",
            "initlab.initializer.PythonHelpers",
            "initlab.initializer.Sample",
            "initlab.map.",
            "initlab.page.cells.",
            "initlab.page.drawing.DensePoints",
            "initlab.page.gallery.",
            "initlab.page.handin.",
            "initlab.page.inside.",
            "initlab.page.inspect.Inspector",
            "initlab.page.inspect.RunTable",
            "initlab.page.inspect.Sparkline",
            "initlab.page.inspect.UnitTable",
            "initlab.page.jobs.",
            "initlab.page.map.",
            "initlab.page.papers.",
            "initlab.page.pictures.",
            "initlab.page.points.",
            "initlab.page.report.",
            "initlab.page.seeds.",
            "initlab.page.signal.",
            "initlab.page.work.",
            "initlab.page.storage.JobStore",
            "initlab.page.workers.Signal",
            "initlab.page.workers.TaskWorkers",
            "initlab.page.workers.Weights",
            "initlab.paper.",
            "initlab.schedule.",
            "initlab.seeds.",
            "initlab.signal.",
            "initlab.statistics.");

    private RestOfModule() {}

    /** Whether a function belongs to the rest, by the name that TeaVM gives it, which begins with its class's. */
    static boolean has(String function) {
        return PACKAGES.stream().anyMatch(function::startsWith);
    }
}
