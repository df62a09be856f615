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
        keepFeed(Visiting.as("chief", browser));
    }

    @Test
    void aChiefKeepsAFeedWithoutScript() {
        keepFeed(Visiting.plainlyAs("chief", browser));
    }

    private void keepFeed(Visiting desk) {
        desk.go("/feeds");
        desk.link("Add a feed").first().click();
        desk.field("Address").fill("http://192.168.0.1/feed");
        desk.field("Source").fill(source);
        desk.field("Language").fill("en");
        desk.button("Add").click();
        assertThat(desk.page().getByText("The address lies inside the network.")).isVisible();
        desk.look("feed");
        browser.expecting(422);

        desk.field("Address").fill(server.address("/feed"));
        desk.field("Address").press("Enter");
        desk.tells("is polled every 15 minutes");

        desk.button("Poll now " + source).press("Enter");
        desk.tells("2 items: 1 new, 1 refused");
        assertThat(desk.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(source)))
                .containsText("1 new");
        desk.look("feeds");

        desk.button("Pause " + source).click();
        desk.tells("is paused");
        desk.button("Resume " + source).click();
        desk.link(source).click();
        desk.button("Take the feed out").click();
        desk.tells("is not polled any more");
        assertThat(desk.link(source)).hasCount(0);
    }
}
