package initlab.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** A window of a browser that Playwright drives. */
final class PlaywrightWindow implements Window {
    private final Browser browser;
    private final Page page;

    private PlaywrightWindow(Browser browser, boolean policies) {
        this.browser = browser;
        page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(1280, 900).setBypassCSP(!policies));
        page.setDefaultTimeout((double) PATIENCE.toMillis());
    }

    /** A window in which anything may be evaluated: Playwright evaluates expressions, which the page's own policy forbids. */
    static PlaywrightWindow of(Browser browser) {
        return new PlaywrightWindow(browser, false);
    }

    /** A window in which the policies of pages are in force. */
    static PlaywrightWindow underPolicies(Browser browser) {
        return new PlaywrightWindow(browser, true);
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
    public void press(String key) {
        page.keyboard().press(key);
    }

    @Override
    public void type(String text) {
        page.keyboard().type(text);
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
