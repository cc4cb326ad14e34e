package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import initlab.Resources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A browser window with the lab, for any engine and any driver. */
interface Window extends AutoCloseable {
    Duration PATIENCE = Duration.ofMinutes(10);
    int INTERVAL = 1000;

    /** Name and version of the browser, as it reports them. */
    String browser();

    /** Goes to an address. */
    void visit(String address);

    /** The value of a JavaScript expression in the page, a text. */
    String evaluate(String expression);

    /** Presses {@code Tab}, {@code Shift+Tab}, {@code Enter}, {@code Escape} or {@code Space}. */
    void press(String key);

    /** Types a text. */
    void type(String text);

    /** Keeps a picture among the build's artefacts. */
    void picture(String name);

    @Override
    void close();

    static Path artefact(String name) {
        return Path.of(System.getProperty("initlab.artefacts"), name + ".png");
    }

    /**
     * Waits until an expression has a value. WebDriver reports no events, so this asks ten times a second. It fails
     * after ten minutes with the text of the page.
     */
    default void await(String expression, String value) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!value.equals(evaluate(expression))) {
            if (System.nanoTime() > end) {
                fail(browser() + ": " + expression + " is not " + value + " but " + evaluate(expression)
                        + "; the page says: " + evaluate("document.getElementById('notices').innerText"));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    default void awaitState(String state) {
        await("String(document.documentElement.dataset.state)", state);
    }

    /** The engine that the program runs on, {@code wasm} or {@code js}. */
    default String engine() {
        return evaluate("document.documentElement.dataset.engine");
    }

    default String notices() {
        return evaluate("document.getElementById('notice-list').innerText");
    }

    default String text(String testId) {
        return evaluate("document.querySelector('[data-testid=\"" + testId + "\"]').textContent");
    }

    default void click(String testId) {
        evaluate("(document.querySelector('[data-testid=\"" + testId + "\"]').click(), 'clicked')");
    }

    /** Trains to the end and compares each printed cost, on the page, with the notebook's. */
    default void reproduceTheNotebook() {
        awaitState("ready");
        click("speed-max");
        click("train");
        awaitState("finished");
        // The report is built a moment after the first trained frame.
        await("String(document.querySelector('[data-testid=agreement]') !== null)", "true");
        int compared = 0;
        for (String initialization : List.of("zeros", "random", "he")) {
            List<String> costs =
                    Resources.lines(Window.class, "/initlab/network/exact/" + initialization + "-costs.txt");
            for (int i = 0; i < costs.size(); i++, compared++) {
                assertEquals(costs.get(i), text("cost-" + initialization + "-" + i * INTERVAL), browser());
            }
        }
        assertEquals(45, compared);
        assertEquals("45 of 45 printed costs agree with the notebook in every digit.", text("agreement"));
    }
}
