package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.UUID;

import org.copydesk.desk.FeedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

/** Feeds and sources: a chief has a feed polled, sees what came of it, and stops it. */
@QuarkusTest
@Tag("journey")
class FeedsJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();
    private final String source = "Coast Wire " + UUID.randomUUID();
    private FeedServer server;

    @BeforeEach
    void begin() throws IOException {
        server = new FeedServer();
        server.serve("/feed",
                "<rss version='2.0'><channel><item><guid>1</guid><title>Ferry late</title><description>The ferry to Ostvik was an hour late on Monday.</description></item>"
                        + "<item><guid>2</guid><title></title></item></channel></rss>");
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void aChiefKeepsAFeed() {
        keepFeed(browser.signIn("chief"), true);
    }

    @Test
    void aChiefKeepsAFeedWithoutScript() {
        keepFeed(browser.signInWithoutScript("chief"), false);
    }

    private void keepFeed(Page page, boolean scripted) {
        page.navigate("/feeds");
        page.getByRole(AriaRole.LINK, named("Add a feed")).first().click();
        page.getByLabel("Address").fill("http://192.168.0.1/feed");
        page.getByLabel("Source").fill(source);
        page.getByLabel("Language").fill("en");
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.getByText("The address lies inside the network.")).isVisible();
        look(page, "feed", scripted);
        browser.expecting(422);

        page.getByLabel("Address").fill(server.address("/feed"));
        page.getByLabel("Address").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is polled every 15 minutes");

        page.getByRole(AriaRole.BUTTON, named("Poll now " + source)).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("2 items: 1 new, 1 refused");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(source)))
                .containsText("1 new");
        look(page, "feeds", scripted);

        page.getByRole(AriaRole.BUTTON, named("Pause " + source)).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is paused");
        page.getByRole(AriaRole.BUTTON, named("Resume " + source)).click();
        page.getByRole(AriaRole.LINK, named(source)).click();
        page.getByRole(AriaRole.BUTTON, named("Take the feed out")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is not polled any more");
        assertThat(page.getByRole(AriaRole.LINK, named(source))).hasCount(0);
    }

    private static void look(Page page, String name, boolean scripted) {
        if (scripted) {
            Access.check(page);
            Pictures.take(page, name);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
