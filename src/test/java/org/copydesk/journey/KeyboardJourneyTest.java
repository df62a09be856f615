package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

/** The whole main job, from signing in to an exported version, by the keyboard alone. */
@QuarkusTest
@Tag("journey")
class KeyboardJourneyTest {
    /** Translated there and back: a speaker who is but a letter, a doubled word, a teaser, a foreign word, a wooden sentence. */
    private static final String DAMAGED = """
            Mayor promises the island two ships

            OSTVIK – Mayor Xi Lan said on Tuesday that the the northern ferry will sail again in spring.

            “Nobody on the island waits for a boat that does not come,” G said. “We have signed for two ships.”

            Read also: Ten ways to sleep better at sea

            The harbour master asked who will pay. “The region pays, and nobody else,” G said on Wednesday. “The island has paid enough.”

            The prices are staying how they are until сентябрь, when the new timetable is beginning.
            """;
    private static final String REWRITTEN = "Prices stay as they are until autumn, when the new timetable begins.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void bringsDamagedCopyToAnExportedVersion() throws IOException {
        var page = browser.visitor();
        var keys = new Keys(page).signIn("editor");
        var article = takeIn(page, keys);
        correct(page, keys);
        assertEquals(List.of("Xi", "Xi", "Xi", "Xi"), article.read("/quotes").getList("items.speaker.draftExact"));
        assertEquals(List.of("Xi Lan"), article.read("/quotes").getList("items.speaker.name").stream().distinct().toList());
        assertEquals(List.of("confirmed"), article.read("/quotes").getList("items.status").stream().distinct().toList());
        save(page, keys);
        compareAndRestore(page, keys, article);
        handOver(page, keys);
        int editors = keys.strokes();

        int chiefs = approveAndExport(article);

        var told = Files.readString(Path.of("docs/keyboard.md"));
        assertTrue(told.contains("takes the editor " + editors + " strokes and the chief " + chiefs),
                "docs/keyboard.md does not tell of " + editors + " and " + chiefs + " strokes");
    }

    /** Pastes new copy, goes to the inbox, and opens it from there. */
    private static Incoming takeIn(Page page, Keys keys) {
        keys.go("n", "**/articles/new");
        assertThat(page.getByLabel("Text, the headline in the first line")).isFocused();
        keys.paste(DAMAGED).press("Tab").type("s" + UUID.randomUUID()).press("Enter");
        page.waitForURL(Pattern.compile("/articles/\\d+"));
        var id = page.url().replaceAll("\\D*$", "").replaceAll(".*/", "");
        keys.go("i", "**/");
        assertThat(page.locator("[data-first] a[data-open]").first()).hasText("Mayor promises the island two ships");
        keys.go("Enter", "**/articles/" + id);
        return new Incoming(id);
    }

    private static void correct(Page page, Keys keys) {
        var review = new Reviewing(page).comesTo("stands twice");
        keys.press("a");
        review.tells("Accepted.").comesTo("the same person as Xi");
        keys.press("a");
        review.tells("Accepted (2 things).").comesTo("G → Xi");
        keys.press("A");
        review.tells("Confirmed (4 things).").comesTo("сентябрь");
        keys.press("ArrowRight", "e");
        assertThat(review.field("New words")).isFocused();
        keys.type("autumn").press("Enter");
        review.tells("Corrected.").comesTo("autumn");
        keys.press("Enter");
        assertThat(page.locator(".rewrite textarea")).isFocused();
        keys.press("Control+a").type(REWRITTEN).press("Control+Enter");
        review.tells("Rewritten: 2 changes.").leaves(0);
    }

    private static void save(Page page, Keys keys) {
        keys.press("s");
        assertThat(page.getByLabel("What was done, in a few words")).isFocused();
        keys.type("First read").press("Enter");
        new Reviewing(page).tells("Saved as version 1.");
    }

    private static void compareAndRestore(Page page, Keys keys, Incoming article) {
        var corrected = article.draft();
        keys.go("h", "**/history");
        assertThat(page.locator(".timeline")).containsText("“First read”");
        keys.go("c", "**/compare?from=0&to=1").press("n");
        assertThat(page.locator("[data-change]:focus")).containsText("the the");
        Access.check(page);
        keys.go("R", "**/history");
        assertThat(page.locator(".told")).hasText("Version 0 is back, as version 2.");
        assertTrue(article.draft().contains("G said"), article.draft());
        keys.go("c", "**/compare?from=1&to=2").go("R", "**/history");
        assertThat(page.locator(".told")).hasText("Version 1 is back, as version 3.");
        assertEquals(corrected, article.draft());
    }

    private static void handOver(Page page, Keys keys) {
        keys.go("M", "**/articles/*");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("corrected");
    }

    private int approveAndExport(Incoming article) throws IOException {
        var page = browser.visitor();
        var keys = new Keys(page).signIn("chief").go("Enter", "**" + article.address());
        keys.press("m");
        assertThat(page.getByLabel("Note (optional)")).isFocused();
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("approved");
        keys.go("o", "**/export").press("j", "j").go("Enter", "**/export?format=text");
        assertThat(page.locator(".file h2")).hasText("Clean text");
        var file = page.waitForDownload(() -> keys.press("d")).path();
        assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains(REWRITTEN));
        return keys.strokes();
    }
}
