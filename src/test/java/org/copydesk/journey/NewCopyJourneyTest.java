package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@Tag("journey")
class NewCopyJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();
    private final String source = "s" + UUID.randomUUID();

    @Test
    void takesPastedCopyIn() {
        var page = browser.signIn("editor");
        page.navigate("/articles/new");
        Access.check(page);
        Pictures.take(page, "new-copy");

        paste(page);

        page.waitForURL(Pattern.compile("/articles/\\d+"));
        browser.expecting(404);
    }

    @Test
    void takesPastedCopyInWithoutScript() {
        var page = browser.signInWithoutScript("editor");
        page.navigate("/articles/new");

        paste(page);

        page.waitForURL(Pattern.compile("/articles/\\d+"));
        browser.expecting(404);
    }

    @Test
    void showsAPasteThatIsRefusedWithEverythingStillThere() {
        var page = browser.signIn("editor");
        page.navigate("/articles/new");

        page.getByLabel("Source", exactly()).fill(source);
        page.getByLabel("Slug").fill("kept-slug");
        page.getByRole(AriaRole.BUTTON, takeIn()).first().click();

        assertThat(page.getByText("There is nothing in it. Send the copy itself.")).isVisible();
        assertThat(page.getByLabel("Slug")).hasValue("kept-slug");
        Access.check(page);
        Pictures.take(page, "new-copy-refused");
        browser.expecting(422);
    }

    @Test
    void uploadsSeveralFilesEachWithItsOutcome() {
        var page = browser.signIn("editor");
        page.navigate("/articles/new");

        upload(page);

        var outcomes = page.locator(".outcome");
        assertThat(page.getByText("4 of 4 done: 2 taken in, 1 here already, 1 refused.")).isVisible();
        assertThat(outcomes).hasCount(4);
        assertThat(outcomes.filter(new Locator.FilterOptions().setHasText("empty.txt")))
                .containsText("There is nothing in it.");
        Access.check(page);
        Pictures.take(page, "new-copy-uploaded");
    }

    @Test
    void uploadsSeveralFilesWithoutScript() {
        var page = browser.signInWithoutScript("editor");
        page.navigate("/articles/new");

        upload(page);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("3 of 4 files taken in");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the inbox"))).isVisible();
    }

    private void paste(Page page) {
        page.getByLabel("Text, the headline in the first line").fill("Pasted story\n\nIt was pasted, said the editor.");
        page.getByLabel("Source", exactly()).fill(source);
        page.getByRole(AriaRole.BUTTON, takeIn()).first().click();
    }

    private void upload(Page page) {
        page.getByLabel("Files, as many as you like")
                .setInputFiles(new FilePayload[]{text("wire.txt", "Wire story\n\nIt came by wire."),
                        new FilePayload("page.html", "text/html",
                                "<!doctype html><html><body><h1>Web story</h1><p>From the web.</p></body></html>"
                                        .getBytes(StandardCharsets.UTF_8)),
                        text("again.txt", "Wire story\n\nIt came by wire."), text("empty.txt", "")});
        page.getByLabel("Source of them all").fill(source);
        page.getByRole(AriaRole.BUTTON, takeIn()).last().click();
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page.GetByRoleOptions takeIn() {
        return new Page.GetByRoleOptions().setName("Take in").setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
