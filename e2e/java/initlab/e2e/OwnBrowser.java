package initlab.e2e;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests with a browser of their own, which they share. {@link Lab} blocks service workers, and serves one site. */
abstract class OwnBrowser {
    static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browsers.launch();
    }

    @AfterAll
    static void end() {
        browser.close();
    }
}
