package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.copydesk.Parts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

/** Real copy, from a folder given by {@code -Dcopydesk.seeds}: from paste to approval by the keyboard alone. */
@QuarkusTest
@Tag("journey")
class RealCopyJourneyTest {
    private static final Pattern ARTICLE = Pattern.compile(".*/articles/(\\d+)");

    /** More decisions than these are asked for by none of this copy. */
    private static final int MOST = 200;

    @RegisterExtension
    final Browser browser = new Browser();

    private static byte[] copy(String name) throws IOException {
        return Files.readAllBytes(Parts.folder("seeds").resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.txt", "backtranslated.txt"})
    void goesFromPasteToApproval(String name) throws IOException {
        var copy = copy(name);
        var page = browser.visitor();
        var keys = new Keys(page).signIn("editor");
        var article = takeIn(page, keys, new String(copy, StandardCharsets.UTF_8));
        Access.check(page);
        Pictures.take(page, "real-" + name);
        assertArrayEquals(copy, original(article));

        decideAll(page, keys);
        keys.press("M");
        assertThat(page.locator("#article-bar")).containsText("corrected");
        int editors = keys.strokes();
        int chiefs = approve(article);

        System.out.printf("%s: editor %d strokes, chief %d%n", name, editors, chiefs);
        article.read("/quotes").getList("items.draftExact").forEach(words -> assertFalse(words.toString().contains("\n")));
        keys.go("h", "**/history");
        restoreTheFirst(page, keys);
        assertEquals(new String(copy, StandardCharsets.UTF_8), article.read("").getString("text"));
    }

    @Test
    void namesTheSpeakerWhoIsButALetter() throws IOException {
        var page = browser.visitor();
        var keys = new Keys(page).signIn("editor");
        var article = takeIn(page, keys, new String(copy("backtranslated.txt"), StandardCharsets.UTF_8));
        var letter = page.locator(".card[aria-current] .swap del")
                .getByText("G", new Locator.GetByTextOptions().setExact(true));
        while (!letter.isVisible()) {
            keys.press("n");
        }
        var before = article.draft();
        assertTrue(before.contains("G said"));

        keys.press("a");
        assertThat(page.locator("#review-told")).containsText("Accepted");

        assertTrue(article.draft().contains("Xi said"), "the letter became a name");
        assertFalse(article.draft().contains("G said"));
        assertThat(page.locator(".card .voice").filter(new Locator.FilterOptions().setHasText("G → Xi")).first())
                .containsText("said");
    }

    private static Incoming takeIn(Page page, Keys keys, String copy) {
        keys.go("n", "**/articles/new");
        assertThat(page.getByLabel("Text, the headline in the first line")).isFocused();
        keys.paste(copy).press("Tab").type("s" + UUID.randomUUID()).press("Enter");
        page.waitForURL(Pattern.compile("/articles/\\d+$"));
        var address = ARTICLE.matcher(page.url());
        assertTrue(address.matches());
        return new Incoming(address.group(1));
    }

    /** Accepts or confirms whatever can be, dismisses the rest, and says of quoted words that they were translated wrongly. */
    private static void decideAll(Page page, Keys keys) {
        var open = page.locator(".card[data-undecided]");
        var current = page.locator(".card[data-undecided][aria-current]");
        for (var key : List.of("F", "A")) {
            if (page.locator("[data-key=" + key + "]").isVisible()) {
                decide(page, keys, key);
            }
        }
        for (int i = 0; i < MOST && open.count() > 0; i++) {
            if (current.count() == 0) {
                keys.press("n");
            }
            decide(page, keys, current.locator("[data-key=a]").count() > 0 ? "a" : "x");
        }
        assertThat(open).hasCount(0);
    }

    private static void decide(Page page, Keys keys, String key) {
        var before = base(page);
        var question = page.locator(".question");
        keys.press(key);
        page.waitForCondition(() -> question.count() > 0 || !base(page).equals(before));
        if (question.count() > 0) {
            keys.press("2");
            page.waitForCondition(() -> !base(page).equals(before));
        }
        assertThat(page.locator(".htmx-swapping, .htmx-settling")).hasCount(0);
    }

    private static String base(Page page) {
        return page.locator("#review-state").getAttribute("data-base");
    }

    private int approve(Incoming article) {
        var page = browser.visitor();
        var keys = new Keys(page).signIn("chief").go("Enter", "**" + article.address());
        keys.press("m");
        assertThat(page.locator("#reason")).isFocused();
        if (page.getByText("Not yet to be approved").isVisible()) {
            keys.type("Read in full");
        }
        keys.press("Enter");
        assertThat(page.locator("#article-bar")).containsText("approved");
        return keys.strokes();
    }

    private static void restoreTheFirst(Page page, Keys keys) {
        keys.go("c", "**/compare?*").go("R", "**/history");
        assertThat(page.locator(".told")).containsText("Version 0 is back");
    }

    private static byte[] original(Incoming article) {
        return given().auth()
                .preemptive()
                .basic("reader", "reader")
                .get("/api" + article.address() + "/original")
                .asByteArray();
    }
}
