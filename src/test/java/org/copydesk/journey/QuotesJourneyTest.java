package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

/** The table of who said what by the keyboard alone: no pointer touches the page in any of these. */
@QuarkusTest
@Tag("journey")
class QuotesJourneyTest {
    private static final String COPY = """
            Harbour vote put off

            “We will not vote tonight,” Mayor Ada Lund said. “The papers came too late. Nobody had read them.”

            “They came on Monday,” said Olav Berg, the clerk. The chairman called the delay “a comedy.”

            Asked about the rain, S told reporters: “It rained.” S would not say more, but S smiled.
            """;

    /** More steps of the Tab key than any part of the page needs. */
    private static final int STEPS = 60;

    @RegisterExtension
    final Browser browser = new Browser();
    private Incoming article;
    private Page page;

    @BeforeEach
    void open() {
        article = Incoming.of(COPY);
        page = browser.signIn("editor");
        page.navigate(article.address() + "/quotes");
        press("n");
        assertThat(current()).isVisible();
    }

    @Test
    void confirmsAndTakesBackARow() {
        comeTo("They came on Monday").press("a");
        assertThat(row("They came on Monday")).hasAttribute("data-status", "confirmed");
        Access.check(page);
        Pictures.take(page, "quotes");

        press("u");
        assertThat(row("They came on Monday")).hasAttribute("data-status", "proposed");
        press("U");
        assertThat(row("They came on Monday")).hasAttribute("data-status", "confirmed");
    }

    @Test
    void dismissesARowAndTakesItBack() {
        comeTo("a comedy").press("x");
        assertThat(row("a comedy")).hasAttribute("data-status", "dismissed");

        press("u");
        assertThat(row("a comedy")).hasAttribute("data-status", "proposed");
    }

    @Test
    void namesAnotherSpeakerByAnotherMention() {
        comeTo("a comedy").press("e");
        typeInto("Speaker", "Olav Berg");
        press("Tab");
        typeInto("Named in the text by", "Olav Berg");
        Pictures.take(page, "quotes-speaker");
        press("Enter");

        assertThat(row("a comedy")).hasAttribute("data-status", "confirmed");
        assertThat(row("a comedy").locator("td").nth(2)).containsText("Olav Berg");
        press("u");
        assertThat(row("a comedy")).hasAttribute("data-status", "proposed");
    }

    @Test
    void partsAnUtteranceAndJoinsItAgain() {
        int rows = rows();
        comeTo("We will not vote").press("e");
        assertThat(field("Speaker")).isFocused();
        tabTo("Words and pieces");
        press("Enter");
        tabTo("Another speaks from");
        choose("“The papers");
        tabTo("Part");
        press("Enter");

        assertThat(page.locator(".quote-row")).hasCount(rows + 1);
        comeTo("We will not vote").press("e");
        assertThat(field("Speaker")).isFocused();
        tabTo("Words and pieces");
        press("Enter");
        tabTo("Join with “The papers");
        press("Enter");
        assertThat(page.locator(".quote-row")).hasCount(rows);
    }

    @Test
    void stretchesTheWords() {
        comeTo("a comedy").press("e");
        assertThat(field("Speaker")).isFocused();
        tabTo("Words and pieces");
        press("Enter");
        tabTo("Begins");
        choose("delay");
        backTo("Confirm");
        press("Enter");

        assertThat(row("delay “a comedy")).hasAttribute("data-status", "confirmed");
        press("u");
        assertThat(row("delay “a comedy")).hasCount(0);
    }

    @Test
    void confirmsAllThatIsSureAsOneActThatOneUndoTakesBack() {
        int proposed = page.locator(".quote-row[data-status=proposed]").count();

        press("A");
        assertThat(page.locator(".quote-row[data-status=confirmed]")).not().hasCount(0);
        press("u");

        assertThat(page.locator(".quote-row[data-status=proposed]")).hasCount(proposed);
        assertThat(page.locator(".quote-row[data-status=confirmed]")).hasCount(0);
    }

    @Test
    void printsAWholeNameWhereverTheLetterStandsAndIsTicked() {
        comeTo("It rained").press("e");
        typeInto("Speaker", "Olav Berg");
        tabTo("Print instead");
        press("Control+a");
        type("Berg");
        tabTo("2 more “S”");
        press("Enter");
        assertThat(page.locator(".filling details[open]").first()).containsText("would not say more");
        Pictures.take(page, "quotes-print");
        tabToTick();
        tabToTick();
        press("Space");
        tabTo("Confirm");
        press("Enter");

        assertThat(row("It rained")).hasAttribute("data-status", "confirmed");
        assertEquals("Asked about the rain, Berg told reporters: “It rained.” Berg would not say more, but S smiled.",
                article.draft().lines().reduce((first, last) -> last).orElseThrow());
    }

    private Keys comeTo(String words) {
        for (int i = 0; i < STEPS && !current().textContent().contains(words); i++) {
            press("j");
        }
        assertThat(current()).containsText(words);
        return this::press;
    }

    /** What is pressed next. */
    private interface Keys {
        void press(String... keys);
    }

    private Locator current() {
        return page.locator(".quote-row[aria-current]");
    }

    private Locator row(String words) {
        return page.locator(".quote-row").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator field(String label) {
        return page.locator(".filling").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private int rows() {
        return page.locator(".quote-row").count();
    }

    private void press(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
    }

    private void type(String words) {
        page.keyboard().type(words);
    }

    private void typeInto(String label, String words) {
        assertThat(field(label)).isFocused();
        press("Control+a");
        type(words);
    }

    private void tabTo(String words) {
        step("Tab", words);
    }

    private void backTo(String words) {
        step("Shift+Tab", words);
    }

    /** Steps through the options of the list that has the focus, from the first. */
    private void choose(String words) {
        press("Home");
        for (int i = 0; i < STEPS; i++) {
            var chosen = (String) page.evaluate("document.activeElement.selectedOptions[0].text");
            if (chosen.startsWith(words)) {
                return;
            }
            press("ArrowDown");
        }
        fail("no option begins with " + words);
    }

    private void tabToTick() {
        for (int i = 0; i < STEPS; i++) {
            press("Tab");
            if ((boolean) page.evaluate("document.activeElement.type === 'checkbox'")) {
                return;
            }
        }
        fail("no tick is reached");
    }

    /** Presses {@code key} until what has the focus is called by {@code words}. */
    private void step(String key, String words) {
        for (int i = 0; i < STEPS; i++) {
            press(key);
            var focused = (String) page.evaluate("""
                    () => (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()""");
            if (focused.startsWith(words)) {
                return;
            }
        }
        fail("nothing called " + words + " is reached");
    }
}
