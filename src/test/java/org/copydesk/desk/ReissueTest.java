package org.copydesk.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What a source sends again under the name that it gave before (rule 8), through the API. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class ReissueTest {
    private final String source = UUID.randomUUID().toString();

    private static RequestSpecification editor() {
        return given().auth().preemptive().basic("editor", "editor");
    }

    /** A feed with one item of this text. */
    private ValidatableResponse send(String text) {
        var item = "<item><title>Ferry</title><guid>ferry-1</guid><description>" + text + "</description></item>";
        return editor().header("Content-Type", "application/rss+xml")
                .body("<rss version='2.0'><channel>" + item + "</channel></rss>")
                .post("/api/articles?source=" + source)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return editor().get("/api/articles/" + path).then().statusCode(200);
    }

    private static void correct(String id, String exact, String replacement) {
        var article = get(id).extract();
        int start = article.<String>path("draft").indexOf(exact);
        editor().header("If-Match", article.header("ETag"))
                .header("Content-Type", "application/json")
                .body(Map.of("in", "draft", "start", start, "end", start + exact.length(), "exact", exact, "replacement",
                        replacement, "category", "accuracy/mistranslation", "severity", "minor", "reason", ""))
                .post("/api/articles/" + id + "/corrections")
                .then()
                .statusCode(201);
    }

    @Test
    void mergesItAsAVersionAndProposesWhatTouchesAnEditorsWords() {
        String id = send("It sank at noon. Nobody was hurt.").body("items[0].merged", nullValue())
                .extract()
                .path("items[0].id");
        correct(id, "noon", "dawn");

        send("It sank at night. Two were hurt.").body("items[0].id", is(id)).body("items[0].merged", is(true));
        send("It sank at night. Two were hurt.").body("items[0].id", is(id)).body("items[0].duplicate", is(true));

        get(id).body("text", containsString("Two were hurt.")).body("draft", containsString("It sank at dawn. Two were hurt."));
        get(id + "/versions").body("items.actor", contains("editor", "system:source"));
        get(id + "/corrections").body("items.findAll { it.status == 'proposed' }.replacement", contains("night"));
        get(id + "/audit/verify").body("valid", is(true));

        undo(id);
        get(id).body("draft", containsString("It sank at noon. Two were hurt."));
        get(id + "/audit/verify").body("valid", is(true));
    }

    @Test
    void followsTheSourceWhereItGoesBackOnWhatItSent() {
        String id = send("It sank at noon.").extract().path("items[0].id");

        send("It sank at night.").body("items[0].merged", is(true));
        send("It sank at noon.").body("items[0].merged", is(true));

        get(id).body("text", containsString("at noon")).body("version", is(2));
        get(id + "/reissues").body("items.number", contains(1, 2)).body("items[0].mediaType", is("application/rss+xml"));
        get(id + "/reissues/1/original").body(containsString("at night"))
                .header("Content-Disposition", containsString("attachment"));
        editor().get("/api/articles/" + id + "/reissues/3/original").then().statusCode(404);
        get(id + "/versions/0/diff/2").body("changes.size()", is(0));
        get(id + "/export?format=json&version=1");
        assertEquals(true, get(id + "/audit/verify").extract().path("valid"));
    }

    private static void undo(String id) {
        editor().header("If-Match", get(id).extract().header("ETag"))
                .post("/api/articles/" + id + "/undo")
                .then()
                .statusCode(200);
    }
}
