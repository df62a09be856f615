package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

/** Register, glossary, people and tokens: what the desk knows, and who may do what. */
@QuarkusTest
@Tag("journey")
class KnowledgeJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();
    private final String name = "Nils Aker " + UUID.randomUUID();

    @Test
    void aChiefKeepsTheRegister() {
        keepRegister(browser.signIn("chief"), true);
    }

    @Test
    void aChiefKeepsTheRegisterWithoutScript() {
        keepRegister(browser.signInWithoutScript("chief"), false);
    }

    private void keepRegister(Page page, boolean scripted) {
        page.navigate("/register");
        look(page, "register", scripted);
        page.getByRole(AriaRole.LINK, named("Add somebody")).click();
        page.getByLabel("Name, as the desk writes it").fill(name);
        page.getByLabel("Known wrong").fill("Acre\nField | Harbour Wire");
        look(page, "register-entry", scripted);
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is in the register");

        page.getByRole(AriaRole.LINK, named(name)).click();
        page.getByRole(AriaRole.BUTTON, named("Take out of the register")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("was taken out of the register");
        assertThat(page.getByRole(AriaRole.LINK, named(name))).hasCount(0);
    }

    @Test
    void aChiefKeepsTheGlossary() {
        var page = browser.signIn("chief");
        page.navigate("/glossary");
        look(page, "glossary", true);
        page.getByRole(AriaRole.LINK, named("Add a term")).click();
        look(page, "glossary-entry", true);
        page.getByLabel("Wanted wording").fill(name);
        page.getByLabel("Avoided wordings").fill("acre");
        page.getByRole(AriaRole.BUTTON, named("Add")).click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is in the glossary");
    }

    @Test
    void anAdminAddsSomebodyWhoThenSignsInWithATokenOfTheirOwn() {
        var page = browser.signIn("admin");
        page.navigate("/people");
        look(page, "people", true);
        var username = "n" + UUID.randomUUID();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nils Aker");
        page.getByLabel("Sign-in name").fill(username);
        page.getByLabel("First password").fill(username);
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.getByText("Nils Aker can sign in now.")).isVisible();
        page.navigate("/people/" + username);
        look(page, "people-entry", true);

        var own = browser.signIn(username);
        own.navigate("/tokens");
        own.getByLabel("What a new token is for").fill("the archive");
        own.getByRole(AriaRole.BUTTON, named("Make a token")).click();
        assertThat(own.getByLabel("This is the token.")).hasValue(Pattern.compile("copydesk_.{43}"));
        look(own, "tokens", true);
        own.getByRole(AriaRole.BUTTON, named("Revoke the token for the archive")).click();
        assertThat(own.getByText("The token is worthless now.")).isVisible();
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedHavePagesOfTheirOwn() {
        var page = browser.signIn("reader");
        page.navigate("/nothing/like/this");
        assertThat(page.getByRole(AriaRole.HEADING, named("There is nothing here"))).isVisible();
        look(page, "not-here", true);
        page.navigate("/people");
        assertThat(page.getByRole(AriaRole.HEADING, named("Not open to your role"))).isVisible();
        Access.check(page);
        browser.expecting(404);
        browser.expecting(403);
    }

    private static void look(Page page, String name, boolean scripted) {
        if (scripted) {
            Access.check(page);
            Pictures.take(page, name);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
