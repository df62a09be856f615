package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

/** What was done to an article, seen from all its pages; and what was said of words that are gone. */
@QuarkusTest
@Tag("journey")
class RecordJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();
    private Incoming article;
    private Page page;

    @BeforeEach
    void saveAVersion() {
        article = Incoming.ferry();
        page = browser.signIn("chief");
        var review = Reviewing.open(page, article);
        review.comesTo("stands twice").press("a").tells("Accepted.");
        review.press("s");
        assertThat(page.getByLabel("What was done, in a few words")).isFocused();
        review.type("First read").press("Enter").tells("Saved as version 1.");
    }

    @Test
    void isToldByThePagesOfTheArticle() {
        open("/history", "history");
        assertThat(page.locator(".timeline")).containsText("“First read”");
        open("/compare?from=0&to=1", "compare");
        assertThat(page.locator(".old del")).hasText("the");
        open("/compare?from=0&to=1&view=inline", "compare-inline");
        open("/compare?from=1&to=1", "compare-same");
        assertThat(page.getByText("Both versions have the same words.")).isVisible();
        open("/versions/1", "blame");
        open("/audit", "audit");
        assertThat(page.locator(".verdict")).containsText("Whole.");
        page.getByLabel("Who").selectOption("system:cleaning");
        page.getByLabel("From").fill("2020-01-01T00:00");
        button("Show").click();
        open("/audit?from=2099-01-01T00:00", "audit-nothing");
        open("/quotes", "quotes");
        open("/score", "score");
        open("/export", "export");
        for (var format : List.of("text", "redline", "json")) {
            open("/export?format=" + format, "export-" + format);
        }
    }

    @Test
    void isToldByThePagesOfTheDesk() {
        for (var address : List.of("audit", "quality", "quotes", "exports", "feeds", "register", "glossary", "tokens",
                "articles/new", "problems/413", "problems/500", "problems/409")) {
            page.navigate("/" + address);
            look("desk-" + address.replace('/', '-'));
        }
        List.of(413, 500, 409).forEach(browser::expecting);
        page.navigate("/exports?id=" + article.id());
        look("desk-exports-one");
    }

    @Test
    void isRenamedFromEachOfItsPagesWhichTellWhatCameOfIt() {
        var keys = new Keys(page);
        var slug = article.read("").getString("slug");
        for (var path : List.of("/history", "/audit", "/export", "/reference", "/score")) {
            page.navigate(article.address() + path);
            keys.press("F2");
            assertThat(page.getByLabel("Slug")).isFocused();
            look("rename" + path.replace('/', '-'));
            keys.type("ferry-deal").press("Enter");
            assertThat(page.locator(".told")).hasText("Renamed.");
            assertThat(page.locator("#article-bar .slug")).containsText("ferry-deal");
            keys.press("u");
            assertThat(page.locator(".told")).hasText("Undone.");
            assertThat(page).hasURL(Pattern.compile(".*" + article.address() + path));
            assertEquals(slug, article.read("").getString("slug"));
        }
        keys.press("s");
        assertThat(page.getByLabel("What was done, in a few words")).isFocused();
        keys.press("Enter");
        assertThat(page.locator(".told")).hasText("Nothing has been corrected since version 1.");
        page.navigate(article.address() + "/history");
        assertThat(page.locator(".timeline")).containsText("renamed: slug “" + slug + "” → “ferry-deal”");
    }

    @Test
    void isRenamedWhereItIsReviewed() {
        var review = Reviewing.open(page, article).press("F2").type("ferry-deal").press("Enter").tells("Renamed.");
        assertThat(page).hasTitle(Pattern.compile("ferry-deal.*"));
        review.press("u").tells("Undone.").press("U").tells("Done again.");

        assertEquals("ferry-deal", article.read("").getString("slug"));
    }

    @Test
    void bringsAnOlderVersionBack() {
        page.navigate(article.address() + "/compare?from=0&to=1");
        button("Restore version 0").click();

        assertThat(page.locator(".told")).hasText("Version 0 is back, as version 2.");
        assertEquals(article.read("/versions/0").getString("text"), article.draft());
    }

    @Test
    void listsAnOrphanAndGivesItWordsAgain() {
        var review = Reviewing.open(page, article);
        review.pick("timetable").press("c").fill("Comment on “timetable”", "Which one?").press("Control+Enter");
        review.tells("Commented.").comesTo("Which one?").press("Enter");
        page.getByLabel("Paragraph 4", new Page.GetByLabelOptions().setExact(true)).fill("Fares stay as they are.");
        review.press("Control+Enter");
        assertThat(page.locator("#orphans")).containsText("“timetable” · Which one?");
        review.look("review-orphan");

        review.pick("Fares").press("t");
        page.locator(".question").getByRole(AriaRole.BUTTON).first().press("Enter");

        review.comesTo("Which one?");
        assertThat(page.locator("#orphans")).hasCount(0);
        assertEquals(List.of("Fares"),
                article.read("/annotations").getList("items.findAll { it.kind == 'comment' }.draftExact"));
    }

    private void open(String path, String name) {
        page.navigate(article.address() + path);
        look(name);
    }

    private void look(String name) {
        Access.check(page);
        Pictures.take(page, name);
    }

    private Locator button(String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
    }
}
