package org.copydesk.security;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.audit.Actor;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class SignInTest {
    private static final Actor ADMIN = new Actor("admin");
    private static final String PASSWORD = "a long password";

    @Inject
    PeopleDesk people;

    @Test
    void sendsStrangersToTheSignInPage() {
        Session.ofStranger().get("/").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    @Test
    void namesTheDemoPeopleOnTheSignInPage() {
        var page = Session.ofStranger().page("/sign-in");

        assertEquals("reader editor2 editor chief admin", page.select(".demo-people code").text());
    }

    @Test
    void opensASessionThatScriptsAndOtherSitesCannotUse() {
        Session.ofStranger()
                .signIn("editor", "editor")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/"))
                .header("Set-Cookie", allOf(containsString("copydesk-session="), containsString("HTTPOnly"),
                        containsString("SameSite=Strict")));
    }

    @Test
    void tellsAWrongPasswordOnThePage() {
        var stranger = Session.ofStranger();

        var answer = stranger.signIn("editor", "wrong");

        answer.then().statusCode(302).header("Location", endsWith("/sign-in?failed=wrong"));
        assertTrue(stranger.page("/sign-in?failed=wrong").select("[role=alert].notice").text().contains("do not go together"));
    }

    @Test
    void neverLeadsToAnotherSite() {
        Session.ofStranger()
                .request()
                .cookie("quarkus-redirect-location", "https://elsewhere.example/")
                .formParam("j_username", "editor")
                .formParam("j_password", "editor")
                .post("/j_security_check")
                .then()
                .header("Location", not(containsString("elsewhere")));
    }

    @Test
    void endsTheSessionOfSomebodyWhoMayNoLongerSignIn() {
        var name = newcomer(Role.EDITOR);
        var session = Session.as(name, PASSWORD);
        session.get("/").then().statusCode(200);

        people.deactivate(name, ADMIN);

        session.get("/").then().statusCode(303).header("Location", endsWith("/sign-in"));
        session.get("/sign-in").then().statusCode(200);
        Session.ofStranger().signIn(name, PASSWORD).then().header("Location", containsString("failed=wrong"));
    }

    @Test
    void letsAChangedRoleHoldAtOnce() {
        var name = newcomer(Role.EDITOR);
        var session = Session.as(name, PASSWORD);
        session.get("/articles/new").then().statusCode(200);

        people.giveRole(name, Role.READER, ADMIN);

        session.get("/articles/new").then().statusCode(403);
    }

    @Test
    void closesTheSessionWhenItsOwnerSignsOut() {
        var session = Session.as("editor");

        session.post("/sign-out").then().statusCode(303);

        assertEquals(null, session.cookie("copydesk-session"));
        session.get("/").then().statusCode(303);
    }

    @Test
    void endsEverySessionOfSomebodyWhoGetsANewPassword() {
        var name = newcomer(Role.EDITOR);
        var session = Session.as(name, PASSWORD);
        session.get("/").then().statusCode(200);

        people.givePassword(name, "another long password", ADMIN);

        session.get("/").then().statusCode(303).header("Location", endsWith("/sign-in"));
        Session.as(name, "another long password").get("/").then().statusCode(200);
    }

    @Test
    void takesACopyOfTheCookiesForNothingOnceTheOwnerSignedOut() {
        var session = Session.as("editor");
        var copied = session.request();
        session.post("/sign-out").then().statusCode(303);

        copied.get("/").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    @Test
    void takesNoSessionThatSomebodyBroughtAlong() {
        var stranger = Session.ofStranger();
        var brought = stranger.request().cookie("copydesk-session", "brought").cookie("copydesk-seal", "0".repeat(32) + ".x");
        brought.get("/").then().statusCode(303);

        stranger.signIn("editor", "editor");

        assertTrue(!stranger.cookie("copydesk-session").equals("brought"));
        assertTrue(!stranger.cookie("copydesk-seal").startsWith("0".repeat(32)));
    }

    @Test
    void makesThoseWaitWhoFailTooOften() {
        var stranger = Session.ofStranger();
        var name = newcomer(Role.READER);
        for (int i = 0; i < 10; i++) {
            stranger.signIn(name, "guess " + i);
        }

        stranger.signIn(name, PASSWORD).then().statusCode(302).header("Location", endsWith("/sign-in?failed=wait"));
    }

    private String newcomer(Role role) {
        var name = "n" + UUID.randomUUID();
        people.add(new EditorFacts(name, "A newcomer", role, true), PASSWORD, ADMIN);
        return name;
    }
}
