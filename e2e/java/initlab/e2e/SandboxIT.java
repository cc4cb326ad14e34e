package initlab.e2e;

import static initlab.e2e.HostPage.READABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lab in {@code <iframe sandbox="allow-scripts">}, which learning platforms write: the frame has no origin, so it may
 * read only what the server lets everybody read. The site's own policy is in force here. In WebKit, which compares 'self' with
 * the frame's missing origin, that policy lets the frame load nothing; the text that its HTML has names the sandbox.
 */
class SandboxIT {
    private static final double PATIENCE = 120_000;
    private static final String FRAME = """
        <!doctype html><title>Course</title>
        <iframe title="Lab" style="width:900px;height:800px" sandbox="allow-scripts" src="LAB/%s"></iframe>
        <script>
        const said = [];
        addEventListener('message', e => said.push(e.data));
        const problems = () => said.filter(m => m.type === 'error').map(m => m.message).join(' ');
        </script>\
        """;
    /** A whole page in a sandbox that uses the element. */
    private static final String ELEMENT = "<script src=LAB/init-lab.js></script><init-lab initializations=he"
            + " iterations=40 loading=eager></init-lab><script>const lab = document.querySelector('init-lab');"
            + " lab.addEventListener('ready', () => lab.train());lab.addEventListener('finished', () =>"
            + " parent.postMessage({type: 'finished'}, '*'));</script>";

    @ParameterizedTest
    @CsvSource({"CHROMIUM, wasm", "CHROMIUM, js", "FIREFOX, wasm", "FIREFOX, js"})
    void aFrameWithoutAnOriginTrainsWhereTheServerLetsEverybodyRead(Engine browser, String engine) throws IOException {
        String query = "?embed=1&iterations=50&speed=max&autoplay=1&lang=de&engine=" + engine;
        try (HostPage host = new HostPage(READABLE, FRAME.formatted(query));
                Window window = browser.openUnderPolicies()) {
            window.visit(host.address());
            window.await("said.some(m => m.type === 'finished') ? 'finished' : problems()", "finished");
            assertEquals("", window.evaluate("problems()"), "nor anything about another engine");
            assertEquals("[50,50,50]", window.evaluate("JSON.stringify(said.at(-1).runs.map(r => r.cost && 50))"));
            window.picture("sandbox-" + browser + "-" + engine);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"CHROMIUM", "FIREFOX"})
    void theElementWorksInAPageWithoutAnOrigin(Engine browser) throws IOException {
        String html = FRAME.formatted("").replace("src=\"LAB/\"", "srcdoc=\"" + ELEMENT + "\"");
        try (HostPage host = new HostPage(READABLE, html);
                Window window = browser.openUnderPolicies()) {
            window.visit(host.address());
            window.await("String(said.some(m => m.type === 'finished'))", "true");
        }
    }

    /** The load event of a page waits for those of its frames. So the sentence is there with the page, and not later. */
    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, en, lacks allow-same-origin",
        "CHROMIUM, de, fehlt allow-same-origin",
        "FIREFOX, en, lacks allow-same-origin",
        "FIREFOX, de, fehlt allow-same-origin"
    })
    void whereTheServerLetsNobodyElseReadTheFrameSaysWhatItLacks(Engine browser, String language, String words)
            throws IOException {
        try (HostPage host = new HostPage(Map.of(), FRAME.formatted("?embed=1&lang=" + language));
                Browser opened = browser.launch()) {
            Page page = opened.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate(host.address());
            FrameLocator frame = page.frameLocator("iframe");
            Locator said = frame.getByTestId("alert-list");
            assertTrue(said.innerText().contains(words), said.innerText());
            assertTrue(said.innerText().contains("sandbox=\"allow-scripts allow-same-origin\""), said.innerText());
            assertTrue(frame.locator("#loading").isHidden());
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Window.artefact("sandbox-lacks-" + browser + "-" + language)));
        }
    }

    /** A school's policy may forbid workers from texts, which is all that such a frame may start. */
    @Test
    void aPolicyThatForbidsTheWorkersIsNamed() throws IOException {
        Map<String, String> headers = new HashMap<>(READABLE);
        headers.put("Content-Security-Policy", "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
        try (HostPage host = new HostPage(headers, FRAME.formatted("?embed=1&iterations=50"));
                Browser opened = Browsers.launch()) {
            Page page = opened.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate(host.address());
            Locator notices = page.frameLocator("iframe").getByTestId("notice-list");
            notices.getByText("without allow-same-origin start no workers").waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Window.artefact("sandbox-policy")));
        }
    }

    /** Not only the small page: everything in it works or says why it does not, and nothing throws. */
    @Test
    void theWholePageWorksWithoutAnOrigin() throws IOException {
        try (HostPage host = new HostPage(READABLE, FRAME.formatted("?iterations=300&init=zeros,he"));
                Browser opened = Browsers.launch()) {
            Page page = opened.newPage();
            page.setDefaultTimeout(PATIENCE);
            List<String> faults = new ArrayList<>();
            page.onConsoleMessage(message -> {
                // The browser itself notes that the frame may not write to the clipboard, which is what the page asks.
                boolean expected = message.text().contains("frame-ancestors")
                        || message.text().contains("Clipboard API has been blocked");
                if (message.type().equals("error") && !expected) {
                    faults.add(message.text());
                }
            });
            page.onPageError(faults::add);
            page.navigate(host.address());
            FrameLocator lab = page.frameLocator("iframe");
            lab.locator("html[data-state=ready][data-engine=wasm]").waitFor();
            lab.getByTestId("inside").locator("summary").click();
            lab.getByTestId("train").click();
            lab.locator("html[data-state=finished]").waitFor();
            lab.getByTestId("seeds").locator("summary").click();
            lab.getByTestId("seeds-count").fill("2");
            lab.getByTestId("seeds-start").press("Enter");
            lab.getByTestId("seeds-csv").waitFor();
            lab.getByTestId("chip-rate").click();
            lab.getByTestId("rate").fill("0.05");
            lab.getByTestId("rate").press("Tab");
            lab.locator("html[data-state=ready]").waitFor();
            lab.getByTestId("keys-open").click();
            lab.getByTestId("keys-close").click();
            lab.locator("dialog#keys:not([open])")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            lab.getByTestId("share").click();
            Locator link = lab.getByTestId("copy-text");
            assertTrue(link.inputValue().startsWith(host.lab()), link.inputValue());
            link.press("Escape");
            lab.getByTestId("step").click();
            lab.locator("html[data-iteration='1']").waitFor();
            assertEquals(List.of(), faults);
        }
    }
}
