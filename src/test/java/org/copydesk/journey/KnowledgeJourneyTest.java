package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;

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
        keepRegister(Visiting.as("chief", browser));
    }

    @Test
    void aChiefKeepsTheRegisterWithoutScript() {
        keepRegister(Visiting.plainlyAs("chief", browser));
    }

    private void keepRegister(Visiting desk) {
        desk.go("/register");
        desk.look("register");
        desk.link("Add somebody").click();
        desk.field("Name, as the desk writes it").fill(name);
        desk.field("Known wrong").fill("Acre\nField | Harbour Wire");
        desk.look("register-entry");
        desk.button("Add").click();
        desk.tells("is in the register");

        desk.link(name).click();
        desk.button("Take out of the register").click();
        desk.tells("was taken out of the register");
        assertThat(desk.link(name)).hasCount(0);
    }

    @Test
    void aChiefKeepsTheGlossary() {
        var desk = Visiting.as("chief", browser);
        desk.go("/glossary");
        desk.look("glossary");
        desk.link("Add a term").click();
        desk.look("glossary-entry");
        desk.field("Wanted wording").fill(name);
        desk.field("Avoided wordings").fill("acre");
        desk.button("Add").click();

        desk.tells("is in the glossary");
    }

    @Test
    void anAdminAddsSomebodyWhoThenSignsInWithATokenOfTheirOwn() {
        var desk = Visiting.as("admin", browser);
        desk.go("/people");
        desk.look("people");
        var username = "n" + UUID.randomUUID();
        desk.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nils Aker");
        desk.field("Sign-in name").fill(username);
        desk.field("First password").fill(username);
        desk.button("Add").click();
        assertThat(desk.page().getByText("Nils Aker can sign in now.")).isVisible();
        desk.go("/people/" + username);
        desk.look("people-entry");

        var own = Visiting.as(username, browser);
        own.go("/tokens");
        own.field("What a new token is for").fill("the archive");
        own.button("Make a token").click();
        assertThat(own.field("This is the token.")).hasValue(Pattern.compile("copydesk_.{43}"));
        own.look("tokens");
        own.button("Revoke the token for the archive").click();
        assertThat(own.page().getByText("The token is worthless now.")).isVisible();
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedHavePagesOfTheirOwn() {
        var desk = Visiting.as("reader", browser);
        desk.go("/nothing/like/this");
        assertThat(desk.heading("There is nothing here")).isVisible();
        desk.look("not-here");
        desk.go("/people");
        assertThat(desk.heading("Not open to your role")).isVisible();
        desk.look("not-allowed");
        browser.expecting(404);
        browser.expecting(403);
    }
}
