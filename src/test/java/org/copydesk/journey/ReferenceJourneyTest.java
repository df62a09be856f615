package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.junit.QuarkusTest;

/** A reference text is set beside an article, its findings are seen and followed, and it is taken away again. */
@QuarkusTest
@Tag("journey")
class ReferenceJourneyTest {
    private static final String COPY = """
            Harbour to close in May

            The harbour of Brennholm will close on 14 May, mayor Anna Lie said on Monday.

            About 360 boats have to find another berth until the autumn.
            """;
    private static final String REFERENCE = """
            Harbour to close in May

            The harbour of Brennholm will close on 14 May, mayor Anna Lie said on Monday.

            About 630 boats have to find another berth until the autumn.

            The fishermen want to be paid for it.
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void anEditorSetsFollowsAndRemovesAReferenceByTheKeyboard() {
        var article = Incoming.of(COPY);
        var desk = Visiting.as("editor", browser).go(article.address());
        var keys = new Keys(desk.page());
        keys.go("b", "**/reference");
        desk.look("reference-none");
        keys.press("e", "Tab", "Tab", "Enter");
        assertThat(desk.page().getByText("Paste a text, or pick an article.")).isVisible();
        browser.expecting(422);

        keys.press("e");
        assertThat(desk.page().getByLabel("Text")).isFocused();
        keys.paste(REFERENCE).press("Tab").type("en").press("Enter");
        desk.tells("The reference text is set.");
        assertThat(desk.page().getByText("The fishermen want to be paid for it.")).isVisible();
        var clue = desk.page().locator(".clues a").first();
        assertThat(clue).containsText("360");
        desk.look("reference");
        clue.press("Enter");
        new Reviewing(desk.page()).comesTo("360").look("reference-finding");

        keys.go("b", "**/reference");
        desk.button("Take the reference away").press("Enter");
        desk.tells("is taken away");
        assertThat(desk.heading("No reference text yet")).isVisible();
        keys.press("u");
        desk.tells("Undone.");
        assertThat(desk.page().getByText("The fishermen want to be paid for it.")).isVisible();
    }
}
