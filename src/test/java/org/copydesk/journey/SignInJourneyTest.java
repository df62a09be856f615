package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@Tag("journey")
class SignInJourneyTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aDemoDeskOffersItsPeopleAndOneButtonIsEnough() {
        var page = browser.visitor();
        page.navigate("/sign-in");
        Access.check(page);
        Pictures.take(page, "sign-in");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as Mara Kessler, editor")).click();

        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Inbox");
    }

    @Test
    void aWrongPasswordIsToldOnThePageAndTheKeyboardIsEnough() {
        var page = browser.visitor();
        page.navigate("/sign-in");

        page.keyboard().type("editor");
        page.keyboard().press("Tab");
        page.keyboard().type("not this");
        page.keyboard().press("Enter");

        assertThat(page.getByText("This name and password do not go together.")).isVisible();
        Access.check(page);
        Pictures.take(page, "sign-in-failed");
    }

    @Test
    void whoAsksForAPageIsTakenThereAfterSigningIn() {
        var page = browser.visitor();
        page.navigate("/register");
        assertThat(page).hasTitle("Sign in · Copydesk");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as Theo Lindgren, reader")).click();

        page.waitForURL("**/register");
    }

    @Test
    void signingOutEndsTheSession() {
        var page = browser.signIn("editor");

        page.getByLabel("You: Mara Kessler").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();

        assertThat(page.getByText("You are signed out.")).isVisible();
        assertEquals(true, page.navigate("/register").url().endsWith("/sign-in"));
    }
}
