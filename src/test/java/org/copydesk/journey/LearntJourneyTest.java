package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

/** What the desk learns from a saved fix: it is listed, an editor takes it back and lets it be offered again. */
@QuarkusTest
@Tag("journey")
class LearntJourneyTest {
    private static final String COPY = """
            New bridge at Brennholm

            Minister Karin Solberg opened a bridge on Monday. Solberg thanked all who had built it.

            Sulberg will travel to Bonn in May, her office said.
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void anEditorTakesALearntFixBackByTheKeyboard() {
        takeBack(Visiting.as("editor", browser));
    }

    @Test
    void anEditorTakesALearntFixBackWithoutScript() {
        takeBack(Visiting.plainlyAs("editor", browser));
    }

    private void takeBack(Visiting desk) {
        var row = row(desk, mend());
        desk.go("/learnt").look("learnt");
        assertThat(row).containsText("Sulberg → Solberg");
        assertThat(row).containsText("offered");

        row.getByRole(AriaRole.BUTTON).press("Enter");
        desk.tells("It is not offered any more");
        assertThat(row).containsText("taken back");
        desk.look("learnt-taken-back");

        row.getByRole(AriaRole.BUTTON).press("Enter");
        desk.tells("It is offered again");
        assertThat(row.getByRole(AriaRole.BUTTON)).hasText("Take back Sulberg");
    }

    /** The row of the fix of one source, wherever it stands in the list. */
    private static Locator row(Visiting desk, String source) {
        return desk.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(source));
    }

    /** Mends a name by the keyboard and saves; gives the source of the copy. */
    private String mend() {
        var article = Incoming.of(COPY);
        var review = Reviewing.open(browser.signIn("editor"), article);
        review.pick("Sulberg").press("e").fill("New words", "Solberg").press("Enter").tells("Corrected.");
        review.press("s");
        assertThat(review.page().getByLabel("What was done, in a few words")).isFocused();
        review.press("Enter").tells("Saved as version 1.");
        return article.read("").getString("source");
    }
}
