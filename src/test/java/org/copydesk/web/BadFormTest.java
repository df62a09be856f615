package org.copydesk.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.copydesk.PostgresServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** Bad input on the pages: each is told in words at its place, and nothing that is stored changes. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class BadFormTest {
    private static final String TEXT = "The mayor opened the bridge.\n\nNobody asked why.";
    private Session editor;
    private String article;

    @BeforeEach
    void receive() {
        editor = Session.as("editor");
        article = receive(TEXT);
    }

    private String receive(String text) {
        var answer = editor.post("/articles/new", "text", text, "source", UUID.randomUUID().toString());
        return answer.then().statusCode(303).extract().header("Location").replaceAll("^.*(?=/articles/)", "");
    }

    private String base() {
        return editor.page(article).select("#review-state").attr("data-base");
    }

    private static Object[] correction(String base, String words) {
        return new Object[]{"base", base, "start", "4", "end", "9", "replacement", words, "category", "fluency/grammar",
                "severity", "minor"};
    }

    private void staysAsItWas() {
        assertEquals(TEXT, given().auth().preemptive().basic("reader", "reader").get("/api" + article).path("draft"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions", "/corrections", "/rewrites", "/remarks", "/quotes", "/versions", "/state",
            "/undoings",
            "/restorations", "/assignee"})
    void refusesAFormWithoutItsToken(String act) {
        editor.request().contentType(ContentType.URLENC).formParam("base", "0-1").post(article + act).then().statusCode(400);
        staysAsItWas();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions", "/corrections", "/rewrites", "/remarks", "/quotes", "/versions", "/state",
            "/undoings",
            "/restorations", "/assignee"})
    void letsNoReaderWrite(String act) {
        Session.as("reader").post(article + act, correction(base(), "minister")).then().statusCode(403);
        staysAsItWas();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "0-1;", "0-99999", "9-1"})
    void refusesAFormMadeOfAStateThatNeverWas(String base) {
        for (var act : List.of("/corrections", "/remarks", "/versions", "/undoings", "/state", "/restorations")) {
            editor.post(article + act, "base", base, "start", "4", "end", "9", "replacement", "minister", "category", "other",
                    "severity", "minor", "kind", "comment", "body", "why?", "to", "spiked", "version", "0")
                    .then()
                    .statusCode(422);
        }
        staysAsItWas();
    }

    @Test
    void refusesAStaleFormWhereItMeetsWhatAnotherDid() {
        var stale = base();
        Session.as("editor2").post(article + "/corrections", correction(base(), "minister")).then().statusCode(303);

        editor.post(article + "/corrections", correction(stale, "governor"))
                .then()
                .statusCode(409)
                .body(containsString("minister"), containsString("governor"));
        editor.post(article + "/remarks", "base", stale, "kind", "comment", "start", "10", "end", "16", "body", "why?")
                .then()
                .statusCode(303);
        for (var act : List.of("/versions", "/state", "/undoings", "/restorations")) {
            editor.post(article + act, "base", stale, "to", "spiked", "version", "0")
                    .then()
                    .statusCode(412)
                    .body(containsString("The article has moved on"));
        }
    }

    @Test
    void saysThatAFormIsTooLarge() {
        var large = "word ".repeat(13 * 1024 * 1024 / 5);

        saysTooLarge(editor.request()
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", editor.token())
                .formParam("text", large)
                .post("/articles/new"));
        saysTooLarge(editor.request()
                .multiPart("csrf-token", editor.token())
                .multiPart("source", UUID.randomUUID().toString())
                .multiPart("file", "large.txt", large.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/articles/new/files"));
    }

    private static void saysTooLarge(Response answer) {
        var page = Jsoup.parse(answer.then().statusCode(413).contentType(ContentType.HTML).extract().asString());
        assertEquals("Too large", page.select("h1").text());
        assertTrue(page.select("main").text().contains("Send fewer files at once"), page.text());
    }

    @Test
    void refusesAPasteThatIsLongerThanATextMayBe() {
        editor.post("/articles/new", "text", "word ".repeat(1_200_000), "source", UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body(containsString("copydesk.intake.max-text"));
    }

    @Test
    void showsNoScriptOfAHostilePage() {
        var address = editor
                .post("/articles/new", "text", "Talks <script>alert(1)</script>\n\nThey began <b onclick=alert(2)>late</b>.",
                        "source", UUID.randomUUID().toString())
                .header("Location")
                .replaceAll("^.*(?=/articles/)", "");

        var page = editor.page(address);
        assertEquals(0, page.select(".copy script, .copy b[onclick]").size());
        assertTrue(page.select(".copy").text().contains("<b onclick=alert(2)>late</b>"), page.select(".copy").text());
    }

    @Test
    void refusesWhatBelongsToAnotherArticle() {
        var other = receive("The captain left.\n\n“I am going,” Ada Lund said.");
        var quote = Jsoup.parse(editor.get(other).asString()).select("[name=confirm]").attr("value");

        editor.post(article + "/decisions", "base", base(), "confirm", quote).then().statusCode(404);
        editor.post(article + "/corrections/" + quote, correction(base(), "minister")).then().statusCode(404);
        editor.post("/articles/999999999/decisions", "base", "0-1", "confirm", quote).then().statusCode(404);
        editor.get("/articles/999999999").then().statusCode(404);
        staysAsItWas();
    }

    @Test
    void refusesZerosInAnyField() {
        editor.post(article + "/corrections", correction(base(), "a\0b")).then().statusCode(422).body(containsString("U+0000"));
        editor.post(article + "/remarks", "base", base(), "kind", "comment", "start", "4", "end", "9", "body", "a\0b")
                .then()
                .statusCode(422)
                .body(containsString("U+0000"));
        editor.post("/articles/new", "text", "a\0b", "source", "s").then().statusCode(422).body(containsString("U+0000"));
        staysAsItWas();
    }

    @Test
    void refusesWordsBeyondTheText() {
        editor.post(article + "/remarks", "base", base(), "kind", "comment", "start", "4", "end", "99999", "body", "why?")
                .then()
                .statusCode(422)
                .body(containsString("The text ends at"));
        editor.post(article + "/corrections", "base", base(), "start", "4", "end", "99999", "replacement", "x", "category",
                "other", "severity", "minor", "reason", "").then().statusCode(422).body(containsString("The text ends at"));
        staysAsItWas();
    }

    @Test
    void saysOfEachFileWhatIsWrongWithIt() {
        var words = "The café on the quay opened at nine, the harbour master said. Nobody came before noon.";
        var page = Jsoup.parse(editor.request()
                .multiPart("csrf-token", editor.token())
                .multiPart("source", UUID.randomUUID().toString())
                .multiPart("file", "large.txt", "word ".repeat(1_250_000).getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("file", "broken.txt", new byte[]{(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE, (byte) 0x81},
                        "text/plain; charset=UTF-8")
                .multiPart("file", "marked.txt", words.getBytes(StandardCharsets.UTF_16), "text/plain")
                .multiPart("file", "unmarked.txt", (words + " So it was.").getBytes(StandardCharsets.UTF_16LE), "text/plain")
                .post("/articles/new/files")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertEquals(List.of("refused", "refused", "taken", "taken"), page.select(".outcome").eachAttr("data-outcome"));
        assertTrue(page.select(".outcome").get(0).text().contains("copydesk.intake.max-text"), page.text());
        assertTrue(editor.page(page.select(".outcome a").get(1).attr("href")).select(".copy").text().contains("The café"));
    }
}
