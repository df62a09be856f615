package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

/** Two editors at one article, each in a browser of their own. */
@QuarkusTest
@Tag("journey")
class TwoEditorsJourneyTest {
    private static final String COPY = "Bridge opens\n\nThe mayor opened the bridge on Monday.\n\nThe harbour stays closed until spring.";

    @RegisterExtension
    final Browser browser = new Browser();
    private String address;

    @BeforeEach
    void receive() {
        String id = given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType("text/plain; charset=UTF-8")
                .body(COPY.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles?source=" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        address = "/articles/" + id;
    }

    @Test
    void seeEachOtherAndWhatTheOtherDid() {
        var first = open("editor");
        var second = open("editor2");
        assertThat(first.locator("#company")).containsText("Jun Okafor");
        assertThat(second.locator("#company")).containsText("Mara Kessler");

        rewrite(first, "The minister opened the bridge on Monday.", "minister");
        assertThat(second.locator("#company")).containsText("Mara Kessler changed it: show");
        Access.check(second);
        Pictures.take(second, "two-editors-moved");

        second.locator("#company a").click();
        assertThat(second.locator("#p2")).containsText("minister");
    }

    @Test
    void chooseBetweenTwoWordingsWhereBothChangedTheSameWords() {
        var first = open("editor");
        var second = open("editor2");
        second.locator("#p2 .pilcrow").click();
        field(second).fill("The governor opened the bridge on Tuesday.");
        rewrite(first, "The minister opened the bridge on Monday.", "minister");

        send(second);
        var question = second.locator("form.question");
        assertThat(question).containsText("The minister opened the bridge on Monday.");
        assertThat(question).containsText("The governor opened the bridge on Tuesday.");
        Access.check(second);
        Pictures.take(second, "two-editors-choice");
        second.keyboard().press("a");

        assertThat(second.locator("#p2 .text")).containsText("governor");
        second.navigate(address + "/audit");
        assertThat(second.locator(".events")).containsText("minister");
    }

    @Test
    void findTheirTypingAgainAfterTheBrowserDied() {
        var page = open("editor");
        page.locator("#p3 .pilcrow").click();
        page.waitForResponse(answer -> answer.url().endsWith("/typings"),
                () -> field(page).fill("The harbour opens again in March."));

        var again = open("editor");
        var offer = again.locator("form.unsent");
        assertThat(offer.getByRole(AriaRole.TEXTBOX)).hasValue("The harbour opens again in March.");
        Access.check(again);
        Pictures.take(again, "typing-offered");
        offer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rewrite")).click();

        assertThat(again.locator("#p3 .text")).containsText("March");
        assertThat(again.locator("form.unsent")).hasCount(0);
    }

    private Page open(String editor) {
        var page = browser.signIn(editor);
        page.navigate(address);
        return page;
    }

    private static void rewrite(Page page, String text, String fresh) {
        page.locator("#p2 .pilcrow").click();
        field(page).fill(text);
        send(page);
        assertThat(page.locator("#p2 p.text")).containsText(fresh);
    }

    private static Locator field(Page page) {
        return page.locator("form.rewrite textarea");
    }

    private static void send(Page page) {
        page.keyboard().press("Control+Enter");
    }
}
