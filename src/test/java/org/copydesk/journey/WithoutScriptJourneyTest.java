package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

/** The main job in a browser that runs no scripts: every act is a plain form. */
@QuarkusTest
@Tag("journey")
class WithoutScriptJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();
    private Incoming article;

    @BeforeEach
    void receive() {
        article = Incoming.ferry();
    }

    @Test
    void decidesCorrectsSavesAndHandsOver() {
        var page = browser.signInWithoutScript("editor");
        var review = Reviewing.open(page, article);

        press(review.card("stands twice"), "Accept");
        says(page, "Accepted.");
        press(review.card("same person as Solberg"), "Accept");
        follow(review.card("S → Solberg"), "Speaker");
        review.field("Speaker").fill("Ingrid Solberg");
        review.button("Confirm").first().click();
        says(page, "Changed.");
        press(review.card("printed “she”"), "Confirm");
        press(review.card("сентябрь"), "Dismiss");
        press(page, "Undo");
        says(page, "Undone.");
        press(page, "Redo");

        rewrite(page, 4, "Fares stay as they are 🚢 until autumn, when the new timetable begins.");
        says(page, "Rewritten: 1 change.");
        page.locator("summary", new Page.LocatorOptions().setHasText("Save version")).click();
        page.getByLabel("What was done, in a few words").fill("First read");
        press(page, "Save version 1");
        says(page, "Saved as version 1.");
        page.locator("summary", new Page.LocatorOptions().setHasText("More")).click();
        press(page, "Hand over as corrected");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("corrected");
        assertTrue(article.draft().contains("Solberg told reporters"), article.draft());
        assertEquals(List.of(0, 1), article.read("/versions").getList("items.version"));
    }

    @Test
    void comparesRestoresAndTakesAway() {
        var page = browser.signInWithoutScript("editor");
        Reviewing.open(page, article);
        rewrite(page, 1, "Ferry talks are over");
        page.locator("summary", new Page.LocatorOptions().setHasText("Save version")).click();
        press(page, "Save version 1");

        link(page, "History");
        link(page, "What changed");
        assertEquals("near an end", page.locator(".old del").innerText());
        page.locator("select[name=view]").selectOption("inline");
        press(page, "Compare");
        assertEquals("are over", page.locator(".one ins").innerText());
        link(page, "History");
        link(page, "Who brought which words");
        assertThat(page.locator(".blame ins")).hasText("are over");
        link(page, "History");
        press(page, "Restore version 0");
        says(page, "Version 0 is back, as version 2.");
        link(page, "Export");
        link(page, "Redline: every change visible (HTML)");
        assertTrue(page.waitForDownload(() -> link(page, "Download")).suggestedFilename().endsWith(".html"));
    }

    private static void rewrite(Page page, int paragraph, String words) {
        page.locator("#p" + paragraph + " .pilcrow").click();
        page.getByLabel("Paragraph " + paragraph, new Page.GetByLabelOptions().setExact(true)).fill(words);
        page.locator(".rewrite").getByRole(AriaRole.BUTTON).first().click();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator(".notice")).hasText(words);
    }

    private static void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).first().click();
    }

    private static void press(Page page, String button) {
        press(page.locator("body"), button);
    }

    private static void follow(Locator within, String link) {
        within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
    }
}
