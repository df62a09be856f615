package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.junit.QuarkusTest;

/** What is rare on the review page: conflicts, orphans, nesting marks, other directions of writing, joined lines, great length. */
@QuarkusTest
@Tag("journey")
class ReviewStatesJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void showsBothWordingsWhereAnotherWasFirst() {
        var article = Incoming.ferry();
        var second = Reviewing.open(browser.signIn("editor2"), article);
        second.pick("northern route").say("Correct");
        second.rewrite("New words", "northern line");
        var first = Reviewing.open(browser.signIn("editor"), article);
        first.pick("northern route").say("Correct");
        first.rewrite("New words", "northern crossing");
        first.button("Correct").click();
        first.tells("Corrected.");

        second.button("Correct").click();

        assertThat(second.card("Mara Kessler changed these words first")).containsText("northern crossing");
        second.look("review-conflict");
        second.button("Use mine").click();
        second.tells("Corrected.");
        assertTrue(article.draft().contains("the the northern line would"), article.draft());
    }

    @Test
    void picksWordsOverALineBreakThatCleaningJoined() {
        var article = Incoming
                .of("Ferry deal is near 11/20 09:15\nOSTVIK -- The minister said the northern\nroute would open in spring"
                        + " for all the islands.\n\nNobody else was there, and nobody asked.\n");
        var review = Reviewing.open(browser.signIn("editor"), article);

        review.pick("northern route")
                .press("c")
                .fill("Comment on “northern route”", "Which?")
                .press("Control+Enter")
                .comesTo("Which?");

        assertEquals(List.of("northern route"),
                article.read("/annotations").getList("items.findAll { it.kind == 'comment' }.draftExact"));
        assertEquals(List.of("northern\nroute"),
                article.read("/annotations").getList("items.findAll { it.kind == 'comment' }.exact"));
    }

    @Test
    void readsFromRightToLeftAndCountsBehindAnEmoji() {
        var article = Incoming.of("الوزير: الخزانات «نصف ماء»\n\nقال الوزير سامي حداد 🌊 إن المدينة لن تعطش هذا الصيف.\n",
                "ar");
        var review = Reviewing.open(browser.signIn("editor"), article);
        assertEquals("rtl", review.paragraph(2).evaluate("text => getComputedStyle(text).direction"));

        review.pick("المدينة")
                .press("e")
                .rewrite("New words", "العاصمة")
                .press("Enter")
                .tells("Corrected.")
                .look("review-rtl");

        assertTrue(article.draft().contains("🌊 إن العاصمة لن تعطش"), article.draft());
    }

    @Test
    void staysUsableWhereACopyIsVeryLong() {
        var article = Incoming.of("The council on the bridge\n\n" + IntStream.range(0, 250)
                .mapToObj(i -> "“We have waited " + i + " years for the bridge,” said Ada Lund, a councillor of ward " + i
                        + ". The the water does not wait.")
                .collect(Collectors.joining("\n\n")));
        var review = Reviewing.open(browser.signIn("editor"), article);

        review.leaves(500)
                .comesTo("Ada Lund")
                .press("n")
                .comesTo("stands twice")
                .press("a")
                .tells("Accepted.")
                .leaves(499);
        review.press("P").press("P").comesTo("Ada Lund");
        Pictures.take(review.page(), "review-long");
    }
}
