package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The built site in a real browser: one browser for all tests, a fresh context each. Faults of the page and requests
 * to anywhere else are collected, and a test that does not expect them fails on closing.
 */
final class Lab implements AutoCloseable {
    /** A path below the root, so that relative addresses are tested. */
    private static final String PREFIX = "/course/lab/";

    private static final double PATIENCE = 120_000;
    /** The page draws what changed with the next frame; whether something holds after that, and not between two documents. */
    private static final String AFTER_DRAWING = "([call, states]) => { if (window.awaited?.call !== call) {"
            + "window.awaited = {call, frames: 0}; } return awaited.frames++ > 1 && document.body !== null && (%s); }";

    private static final Browser BROWSER = Browsers.launch();
    private static final SiteServer SERVER = serve();

    /** What the names of the report's parts begin with. */
    private static final List<String> IN_REPORT = List.of(
            "report-",
            "export-",
            "record",
            "predictions-",
            "parameters-",
            "costs-",
            "conclusion",
            "closing-",
            "published-",
            "student-",
            "cost-he",
            "cost-random",
            "cost-zeros",
            "agreement",
            "signature");

    final BrowserContext context;
    final Page page;
    /** Console errors, uncaught exceptions, failed and foreign requests. */
    /** Queries that say by themselves whether they open the lesson or the lab. */
    private static final Pattern NAMES_VIEW = Pattern.compile(
            "(?i)[?&;](init|data|layers|activation|rate|iterations|seed|noise|batch|stop|arithmetic|points|classes|axes|embed|view|step)(=|&|;|$)");

    final List<String> faults = new ArrayList<>();
    /** Every request, in order. */
    final List<String> requests = new ArrayList<>();

    private final SiteServer server;
    private int awaits;

    private Lab(SiteServer server, Browser.NewContextOptions options) {
        this.server = server;
        // Tests could neither see nor intercept requests that a service worker answers. OfflineIT allows service
        // workers.
        context = BROWSER.newContext(options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        page = context.newPage();
        context.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("exception: " + error));
        context.onRequest(request -> {
            requests.add(request.url());
            if (!request.url().startsWith(server.address())
                    && !request.url().startsWith(SERVER.address())
                    && !request.url().startsWith("blob:")) {
                faults.add("foreign request: " + request.url());
            }
        });
    }

    private static SiteServer serve() {
        try {
            return SiteServer.onAnyPort(Path.of(System.getProperty("initlab.site")), PREFIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser.NewContextOptions wide() {
        // Playwright evaluates the expressions that tests wait for, which the page's own policy forbids.
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true);
    }

    /** A desktop's window. */
    static Lab desktop() {
        return new Lab(SERVER, wide());
    }

    /** A desktop window, and a separate server that sends headers with every file. */
    static Lab behind(Map<String, String> headers) {
        return new Lab(serve().with(headers), wide().setBypassCSP(false));
    }

    /** A page of another origin, open already, that may hold labs of the site in frames. */
    static Lab heldBy(String html) {
        try {
            Path folder = Files.createTempDirectory("initlab-host");
            Files.writeString(folder.resolve("index.html"), html);
            Files.createFile(folder.resolve("favicon.ico"));
            Lab lab = new Lab(SiteServer.onAnyPort(folder, "/"), wide());
            lab.page.navigate(lab.server.address());
            return lab;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The frame whose address contains a text, once its lab has its first frames. */
    Frame frame(String text) {
        page.waitForCondition(
                () -> page.frames().stream().anyMatch(frame -> frame.url().contains(text)));
        Frame found = page.frames().stream()
                .filter(frame -> frame.url().contains(text))
                .findFirst()
                .orElseThrow();
        // A frame out of sight gets no animation frames, on which Playwright would otherwise look.
        found.waitForFunction(
                "document.documentElement?.dataset.state === 'ready'",
                null,
                new Frame.WaitForFunctionOptions().setPollingInterval(50));
        return found;
    }

    /** Waits until a frame has the height of its content. */
    static void awaitWholeHeight(Frame frame) {
        frame.waitForFunction("innerHeight >= document.documentElement.scrollHeight "
                + "&& document.body.getBoundingClientRect().height === innerHeight");
    }

    /** A window with the given options. */
    static Lab with(Browser.NewContextOptions options) {
        return new Lab(SERVER, options.setBypassCSP(true));
    }

    /** Opens the lab with a query and waits for the first frames. A query with a step opens the lesson. */
    Lab open(String query) {
        page.navigate(server.address()
                + (NAMES_VIEW.matcher(query).find() ? query : query + (query.isEmpty() ? "?" : "&") + "view=lab"));
        awaitState("ready");
        return this;
    }

    /** The address that this lab's own server has. */
    String site() {
        return server.address();
    }

    /** The site's address. */
    static String address() {
        return SERVER.address();
    }

    /** Counts the requests to the workers, and those to train. Call this before the page is opened. */
    Lab countingAsked() {
        page.addInitScript("window.asked = 0; window.askedToTrain = 0; { const post = Worker.prototype.postMessage;"
                + "Worker.prototype.postMessage = function(...a) { asked += 'kind' in a[0];"
                + "if (a[0].kind === 'advance') { askedToTrain++; } return post.apply(this, a); }; }");
        return this;
    }

    /**
     * The number of requests to the workers. Training and stepping send a request at once, so the number is never late.
     */
    int asked() {
        return (int) page.evaluate("asked");
    }

    /** The number of requests to the workers for further iterations. */
    int askedToTrain() {
        return (int) page.evaluate("askedToTrain");
    }

    /** Waits for the frame after the next: what an action changes is drawn by then, states, texts and pictures. */
    void awaitDrawn() {
        awaitAfterDrawing("true");
    }

    /** Waits until the result of an action is drawn and all workers have answered. */
    void settle() {
        awaitAfterDrawing("document.documentElement.dataset.busy === '0'");
    }

    /** As {@link #settle}, but does not wait for the end of training. */
    void settleOrTrain() {
        awaitAfterDrawing("document.documentElement.dataset.busy === '0'"
                + " || document.documentElement.dataset.state === 'training'");
    }

    /** Waits for the result of an action, and, unless training goes on, for the last batch of steps. */
    void awaitState(String... states) {
        awaitAfterDrawing(
                "(({ state, busy }) => states.includes(state) && (state === 'training' || busy !== '1'))"
                        + "(document.documentElement.dataset)",
                states);
    }

    private void awaitAfterDrawing(String condition, String... states) {
        page.waitForFunction(AFTER_DRAWING.formatted(condition), List.of(++awaits, List.of(states)));
    }

    /** Pauses at this iteration or later. Runs within the page, because a press from outside could come too late. */
    void pauseFrom(int iteration) {
        fromOn(iteration, "document.getElementById('train').click()");
        awaitState("paused");
    }

    /** Runs a script within the page as soon as an iteration is reached, before the next batch of steps. */
    void fromOn(int iteration, String script) {
        page.waitForFunction(
                "k => +document.documentElement.dataset.iteration >= k && (" + script + ", true)", iteration);
    }

    /** Trains to the end at the fastest speed. */
    void trainToTheEnd() {
        choose("speed-max");
        part("train").click();
        awaitState("finished");
    }

    /** Clicks a radio button whose label covers it. A narrow screen has a list of speeds instead. */
    void choose(String testId) {
        choose(page.mainFrame(), testId);
    }

    /** Clicks a radio button of the lab in a frame. */
    static void choose(Frame frame, String testId) {
        Locator speeds = frame.getByTestId("speed");
        if (testId.startsWith("speed-") && speeds.isVisible()) {
            speeds.selectOption(testId.substring("speed-".length()));
        } else {
            frame.locator("label:has([data-testid=" + testId + "])").click();
        }
    }

    /** A field of the set-up. Opens the editor that holds it. */
    Locator setup(String testId) {
        Locator field = part(testId);
        Locator editor = page.locator(".editor").filter(new Locator.FilterOptions().setHas(part(testId)));
        if (!editor.isVisible()) {
            // By keyboard, because another editor may lie over the chip.
            page.locator("[aria-controls=" + editor.getAttribute("id") + "]").press("Enter");
        }
        return field;
    }

    /** Types a value of the set-up and applies it. */
    void enter(String testId, String text) {
        setup(testId).fill(text);
        part(testId).press("Enter");
    }

    /** Scrolls to the report, which the page builds when it comes into view, and waits for it. */
    void awaitReport() {
        page.locator("#report").scrollIntoViewIfNeeded();
        page.getByTestId("report-closing").waitFor();
    }

    /** A part of the page, by what tests call it. For a part of the report, goes there. */
    Locator part(String testId) {
        if (IN_REPORT.stream().anyMatch(testId::startsWith)
                && page.getByTestId("report-closing").count() == 0) {
            awaitReport();
        }
        return page.getByTestId(testId);
    }

    String root(String attribute) {
        return page.locator("html").getAttribute("data-" + attribute);
    }

    int iteration() {
        return Integer.parseInt(root("iteration"));
    }

    Locator column(int index) {
        return part("column").nth(index);
    }

    /** Presses a button of a notice. */
    void takeWay(String name) {
        page.locator("#notices")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    /** All costs, parameters and predictions, to the last digit. */
    String everything() throws IOException {
        if (!part("export-json").isVisible()) {
            part("report-export").locator("summary").click();
        }
        return Files.readString(
                page.waitForDownload(() -> part("export-json").click()).path());
    }

    /** Keeps a picture among the build's artefacts. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("initlab.artefacts"), name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        if (server != SERVER) {
            server.close();
        }
        assertEquals(List.of(), faults, "faults of the page");
    }
}
