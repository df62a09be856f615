package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.junit.QuarkusTest;

/** The damaged story of the demo desk as the README shows it: {@code -Dcopydesk.pictures} takes that picture anew. */
@QuarkusTest
@Tag("journey")
class DemoDeskJourneyTest {
    private static final int WIDE = 1440;
    private static final int HIGH = 900;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void showsADamagedStoryAtOnce() {
        var page = browser.signIn("editor");
        page.setViewportSize(WIDE, HIGH);
        page.navigate("/?q=water-ships-mt-ta");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/articles/\\d+$"));

        var review = new Reviewing(page).comesTo("Wrong name");
        assertThat(review.paragraph(1)).hasText("In Aldervik, Haddoun G orders four water ships, he says sea is the new well");
        assertThat(page.locator(".text .quote").first()).containsText("Water is the one cargo that must not be late");
        Access.check(page);
        Pictures.ofDocs(page, "review");
    }
}
