package initlab.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** A window of a browser that Playwright drives. */
final class PlaywrightWindow implements Window {
    private final Browser browser;
    private final Page page;

    PlaywrightWindow(Browser browser) {
        this.browser = browser;
        // Playwright evaluates expressions, which the page's own policy forbids.
        page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(1280, 900).setBypassCSP(true));
        page.setDefaultTimeout((double) PATIENCE.toMillis());
    }

    @Override
    public String browser() {
        return browser.browserType().name() + " " + browser.version();
    }

    @Override
    public void visit(String address) {
        page.navigate(address);
    }

    @Override
    public String evaluate(String expression) {
        return (String) page.evaluate(expression);
    }

    @Override
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Window.artefact(name)));
    }

    @Override
    public void close() {
        browser.close();
    }
}
