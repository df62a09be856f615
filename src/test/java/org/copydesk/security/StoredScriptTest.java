package org.copydesk.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A script sent through every field of the desk is shown as words on every page, and never is one. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class StoredScriptTest {
    private static final String SCRIPT = "x\"'><script id=planted>alert(1)</script><img src=x onerror=alert(1)><b id=planted>";
    private static final String COPY = SCRIPT + "\n\n\"We meet on Monday,\" said Ada Brink. The harbour stays open, " + SCRIPT;

    private Session admin;
    private String article;

    @BeforeEach
    void signIn() {
        admin = Session.as("admin");
    }

    @Test
    void staysWords() {
        plant();

        var found = new ArrayList<String>();
        int shown = 0;
        for (var path : pages()) {
            var page = admin.page(path);
            if (isPlanted(page)) {
                found.add(path);
            }
            shown += page.text().contains("<script id=planted>") ? 1 : 0;
        }
        assertEquals(List.of(), found);
        assertTrue(shown >= 8, "shown on " + shown + " pages only: is it planted at all?");
    }

    @Test
    void staysWordsInAFilesName() {
        var name = "<b id=planted><script id=planted>alert(1)<img src=x onerror=alert(1)>.txt";
        var token = admin.token();
        var outcome = Jsoup.parse(admin.request()
                .multiPart("csrf-token", token)
                .multiPart("source", SCRIPT + System.nanoTime())
                .multiPart("file", name, "The harbour stays open.".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("file", name, new byte[0], "text/plain")
                .post("/articles/new/files")
                .asString());
        assertFalse(isPlanted(outcome), outcome.html());
        assertEquals(2, outcome.select(".outcome:contains(<script id=planted>)").size(), outcome.html());

        article = outcome.select(".outcome a").attr("href").replaceAll("\\D", "");
        assertEquals(List.of(), pages().stream().filter(path -> isPlanted(Jsoup.parse(admin.get(path).asString()))).toList());
    }

    @Test
    void staysWordsInWhatARefusedFormShowsAgain() {
        plant();
        for (var refused : List.of(admin.post("/articles/new", "text", "", "source", SCRIPT, "slug", SCRIPT),
                admin.post("/people", "username", SCRIPT, "displayName", SCRIPT, "password", "x", "role", "editor"),
                admin.post("/articles/" + article + "/corrections", "base", "0-0", "start", "0", "end", "3", "replacement",
                        SCRIPT))) {
            assertFalse(isPlanted(Jsoup.parse(refused.asString())), refused.asString());
        }
    }

    @Test
    void idOfAThingCountsInItsOwnArticleAlone() {
        article = receive("The mayor opened opened the bridge.");
        var correction = write("/corrections",
                Map.of("start", 4, "end", 9, "exact", "mayor", "replacement", "minister", "category",
                        "fluency/grammar", "severity", "minor", "reason", ""))
                .path("id");
        var remark = write("/annotations", Map.of("kind", "comment", "start", 4, "end", 9, "exact", "mayor", "body", "who?"))
                .path("id");
        var finding = api().get("/api/articles/" + article + "/findings").path("items[0].id");
        var own = article;
        var before = said(own);
        article = receive("The harbour stays open.");

        for (var act : List.of("/corrections/" + correction + "/reject", "/corrections/" + correction + "/accept",
                "/findings/" + finding + "/accept", "/findings/" + finding + "/dismiss")) {
            assertEquals(404, write(act, Map.of()).statusCode(), act);
        }
        for (var thing : List.of("/corrections/" + correction, "/annotations/" + remark)) {
            var body = Map.of("replacement", "x", "category", "fluency/grammar", "severity", "minor", "body", "theirs");
            assertEquals(404, sent(body).put("/api/articles/" + article + thing).statusCode(), thing);
        }
        assertEquals(404, sent(Map.of()).delete("/api/articles/" + article + "/annotations/" + remark).statusCode());
        assertEquals(before, said(own));
    }

    private static boolean isPlanted(Document page) {
        return !page.select("#planted, img[onerror]").isEmpty()
                || page.select("script").stream().anyMatch(script -> !script.hasAttr("src"));
    }

    private void plant() {
        article = receive(COPY);
        write("/annotations", Map.of("kind", "comment", "start", 0, "end", 1, "exact", "x", "body", SCRIPT));
        write("/corrections", Map.of("start", 0, "end", 1, "exact", "x", "replacement", SCRIPT, "category", "fluency/grammar",
                "severity", "minor", "reason", SCRIPT));
        api().header("If-Match", tag())
                .contentType(ContentType.JSON)
                .body(Map.of("text", SCRIPT, "language", "de"))
                .put("/api/articles/" + article + "/reference");
        write("/versions", Map.of("summary", SCRIPT));
        admin.post("/articles/" + article + "/typings", "noun", "rewrites", "base", "1-1", "start", "0", "end", "3", "text",
                SCRIPT);
        admin.post("/register", "name", SCRIPT + article, "title", SCRIPT, "note", SCRIPT, "wrong", SCRIPT);
        admin.post("/glossary", "preferred", SCRIPT.replace(";", "") + article, "avoided", SCRIPT, "note", SCRIPT);
        admin.post("/tokens", "label", SCRIPT);
        admin.post("/sources/languages", "name", SCRIPT, "tag", "nb").then().statusCode(303);
        admin.post("/people", "username", "planted" + article, "displayName", SCRIPT, "password", "long enough", "role",
                "reader");
    }

    private List<String> pages() {
        var ofArticle = Stream
                .of("", "?view=clean", "?view=original", "?view=side", "?open=p1", "/quotes", "/reference", "/history",
                        "/compare?from=0&to=1", "/versions/1", "/audit", "/export", "/score")
                .map(page -> "/articles/" + article + page);
        return Stream.concat(ofArticle.filter(path -> admin.get(path).statusCode() != 404),
                Stream.of("/", "/?q=harbour", "/register", "/glossary", "/tokens", "/people", "/people/planted" + article,
                        "/audit", "/feeds", "/learnt", "/quality", "/quotes", "/exports"))
                .toList();
    }

    private String receive(String text) {
        return api().contentType("text/plain; charset=UTF-8")
                .queryParam("source", SCRIPT + System.nanoTime())
                .queryParam("slug", SCRIPT)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response write(String path, Object body) {
        return sent(body).post("/api/articles/" + article + path);
    }

    private RequestSpecification sent(Object body) {
        return api().header("If-Match", tag()).contentType(ContentType.JSON).body(body);
    }

    /** All that is said of an article's words. */
    private static List<String> said(String article) {
        return Stream.of("/corrections", "/annotations", "/findings")
                .map(things -> api().get("/api/articles/" + article + things).asString())
                .toList();
    }

    private String tag() {
        return api().get("/api/articles/" + article).header("ETag");
    }

    private static RequestSpecification api() {
        return given().auth().preemptive().basic("admin", "admin");
    }
}
