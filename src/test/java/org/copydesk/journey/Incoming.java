package org.copydesk.journey;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

/** Copy that a journey works on: received through the API, from a source of its own, and what the desk knows of it. */
record Incoming(String id) {

    /** Copy with a doubled word, a speaker who is but a letter, an utterance in two pieces, an emoji and a foreign word. */
    static final String FERRY = """
            Ferry talks near an end

            OSTVIK – Transport Minister Ingrid Solberg said on Tuesday that the the northern route would open in spring.

            “Nobody will wait for a boat that does not come,” S told reporters. “We have signed for two ships,” she said.

            Fares stay as they are 🚢 until сентябрь, when the new timetable begins.
            """;

    static Incoming ferry() {
        return of(FERRY);
    }

    static Incoming of(String text) {
        return of(text, "en");
    }

    static Incoming of(String text, String language) {
        return new Incoming(given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType("text/plain; charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles?language=" + language + "&source=" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    String address() {
        return "/articles/" + id;
    }

    String draft() {
        return read("").getString("draft");
    }

    /** What the API says at {@code path} below the article. */
    JsonPath read(String path) {
        return given().auth()
                .preemptive()
                .basic("editor", "editor")
                .get("/api/articles/" + id + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
