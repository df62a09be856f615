package org.copydesk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.copydesk.Parts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A real browser for a journey: {@code @RegisterExtension Browser browser = new Browser();}. Each test gets fresh contexts, and
 * fails if any page of them wrote an error or a warning to the console. Without Chromium the journey is skipped and says so, unless
 * {@code -Dcopydesk.require=chromium}.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");
    /** In milliseconds: a machine that does other work besides may need as long for one answer. */
    private static final double PATIENCE = 20_000;
    private static com.microsoft.playwright.Browser shared;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        Parts.program("chromium");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        var found = List.copyOf(complaints);
        complaints.clear();
        assertEquals(List.of(), found, "errors on the console");
    }

    /** A page of somebody who is not signed in yet, 1280 px wide. */
    public Page visitor() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** A page of the demo person {@code as}, at the inbox. */
    public Page signIn(String as) {
        return signIn(visitor(), as);
    }

    /** The same for a browser that runs no scripts. */
    public Page signInWithoutScript(String as) {
        return signIn(page(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false)), as);
    }

    /** The same on a phone, 390 px wide. */
    public Page signInOnPhone(String as) {
        return signIn(page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844)), as);
    }

    /** Leaves out the complaints about a status that the journey provokes on purpose, such as 422. */
    public void expecting(int status) {
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
    }

    private Page signIn(Page page, String as) {
        page.navigate("/sign-in");
        page.getByLabel("Sign-in name").fill(as);
        page.getByLabel("Password").fill(as);
        page.locator("main form").first().getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        page.waitForURL(url -> !url.contains("sign-in") && !url.contains("j_security_check"));
        return page;
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context = shared().newContext(options.setBaseURL(address())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB"));
        contexts.add(context);
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    private static String address() {
        return ConfigProvider.getConfig()
                .getOptionalValue("test.url", String.class)
                .orElseGet(() -> "http://localhost:"
                        + ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class));
    }

    /** One process for all journeys; it ends with the tests' own. */
    private static synchronized com.microsoft.playwright.Browser shared() {
        if (shared == null) {
            var playwright = Playwright
                    .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(Parts.program("chromium")).setArgs(ARGUMENTS));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return shared;
    }
}
