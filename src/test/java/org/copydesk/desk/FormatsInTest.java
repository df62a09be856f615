package org.copydesk.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Copy in every format, taken in through the API. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class FormatsInTest {

    private static ValidatableResponse receive(String content, String type) {
        return receive(content.getBytes(StandardCharsets.UTF_8), type);
    }

    private static ValidatableResponse receive(byte[] content, String type) {
        return given().auth()
                .preemptive()
                .basic("editor", "editor")
                .header("Content-Type", type)
                .body(content)
                .post("/api/articles?source=" + UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse get(String path) {
        return given().auth().preemptive().basic("editor", "editor").get("/api/articles/" + path).then().statusCode(200);
    }

    @Test
    void takesEachItemOfAFeedInOnItsOwn() {
        var one = "<item><title>Ferry late</title><dc:creator>Ann Lee</dc:creator><guid>f-1</guid><description>The ferry was late.</description></item>";
        var feed = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><language>en-GB</language>" + one
                + "<item><guid>empty</guid></item><item><title>Next</title></item></channel></rss>";

        var items = receive(feed, "application/rss+xml").statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].id", notNullValue())
                .body("items[0].problem", nullValue())
                .body("items[1].id", nullValue())
                .body("items[1].problem.status", is(422))
                .body("items[1].problem.detail", containsString("no text"));

        var id = items.extract().<String>path("items[0].id");
        get(id).body("text", is("Ferry late\n\nThe ferry was late."))
                .body("byline", is("Ann Lee"))
                .body("language", is("en-GB"));
        get(id + "/original").body(is(one));
    }

    @Test
    void saysWhatItLooksLikeWhereItIsNotWhatItWasDeclaredAs() {
        receive("<!doctype html><html><body><p>Page not found</p></body></html>", "application/rss+xml").statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("looks like text/html"));
    }
}
