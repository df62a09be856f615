package org.copydesk.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.audit.Actor;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class ApiSignInTest {
    private static final Actor ADMIN = new Actor("admin");
    private static final String PASSWORD = "a long password";
    private static final String LIST = "/api/articles?limit=1";

    @Inject
    PeopleDesk people;
    @Inject
    TokenDesk tokens;

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/articles/1"})
    void answers401AndNeverRedirects(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("status", equalTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic bm9ib2R5Om5vdGhpbmc=", "Basic %%%", "Basic bm9jb2xvbg==", "Bearer copydesk_nothing",
            "Digest x",
            "Basic"})
    void refusesCredentialsThatAreNotRight(String header) {
        given().header("Authorization", header)
                .get(LIST)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"));
    }

    @Test
    void takesNoSessionForASignIn() {
        Session.as("editor").get(LIST).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api;x=1/articles", "/api/;x=1/articles", "/%61pi/articles", "/./api/articles",
            "/x/../api/articles", "//api/articles", "/api//articles", "/API/articles", "/annotations;x=1/"})
    void takesNoSessionForASignInHoweverTheAddressIsWritten(String path) {
        int status = Session.as("editor").request().urlEncodingEnabled(false).get(path).statusCode();

        assertTrue(status == 401 || status == 404, path + " answered " + status);
    }

    @Test
    void setsNoCookies() {
        assertEquals(Map.of(), basic("editor", "editor").get(LIST).cookies());
    }

    @Test
    void letsATokenSpeakForItsOwnerUntilItIsRevoked() {
        var owner = new Actor(newcomer(Role.READER));
        var secret = tokens.make("the archive", owner);
        bearer(secret).get(LIST).then().statusCode(200);

        tokens.revoke(Long.parseLong(tokens.of(owner).get(0).id()), owner);

        bearer(secret).get(LIST).then().statusCode(401);
    }

    @Test
    void letsNoTokenOutliveItsOwner() {
        var name = newcomer(Role.READER);
        var secret = tokens.make("the archive", new Actor(name));

        people.deactivate(name, ADMIN);

        bearer(secret).get(LIST).then().statusCode(401);
    }

    @Test
    void refusesARememberedPasswordOnceItIsChanged() {
        var name = newcomer(Role.READER);
        basic(name, PASSWORD).get(LIST).then().statusCode(200);

        people.givePassword(name, "another password", ADMIN);

        basic(name, PASSWORD).get(LIST).then().statusCode(401);
        basic(name, "another password").get(LIST).then().statusCode(200);
    }

    @Test
    void letsAChangedRoleHoldAtOnceForARememberedPassword() {
        var name = newcomer(Role.EDITOR);
        basic(name, PASSWORD).get(LIST).then().statusCode(200);

        people.giveRole(name, Role.READER, ADMIN);

        basic(name, PASSWORD).contentType("text/plain").body("A text.").post("/api/articles").then().statusCode(403);
    }

    @Test
    void slowsGuessesDownAndSaysHowLong() {
        var name = newcomer(Role.READER);
        var statuses = IntStream.range(0, 12)
                .mapToObj(guess -> basic(name, "guess " + guess).get(LIST))
                .map(Response::statusCode)
                .toList();

        assertEquals(List.of(401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 429, 429), statuses);
        basic(name, "guess").get(LIST)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesRegex("[1-5]"));
    }

    @Test
    void neverSlowsDownThoseWhoAreRight() {
        var name = newcomer(Role.READER);

        assertTrue(IntStream.range(0, 200).parallel().allMatch(call -> basic(name, PASSWORD).get(LIST).statusCode() == 200));
    }

    @Test
    void doesNotLetOnesFailuresKeepAnotherOut() {
        var guessed = newcomer(Role.READER);
        IntStream.range(0, 15).forEach(guess -> basic(guessed, "guess " + guess).get(LIST));

        basic(newcomer(Role.READER), PASSWORD).get(LIST).then().statusCode(200);
    }

    @Test
    void refusesWhatABrowserSendsForAnotherSite() {
        basic("editor", "editor").header("Origin", "https://elsewhere.example")
                .get(LIST)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        basic("editor", "editor").header("Sec-Fetch-Site", "cross-site").get(LIST).then().statusCode(403);
        basic("editor", "editor").header("Origin", "null").get(LIST).then().statusCode(403);
        basic("editor", "editor").header("Sec-Fetch-Site", "same-origin").get(LIST).then().statusCode(200);
    }

    @Test
    void letsAConfiguredOriginIn() {
        basic("editor", "editor").header("Origin", "https://partner.example")
                .header("Sec-Fetch-Site", "cross-site")
                .get(LIST)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://partner.example");
        given().header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/articles")
                .then()
                .statusCode(204);
        basic("editor", "editor").get(LIST).then().header("Access-Control-Allow-Origin", nullValue());
    }

    private static RequestSpecification basic(String name, String password) {
        return given().auth().preemptive().basic(name, password);
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private String newcomer(Role role) {
        var name = "n" + UUID.randomUUID();
        people.add(new EditorFacts(name, "A newcomer", role, true), PASSWORD, ADMIN);
        return name;
    }
}
