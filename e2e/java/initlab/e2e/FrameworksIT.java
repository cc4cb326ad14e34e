package initlab.e2e;

import static initlab.e2e.HostPage.READABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code <init-lab>} rendered by the frameworks themselves, and imported as a module. */
class FrameworksIT extends OwnBrowser {
    private static final double PATIENCE = 120_000;
    private static final String SOMEWHERE = "https://example.org/lab/";
    private static final String HOST = """
        <!doctype html><html lang="en"><title>Course</title><body><div id="app"></div>
        <script>window.heard = [];</script>
        <script type="module" src="app.js"></script></body></html>\
        """;
    /** What every app renders, in each framework's own notation for events. */
    private static final String LAB =
            "initializations: ['zeros', 'he'], layers: [2, 5, 1], iterations: 60, loading: 'eager', speed: 'max',"
                    + " ...props";

    /** The frameworks, each with an app that defines {@code show(props)}. */
    private enum Framework {
        REACT("""
            import { createElement } from 'react';
            import { createRoot } from 'react-dom/client';
            const root = createRoot(document.getElementById('app'));
            window.show = props => root.render(createElement('init-lab', {LAB,
              onready: e => heard.push('ready'), onfinished: e => heard.push('finished'), onerror: e => heard.push('error')}));
            """),
        VUE("""
            import { createApp, h, shallowRef } from 'vue';
            const given = shallowRef(null);
            const App = () => { const props = given.value; return props && h('init-lab', {LAB,
              onReady: e => heard.push('ready'), onFinished: e => heard.push('finished'), onError: e => heard.push('error')}); };
            createApp(App).mount('#app');
            window.show = props => { given.value = props; };
            """),
        PREACT("""
            import { h, render } from 'preact';
            window.show = props => render(h('init-lab', {LAB,
              onready: e => heard.push('ready'), onfinished: e => heard.push('finished'), onerror: e => heard.push('error')}),
              document.getElementById('app'));
            """);

        private final String app;

        Framework(String app) {
            this.app = app.replace("LAB", LAB);
        }
    }

    /** Where the element is known, frameworks set its properties; before that, attributes. Both must do the same. */
    @ParameterizedTest
    @CsvSource({"REACT, true", "REACT, false", "VUE, true", "VUE, false", "PREACT, true", "PREACT, false"})
    void aFrameworkSetsChangesAndRemovesValuesAndHearsEvents(Framework framework, boolean known) throws IOException {
        Map<String, String> files = Map.of("index.html", HOST, "app.js", NpmBundle.of(framework.app));
        try (HostPage host = new HostPage(READABLE, files);
                Page page = browser.newPage()) {
            List<String> faults = open(page, host);
            if (known) {
                load(page, host);
            }
            page.evaluate("show({rate: 0.02, seed: 7, autoplay: false})");
            page.waitForFunction("document.querySelector('init-lab') !== null");
            if (!known) {
                load(page, host);
            }
            page.waitForFunction("heard.join() === 'ready'");
            assertEquals(
                    "init=zeros,he&layers=2-5-1&rate=0.02&iterations=60&seed=7",
                    page.evaluate("(window.lab = document.querySelector('init-lab')).setup"));
            page.evaluate("show({rate: 0.05, seed: undefined, autoplay: false})");
            page.waitForFunction("lab.setup === 'init=zeros,he&layers=2-5-1&rate=0.05&iterations=60'");
            page.waitForFunction("lab.state === 'ready'");
            page.evaluate("() => { heard.length = 0; show({rate: 0.05, autoplay: true}); }");
            page.waitForFunction("heard.includes('finished')");
            assertEquals(60, page.evaluate("lab.iteration"));
            assertEquals(true, page.evaluate("lab === document.querySelector('init-lab')"));
            assertEquals(false, page.evaluate("heard.includes('error')"));
            page.evaluate("show({rate: 'lots', autoplay: true})");
            page.waitForFunction("heard.includes('error')");
            assertEquals(List.of(), faults);
        }
    }

    /** The code on the page of examples, as people copy it. */
    @Test
    void theExampleForReactWorks() throws IOException {
        String code;
        try (Lab lab = Lab.desktop()) {
            lab.page.navigate(Lab.address() + "embedding.html");
            code = lab.page.locator("#frameworks pre code").innerText();
        }
        String app = "import { useState } from 'react'; import { createRoot } from 'react-dom/client';\n" + code
                + "\ncreateRoot(document.getElementById('app')).render(<Week2 />);";
        // The bundler leaves whole addresses as they are.
        String bundle = NpmBundle.of(app.replace(Lab.address(), SOMEWHERE)).replace(SOMEWHERE, HostPage.LAB);
        try (HostPage host = new HostPage(READABLE, Map.of("index.html", HOST, "app.js", bundle));
                Page page = browser.newPage()) {
            List<String> faults = open(page, host);
            page.waitForFunction("document.querySelector('init-lab')?.state === 'ready'");
            page.evaluate("document.querySelector('init-lab').train()");
            page.waitForFunction("/cost: 0\\.\\d+/.test(document.querySelector('p').textContent)");
            assertEquals(List.of(), faults);
        }
    }

    /** Some libraries set properties early. They hide those of the element until it looks for them. */
    @Test
    void propertiesThatWereSetBeforeTheElementIsKnownAreTaken() throws IOException {
        try (HostPage host =
                        new HostPage(READABLE, HOST.replace("<script type=\"module\" src=\"app.js\"></script>", ""));
                Page page = browser.newPage()) {
            List<String> faults = open(page, host);
            page.evaluate("() => { const lab = window.lab = document.createElement('init-lab');Object.assign(lab,"
                    + " {initializations: 'he', iterations: 70, rate: 0.03, autoplay: false, loading:"
                    + " 'eager'});document.getElementById('app').append(lab); }");
            load(page, host);
            page.waitForFunction("lab.state === 'ready'");
            assertEquals("init=he&rate=0.03&iterations=70", page.evaluate("lab.setup"));
            assertEquals(70, page.evaluate("lab.iterations"));
            assertEquals(
                    "he 0.03 false 7",
                    page.evaluate("(lab.seed = 7, [lab.initializations, lab.rate, lab.autoplay, "
                            + "lab.getAttribute('seed')].join(' '))"));
            page.evaluate("() => { lab.seed = null; }");
            assertEquals(false, page.evaluate("lab.hasAttribute('seed')"));
            assertEquals(List.of(), faults);
        }
    }

    /** React before 19 writes every value as an attribute, false as the word. */
    @Test
    void autoplayAsTheWordFalseDoesNotPlay() throws IOException {
        String lab = "<script src=\"LAB/init-lab.js\"></script>"
                + "<init-lab initializations=he iterations=60 autoplay=false loading=eager></init-lab>";
        try (HostPage host = new HostPage(READABLE, lab);
                Page page = browser.newPage()) {
            open(page, host);
            page.waitForFunction("document.querySelector('init-lab').state === 'ready'");
            assertEquals(
                    false,
                    page.frames().get(1).url().contains("autoplay"),
                    page.frames().get(1).url());
        }
    }

    /** A module has no document.currentScript, and need not be named in the page. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void aModuleMayImportTheElement(Engine engine) throws IOException {
        String html = "<!doctype html><title>Course</title><init-lab initializations=he iterations=40"
                + " loading=eager></init-lab><script type=module>import 'LAB/init-lab.js';"
                + " import('LAB/init-lab.js?again');</script>";
        try (HostPage host = new HostPage(READABLE, html);
                Window window = engine.openUnderPolicies()) {
            window.visit(host.address());
            window.await("String(document.querySelector('init-lab').state)", "ready");
            assertEquals("init=he&iterations=40", window.evaluate("document.querySelector('init-lab').setup"));
        }
    }

    private static List<String> open(Page page, HostPage host) {
        List<String> faults = new ArrayList<>();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.navigate(host.address());
        return faults;
    }

    private static void load(Page page, HostPage host) {
        page.evaluate("site => import(site + 'init-lab.js')", host.lab());
    }
}
