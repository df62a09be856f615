package org.copydesk.desk;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A program at the desk's API, signed in as one of the demo people, working on one article. */
final class Client {
    private final String name;
    private String article = "";
    private String tag = "";

    private Client(String name) {
        this.name = name;
    }

    static Client as(String name) {
        return new Client(name);
    }

    /** The same article in the hands of another. */
    Client handedTo(String other) {
        var client = new Client(other);
        client.article = article;
        client.refresh();
        return client;
    }

    /** An article that is there already. */
    Client of(String id) {
        article = id;
        refresh();
        return this;
    }

    RequestSpecification request() {
        return given().auth().preemptive().basic(name, name);
    }

    /** Takes {@code text} in from a source of its own and works on it from now on. */
    Client receive(String text) {
        return receive(text, UUID.randomUUID().toString());
    }

    /** The same, from a source with that name. */
    Client receive(String text, String source) {
        var response = request().contentType("text/plain; charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles?source=" + source);
        response.then().statusCode(201);
        article = response.path("id");
        tag = response.header("ETag");
        return this;
    }

    String article() {
        return article;
    }

    /** The state of the article that this client looked at last. */
    String tag() {
        return tag;
    }

    Client looking(String at) {
        tag = at;
        return this;
    }

    void refresh() {
        tag = get("").header("ETag");
    }

    Response get(String path) {
        return request().get("/api/articles/" + article + path);
    }

    <T> T read(String path, String json) {
        return get(path).then().statusCode(200).extract().path(json);
    }

    List<Map<String, Object>> items(String path) {
        return read(path, "items");
    }

    String draft() {
        return read("", "draft");
    }

    String text() {
        return read("", "text");
    }

    /** Sends a write as it is; the answer's state is looked at from then on if it went well. */
    Response post(String path, Object body) {
        return seen(request().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/articles/" + article + path));
    }

    Response put(String path, Object body) {
        return seen(request().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/articles/" + article + path));
    }

    Response patch(Object body) {
        return seen(
                request().header("If-Match", tag).contentType(ContentType.JSON).body(body).patch("/api/articles/" + article));
    }

    Response delete(String path) {
        return seen(request().header("If-Match", tag).delete("/api/articles/" + article + path));
    }

    /** {@code more}, said of {@code words} where they first stand in the draft. */
    Map<String, Object> with(String words, Map<String, Object> more) {
        int start = draft().indexOf(words);
        var all = new HashMap<String, Object>(
                Map.of("in", "draft", "start", start, "end", start + words.length(), "exact", words));
        all.putAll(more);
        return all;
    }

    private Response seen(Response response) {
        if (response.statusCode() < 300 && response.header("ETag") != null) {
            tag = response.header("ETag");
        }
        return response;
    }

    /** Corrects {@code words} where they first stand in the draft. */
    Response correct(String words, String replacement) {
        return post("/corrections", with(words,
                Map.of("replacement", replacement, "category", "fluency/grammar", "severity", "minor", "reason", "test")));
    }

    void save() {
        post("/versions", Map.of("summary", "Saved")).then().statusCode(201);
    }

    /** The chain's verdict; "valid" where it is whole. */
    String verdict() {
        var response = get("/audit/verify").then().statusCode(200).extract().response();
        return response.<Boolean>path("valid") ? "valid" : response.path("seq") + ": " + response.path("why");
    }
}
