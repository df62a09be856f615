package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

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

    @Test
    void picksWordsByTheFirstAndTheLastAndAttachesWhatLostThem() {
        var page = browser.signInWithoutScript("editor");
        Reviewing.open(page, article);
        pick(page, 4, "timetable", "timetable", "Comment");
        page.getByLabel("Comment on “timetable”").fill("Which one?");
        press(page.locator(".filling"), "Comment");
        says(page, "Commented.");
        pick(page, 2, "northern", "route", "Correct");
        page.getByLabel("New words").fill("northern crossing");
        press(page.locator(".filling"), "Correct");
        says(page, "Corrected.");
        pick(page, 2, "Ingrid", "Solberg", "Quote");
        page.getByLabel("Speaker", new Page.GetByLabelOptions().setExact(true)).fill("Ingrid Solberg");
        page.getByLabel("Kind").selectOption("term");
        press(page.locator(".filling"), "Quote");
        says(page, "Marked as a quote.");
        assertTrue(article.draft().contains("the the northern crossing would"), article.draft());

        rewrite(page, 4, "Fares stay as they are.");
        assertThat(page.locator("#orphans")).containsText("“timetable” · Which one?");
        pick(page, 4, "Fares", "Fares", "Attach");
        press(page.locator(".question"), "Attach the comment");
        says(page, "Changed.");
        assertThat(page.locator("#orphans")).hasCount(0);
        assertEquals(List.of("Fares"),
                article.read("/annotations").getList("items.findAll { it.kind == 'comment' }.draftExact"));
    }

    @Test
    void goesFromPasteToApprovalAndExport() {
        var page = browser.signInWithoutScript("chief");
        page.navigate("/articles/new");
        page.getByLabel("Text, the headline in the first line").fill(Incoming.FERRY);
        page.getByLabel("Source", new Page.GetByLabelOptions().setExact(true)).fill("s" + UUID.randomUUID());
        press(page, "Take in");
        page.locator("summary", new Page.LocatorOptions().setHasText("More")).click();
        press(page, "Hand over as corrected");
        page.locator("summary", new Page.LocatorOptions().setHasText("More")).click();
        assertThat(page.getByText("Not yet to be approved")).isVisible();
        page.getByLabel("Reason to approve all the same").fill("Read in full");
        press(page, "Override and approve");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("approved");
        link(page, "Audit");
        assertThat(page.locator(".events")).containsText("Read in full");
        link(page, "Export");
        link(page, "Clean text");
        assertTrue(page.waitForDownload(() -> link(page, "Download")).suggestedFilename().endsWith(".txt"));
    }

    /** Opens a paragraph, picks its words from one to another, and says what is to be done with them. */
    private static void pick(Page page, int paragraph, String first, String last, String what) {
        page.locator("#p" + paragraph + " .pilcrow").click();
        choose(page.getByLabel("From the word"), first);
        choose(page.getByLabel("to the word"), last);
        press(page.locator(".pick"), what);
    }

    private static void choose(Locator list, String word) {
        list.selectOption(list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d+ " + word + "$")))
                .first()
                .getAttribute("value"));
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
