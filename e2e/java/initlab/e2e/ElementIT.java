package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code <init-lab>} in a page of another origin. */
class ElementIT {
    private static final String HOST = """
            <!doctype html><html lang="en"><title>Course</title>
            <script src="%sinit-lab.js"></script>
            <body>%s
            <script>
            const seen = [];
            const labs = [...document.querySelectorAll('init-lab')];
            labs.forEach((lab, i) => ['ready', 'progress', 'finished', 'error'].forEach(type =>
                lab.addEventListener(type, e => seen.push({i, type, detail: e.detail}))));
            const count = (i, type) => seen.filter(s => s.i === i && s.type === type).length;
            </script></body></html>""";

    private static Lab host(String body) {
        return Lab.heldBy(HOST.formatted(Lab.address(), body));
    }

    @Test
    void methodsEventsAndProperties() {
        try (Lab lab = host("<init-lab initializations='zeros,he' iterations='300' speed='100'></init-lab>")) {
            lab.page.waitForFunction("count(0, 'ready') === 1");
            assertEquals("ready", lab.page.evaluate("labs[0].state"));
            lab.page.evaluate("labs[0].step()");
            lab.page.waitForFunction("labs[0].iteration === 1");
            lab.page.evaluate("labs[0].train()");
            lab.page.waitForFunction("count(0, 'finished') === 1");
            assertEquals(
                    "finished 300 300 init=zeros,he&iterations=300",
                    lab.page.evaluate("(l => [l.state, l.iteration, " + "l.iterations, l.setup].join(' '))(labs[0])"));
            assertEquals(
                    "zeros 0.693147 0.5 0.5 false",
                    lab.page.evaluate("(r => [r.initialization, +r.cost.toFixed(6), "
                            + "r.trainAccuracy, r.testAccuracy, r.stopped].join(' '))(labs[0].runs[0])"));
            assertEquals(true, lab.page.evaluate("seen.find(s => s.type === 'finished').detail.runs.length === 2"));
            lab.page.evaluate("labs[0].reset()");
            lab.page.waitForFunction("count(0, 'ready') === 2");
            assertEquals(0, lab.page.evaluate("labs[0].iteration"));
            awaitHeight(lab);
        }
    }

    /** The first element's height, once it is its frame's and that of all in the frame. */
    private static int awaitHeight(Lab lab) {
        Frame frame = lab.frame("lab-1");
        Lab.awaitWholeHeight(frame);
        Object height = frame.evaluate("innerHeight");
        lab.page.waitForFunction("height => labs[0].clientHeight === height", height);
        return (int) height;
    }

    @Test
    void attributesCarryTheWholeSetupAndChangesTakeEffect() {
        String attributes = "initializations='he,0.5' layers='2-6-1' rate='0.05' iterations='70' seed='9' noise='0.1' "
                + "arithmetic='fast' data='moons' activation='tanh' batch='32' stop='0.2' theme='dark' engine='js'";
        try (Lab lab = host("<init-lab " + attributes + "></init-lab>")) {
            Frame frame = lab.frame("lab-1");
            lab.page.waitForFunction("count(0, 'ready') === 1");
            assertEquals(
                    "init=he,0.5&data=moons&layers=2-6-1&activation=tanh&rate=0.05&iterations=70&seed=9&noise=0.1"
                            + "&batch=32&stop=0.2&arithmetic=fast",
                    lab.page.evaluate("labs[0].setup"));
            assertEquals(
                    "dark js",
                    frame.evaluate("document.documentElement.dataset.theme + ' ' "
                            + "+ document.documentElement.dataset.engine"));
            lab.page.evaluate(
                    "() => { labs[0].setAttribute('initializations', 'zeros'); labs[0].setAttribute('theme', 'light');"
                            + "labs[0].removeAttribute('batch'); }");
            lab.page.waitForFunction("count(0, 'ready') === 2");
            assertEquals(
                    "init=zeros&data=moons&layers=2-6-1&activation=tanh&rate=0.05&iterations=70&seed=9&noise=0.1&stop=0.2"
                            + "&arithmetic=fast",
                    lab.page.evaluate("labs[0].setup"));
            assertEquals("light", frame.evaluate("document.documentElement.dataset.theme"));
            lab.page.evaluate("labs[0].setAttribute('rate', 'lots')");
            lab.page.waitForFunction("count(0, 'error') === 1");
            assertTrue(frame.getByTestId("notice-list").innerText().contains("“lots”"));
            assertEquals("rate", lab.page.evaluate("seen.find(s => s.type === 'error').detail.key"));
            lab.page.evaluate("labs[0].setAttribute('engine', 'wasm')");
            lab.page.waitForFunction("count(0, 'ready') === 4");
            assertEquals("wasm", lab.frame("lab-1").evaluate("document.documentElement.dataset.engine"));
        }
    }

    @Test
    void threeOnAPageDoNotDisturbEachOther() {
        String three = "<init-lab initializations='zeros' iterations='200' speed='max' loading='eager'></init-lab>"
                + "<init-lab initializations='he' iterations='250' speed='max' loading='eager'></init-lab>"
                + "<init-lab initializations='random' iterations='300' speed='max' loading='eager'></init-lab>";
        try (Lab lab = host(three)) {
            Frame first = lab.frame("lab-1");
            Frame second = lab.frame("lab-2");
            Frame third = lab.frame("lab-3");
            String here = lab.page.url();
            Object history = lab.page.evaluate("history.length");
            second.getByTestId("step").press("k");
            lab.page.waitForFunction("count(1, 'finished') === 1");
            assertEquals(
                    "ready 0 finished 250 ready 0",
                    lab.page.evaluate("labs.map(l => l.state + ' ' + l.iteration).join(' ')"));
            second.locator("[data-part=choice]").selectOption("xavier");
            lab.page.waitForFunction("count(1, 'ready') === 2");
            assertEquals(
                    "init=zeros&iterations=200 init=xavier&iterations=250 init=random&iterations=300",
                    lab.page.evaluate("labs.map(l => l.setup).join(' ')"));
            lab.page.evaluate("labs.forEach(l => l.train())");
            lab.page.waitForFunction("labs.every(l => l.state === 'finished')");
            assertEquals("200 250 300", lab.page.evaluate("labs.map(l => l.iteration).join(' ')"));
            assertEquals(here, lab.page.url());
            assertEquals(history, lab.page.evaluate("history.length"));
            for (Frame frame : List.of(first, second, third)) {
                assertEquals(0, frame.evaluate("localStorage.length + sessionStorage.length"));
            }
        }
    }

    @Test
    void anElementFarBelowLoadsWhenScrolledNearOrAskedToTrain() {
        try (Lab lab = host(
                "<p style='height:6000px'>Text</p><init-lab initializations='he' iterations='60'></init-lab>"
                        + "<p style='height:6000px'>Text</p><init-lab initializations='zeros' iterations='60'></init-lab>")) {
            lab.page.evaluate(
                    "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
            assertEquals(
                    1,
                    lab.page.frames().stream()
                            .filter(frame -> !frame.url().equals("about:blank"))
                            .count());
            lab.page.evaluate("labs[0].scrollIntoView()");
            lab.page.waitForFunction("count(0, 'ready') === 1");
            assertEquals(0, lab.page.evaluate("count(1, 'ready')"));
            lab.page.evaluate("labs[1].train()");
            lab.page.waitForFunction("count(1, 'ready') === 1");
            lab.page.evaluate("labs[1].scrollIntoView()");
            lab.page.waitForFunction("count(1, 'finished') === 1");
        }
    }

    @Test
    void anElementOnAHiddenSlidePausesAndContinues() {
        String[] hides = {
            "slide.hidden = true",
            "slide.style.visibility = 'hidden'",
            "slide.style.display = 'none'",
            "slide.setAttribute('aria-hidden', 'true')"
        };
        try (Lab lab = host("<section id=slide><init-lab initializations='he' speed='max' iterations='1000000' "
                + "arithmetic='fast'></init-lab></section>")) {
            lab.page.waitForFunction("count(0, 'ready') === 1");
            lab.page.evaluate("labs[0].train()");
            for (String hide : hides) {
                lab.page.waitForFunction("labs[0].state === 'training'");
                lab.page.evaluate(hide);
                lab.page.waitForFunction("labs[0].state === 'paused'");
                Object at = lab.page.evaluate("labs[0].iteration");
                lab.page.evaluate(
                        "() => { slide.hidden = false; slide.removeAttribute('style'); slide.removeAttribute('aria-hidden'); }");
                lab.page.waitForFunction("labs[0].state === 'training'");
                lab.page.waitForFunction("at => labs[0].iteration > at", at);
            }
            lab.page.evaluate("labs[0].pause()");
            lab.page.waitForFunction("labs[0].state === 'paused'");
        }
    }

    @Test
    void messagesOfOtherWindowsAreIgnored() {
        String forger = "<iframe id=forger srcdoc=\"<script>onmessage = e => { for (const m of e.data) "
                + "parent.postMessage(m, '*'); parent.postMessage('after', '*'); }</script>\"></iframe>";
        try (Lab lab = host("<init-lab initializations='he' iterations='60'></init-lab>" + forger)) {
            lab.page.waitForFunction("count(0, 'ready') === 1");
            int height = awaitHeight(lab);
            int seen = (int) lab.page.evaluate("seen.length");
            lab.page.evaluate(
                    "() => { addEventListener('message', e => { if (e.data === 'after') window.after = (window.after ?? 0) + 1; });"
                            + "const m = {source: 'init-lab', version: 1, id: 'lab-1', state: 'finished', setup: '<img src=x onerror=harm()>', "
                            + "iteration: 9, iterations: 9, runs: []};"
                            + "const all = [null, 'x', {...m, type: 'finished'}, {...m, type: 'height', height: 5000}, {...m, type: 'error'}];"
                            + "document.getElementById('forger').contentWindow.postMessage(all, '*');"
                            + "all.forEach(x => postMessage(x, '*')); postMessage('after', '*'); }");
            lab.page.waitForFunction("window.after === 2");
            assertEquals(seen, lab.page.evaluate("seen.length"));
            assertEquals(height, lab.page.evaluate("labs[0].clientHeight"));
            // The frame itself, were it taken over, gets nothing through but what is documented, each of its kind.
            lab.frame("lab-1")
                    .evaluate(
                            "() => { const m = {source: 'init-lab', version: 1, id: 'lab-1', type: 'progress', "
                                    + "state: 'paused', setup: '<b>', iteration: 'x', iterations: null, runs: [null, {cost: '<i>'}]};"
                                    + "parent.postMessage({...m, state: 'onclick'}, '*'); parent.postMessage({...m, type: 'click'}, '*');"
                                    + "parent.postMessage({...m, type: 'height', height: 1e9}, '*'); parent.postMessage(m, '*'); }");
            lab.page.waitForFunction("labs[0].state === 'paused'");
            // Without a number of iterations the element has that of its attribute.
            assertEquals(
                    "<b> NaN 60 2 undefined NaN",
                    lab.page.evaluate("(l => [l.setup, l.iteration, l.iterations, "
                            + "l.runs.length, l.runs[1].initialization, l.runs[1].cost].join(' '))(labs[0])"));
            assertEquals(height, lab.page.evaluate("labs[0].clientHeight"));
        }
    }

    @Test
    void theFrameHasANameForScreenReaders() {
        try (Lab lab = host("<init-lab initializations='he'></init-lab><init-lab title='Week 2'></init-lab>")) {
            lab.page.waitForFunction(
                    "labs.every((l, i) => count(i, 'ready') > 0) || (labs[1].scrollIntoView(), false)");
            assertEquals(
                    "Initialization Lab: he", lab.frame("lab-1").frameElement().getAttribute("title"));
            assertEquals("Week 2", lab.frame("lab-2").frameElement().getAttribute("title"));
            assertNotEquals(lab.frame("lab-1").url(), lab.frame("lab-2").url());
        }
    }
}
