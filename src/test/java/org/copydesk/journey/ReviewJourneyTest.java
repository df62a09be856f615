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

/** Review by the pointer: picking words, deciding on cards, rewriting in place, looking at the text in every way. */
@QuarkusTest
@Tag("journey")
class ReviewJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();
    private Incoming article;

    @BeforeEach
    void receive() {
        article = Incoming.ferry();
    }

    @Test
    void saysWhateverIsToBeSaidOfWordsThatArePicked() {
        var review = Reviewing.open(browser.signIn("editor"), article);

        review.pick("northern route").say("Correct");
        review.rewrite("New words", "northern crossing");
        review.field("Category").selectOption("terminology/inappropriate");
        review.field("Severity").selectOption("major");
        review.field("Reason").fill("As the desk calls it");
        review.look("review-correct").button("Correct").click();
        review.comesTo("As the desk calls it").tells("Corrected.");

        review.pick("OSTVIK").say("Comment");
        review.field("Comment on “OSTVIK”").fill("Who was there?");
        review.button("Comment").click();
        review.comesTo("Who was there?");
        review.pick("timetable begins").say("Flag");
        review.field("What is wrong with “timetable begins”").fill("Not yet public");
        review.button("Flag").click();
        review.comesTo("Not yet public");

        assertEquals(List.of("OSTVIK", "timetable begins"),
                article.read("/annotations").getList("items.findAll { it.kind != 'quote' }.draftExact"));
        assertTrue(article.draft().contains("the the northern crossing would open"), article.draft());
        review.look("review-said");
    }

    @Test
    void marksAQuoteWithItsSpeakerAndCue() {
        var review = Reviewing.open(browser.signIn("editor"),
                Incoming.of("Harbour closed\n\nThe quay is shut until noon, the harbour master Ada Lund warned on Monday."));

        review.pick("The quay is shut until noon").say("Quote");
        assertThat(review.field("Speaker")).isFocused();
        review.pick("Ada Lund").say("Speaker");
        review.pick("warned").say("Cue");
        review.field("Speaker").fill("Ada Lund");
        review.field("Kind").selectOption("indirect");
        review.look("review-quote").button("Quote").click();

        review.comesTo("Indirect quote, confirmed").comesTo("Ada Lund");
        assertThat(review.paragraph(2).locator(".speaker")).hasText("Ada Lund");
        assertThat(review.paragraph(2).locator(".cue")).hasText("warned");
    }

    @Test
    void decidesOnEachCardAndTakesItBack() {
        var review = Reviewing.open(browser.signIn("editor"), article);
        review.leaves(5).look("review");

        on(review.card("same person as Solberg"), "Accept").click();
        review.tells("Accepted.");
        assertThat(review.card("“Nobody").or(review.card("told"))).containsText("S → Solberg");
        on(review.card("stands twice"), "Dismiss").click();
        review.tells("Dismissed.").leaves(3);
        on(review.card("сентябрь"), "Rewrite").click();
        review.rewrite("New words", "autumn");
        review.button("Correct").click();
        review.tells("Corrected.").leaves(2);
        on(review.card("printed “she”"), "Confirm").click();
        review.tells("Confirmed.");

        button(review.page(), "Undo").click();
        review.tells("Undone.").comesTo("printed “she”");
        button(review.page(), "Redo").click();
        review.tells("Done again.");
        review.card("autumn").click();
        on(review.card("autumn"), "Take back").click();
        review.tells("Taken back.");
        assertTrue(article.draft().contains("Solberg told reporters"), article.draft());
        assertTrue(article.draft().contains("until сентябрь"), article.draft());
    }

    @Test
    void rewritesAParagraphInPlaceAndAsksAboutQuotedWords() {
        var review = Reviewing.open(browser.signIn("editor"), article);

        review.paragraph(4).click();
        review.page()
                .getByLabel("Paragraph 4", new Page.GetByLabelOptions().setExact(true))
                .fill("Fares stay as they were 🚢 until the new timetable begins.");
        review.look("review-rewrite").button("Rewrite").click();
        review.tells("Rewritten: 2 changes.");
        assertEquals(List.of("are", "сентябрь, when "), review.paragraph(4).locator("del").allTextContents());

        review.pick("boat").say("Correct");
        review.rewrite("New words", "ship");
        review.button("Correct").click();
        assertThat(review.card("These words are quoted")).isVisible();
        review.look("review-question");
        review.button("Translation").click();
        review.comesTo("in a quote: translation");
    }

    @Test
    void showsTheTextMarkedCleanOriginalAndSideBySide() {
        var page = browser.signIn("reader");
        var review = Reviewing.open(page, article);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept"))).hasCount(0);
        Access.check(page);
        for (var view : List.of("Clean", "Original", "Side by side")) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(view).setExact(true)).click();
            assertThat(page.locator(".copy")).containsText("Nobody will wait");
            review.look("review-" + view.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        }
        assertThat(page.locator(".card")).hasCount(0);
    }

    @Test
    void isGoodOnAPhone() {
        var review = Reviewing.open(browser.signInOnPhone("editor"), article);
        Access.check(review.page());

        on(review.card("stands twice"), "Accept").click();

        review.tells("Accepted.");
        Access.check(review.page());
    }

    private static Locator on(Locator card, String button) {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .or(card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(button)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BANNER).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
