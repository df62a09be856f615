package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@Tag("journey")
class InboxJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();
    private final String source = "s" + UUID.randomUUID();

    @Test
    void showsTheDeskToEverybody() {
        var page = browser.signIn("chief");
        assertThat(rows(page).first()).isVisible();
        Access.check(page);
        Pictures.take(page, "inbox");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Worst first")).click();
        assertThat(rows(page).first()).containsText("critical");
        Access.check(page);

        page.getByPlaceholder("Search headline, source, text").fill("wordthatnobodywrites");
        page.keyboard().press("Enter");
        assertThat(page.getByText("No article is like this")).isVisible();
        Access.check(page);
        Pictures.take(page, "inbox-no-hit");
    }

    @Test
    void isWalkedAndWorkedByTheKeyboardAlone() {
        receive("First story");
        receive("Second story");
        var page = browser.signIn("editor");
        page.navigate("/?source=" + source);

        page.keyboard().press("j");
        assertThat(link(page, "Second story")).isFocused();
        page.keyboard().press("j");
        assertThat(link(page, "First story")).isFocused();
        page.keyboard().press("k");
        page.keyboard().press("x");
        assertThat(page.getByText("1 article ticked.")).isVisible();
        Access.check(page);
        page.keyboard().press("/");
        assertThat(page.getByPlaceholder("Search headline, source, text")).isFocused();
        page.getByRole(AriaRole.BUTTON, exactly("Spike")).first().focus();
        page.keyboard().press("Enter");

        assertThat(page.getByText("1 article spiked.")).isVisible();
        assertThat(rows(page)).hasCount(1);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/articles/*");
        browser.expecting(404);
    }

    @Test
    void showsWhatArrivesWithoutAReload() {
        receive("Here before");
        var page = browser.signIn("reader");
        page.navigate("/?source=" + source);

        receive("Just in");
        receive("Right after");
        page.getByText("2 new articles: show them").click();

        assertThat(rows(page)).hasCount(3);
        assertThat(rows(page).first()).containsText("Right after");
        assertThat(page.locator("#arrivals a")).hasCount(0);
        Access.check(page);
    }

    @Test
    void worksWithoutScript() {
        receive("First story");
        receive("Second story");
        var page = browser.signInWithoutScript("editor");
        page.navigate("/?source=" + source);

        page.getByLabel("First story").check();
        page.getByLabel("Second story").check();
        page.getByLabel("Give to").selectOption("editor2");
        page.getByRole(AriaRole.BUTTON, exactly("Assign")).click();

        assertThat(page.getByText("2 articles given to Jun Okafor.")).isVisible();
        assertThat(rows(page).first()).containsText("Jun Okafor");
        link(page, "Second story").hover();
        rows(page).first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take")).click();
        assertThat(rows(page).first()).containsText("Mara Kessler");

        page.getByLabel("First story").check();
        page.getByLabel("Second story").check();
        page.locator(".bulk").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Spike")).click();
        assertThat(page.getByText("2 articles spiked.")).isVisible();
        assertThat(rows(page)).hasCount(0);
        page.navigate("/?state=spiked&source=" + source);
        page.getByLabel("First story").check();
        page.locator(".bulk").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Unspike")).click();
        assertThat(page.getByText("1 article unspiked.")).isVisible();
        page.navigate("/?source=" + source);
        assertThat(rows(page)).hasCount(1);
    }

    @Test
    void isGoodOnAPhone() {
        receive("A story with a headline that is rather long, so that it needs more than one line on a small screen");
        var page = browser.signInOnPhone("editor");
        page.navigate("/?source=" + source);

        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Spike")).first()).isHidden();
        page.getByRole(AriaRole.CHECKBOX).first().check();
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Spike")).first()).isVisible();
        Access.check(page);
    }

    private void receive(String headline) {
        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType("text/plain; charset=UTF-8")
                .body(headline + "\n\nIt was a day like others.")
                .post("/api/articles?language=en&source=" + source)
                .then()
                .statusCode(201);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator rows(Page page) {
        return page.locator("#rows tr");
    }

    private static Locator link(Page page, String headline) {
        return page.getByRole(AriaRole.LINK, exactly(headline));
    }
}
