package org.copydesk.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/articles/new", "/nothing/here", "/web/css/base.css"})
    void tellsBrowsersToTrustNothingFromElsewhere(String path) {
        Session.as("editor")
                .get(path)
                .then()
                .header("Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", startsWith("camera=()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/register", "/api/articles"})
    void letsNobodyKeepAPage(String path) {
        Session.as("editor").get(path).then().header("Cache-Control", "no-store");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Session.as("editor")
                .request()
                .formParam("only", 1)
                .post("/inbox/spikes")
                .then()
                .statusCode(400)
                .contentType(ContentType.HTML)
                .body(containsString("Nothing was changed."));
    }

    @Test
    void refusesAFormWithAnothersToken() {
        Session.as("editor")
                .request()
                .cookie("copydesk-form", "c29tZWJvZHkncyBvd24gMQ")
                .formParam("csrf-token", Session.as("editor2").token())
                .formParam("only", 1)
                .post("/inbox/spikes")
                .then()
                .statusCode(400);
    }

    @Test
    void takesAFormFromATabThatWasOpenBeforeAnother() {
        var session = Session.as("editor");
        var token = session.token();
        session.get("/register");

        session.request().formParam("csrf-token", token).post("/inbox/spikes").then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void takesNothingButFormsOnPages(String type) {
        Session.as("editor")
                .request()
                .contentType(type)
                .body("{}")
                .post("/inbox/spikes")
                .then()
                .statusCode(415)
                .contentType(ContentType.HTML);
    }

    @Test
    void refusesAFormThatAnotherSiteSends() {
        for (var path : new String[]{"/inbox/spikes", "/j_security_check"}) {
            Session.as("editor")
                    .request()
                    .header("Origin", "https://elsewhere.example")
                    .formParam("only", 1)
                    .post(path)
                    .then()
                    .statusCode(403)
                    .contentType(ContentType.HTML);
        }
    }

    @Test
    void takesAnEmptyFormOfAProgramForNoForm() {
        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType(ContentType.URLENC)
                .post("/api/articles/1/undo")
                .then()
                .statusCode(428)
                .body("status", equalTo(428));
    }
}
