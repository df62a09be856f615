package org.copydesk.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.copydesk.PostgresServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class NewCopyTest {
    private final String source = "s" + UUID.randomUUID();

    @Test
    void makesAnArticleOfPastedText() {
        var session = Session.as("editor");

        var answer = session.post("/articles/new", "text", "Ferry late\r\n\r\nIt was late — again 🚢.", "source", source,
                "slug",
                "ferry-late", "language", "en");

        var id = idIn(answer.then().statusCode(303).extract().header("Location"));
        assertEquals("Ferry late\n\nIt was late — again 🚢.", new String(original(id), StandardCharsets.UTF_8));
    }

    @Test
    void knowsTheSameTextFromTheSameSource() {
        var session = Session.as("editor");
        var first = session.post("/articles/new", "text", "Same\n\nThe same.", "source", source).header("Location");

        var second = session.post("/articles/new", "text", "Same\n\nThe same.", "source", source);

        assertEquals(first, second.header("Location"));
    }

    @Test
    void makesOneArticleOfTheSameBytesThatArriveAtOnce() {
        var session = Session.as("editor");
        session.token();

        var addresses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> session.post("/articles/new", "text", "At once\n\nThe same.", "source", source))
                .map(answer -> answer.header("Location"))
                .distinct()
                .toList();

        assertEquals(1, addresses.size(), addresses.toString());
    }

    @Test
    void givesARefusedFormBackFilledInWithTheErrorAtItsField() {
        var answer = Session.as("editor")
                .post("/articles/new", "text", "  ", "source", source, "slug", "kept", "language", "en");

        var page = Jsoup.parse(answer.then().statusCode(422).extract().asString());
        assertEquals("There is no text in it.", page.select("#text-said.error").text());
        assertEquals("text-said", page.select("#text").attr("aria-describedby"));
        assertEquals("kept", page.select("#slug").val());
    }

    @Test
    void wantsToKnowTheSource() {
        var answer = Session.as("editor").post("/articles/new", "text", "A text.", "source", " ");

        assertEquals("Say where the copy comes from.",
                Jsoup.parse(answer.then().statusCode(422).extract().asString()).select("#source-said.error").text());
    }

    @Test
    void tellsWhatBecameOfEachFileAndGoesOn() {
        var words = "Wire story\n\nIt was sent by wire.".getBytes(StandardCharsets.UTF_8);
        var page = outcomes(upload(Session.as("editor")).multiPart("file", "one.txt", words, "text/plain")
                .multiPart("file", "page.html",
                        "<!doctype html><html><body><h1>Web</h1><p>From the web.</p><script>x()</script>"
                                .getBytes(StandardCharsets.UTF_8),
                        "text/html")
                .multiPart("file", "again.txt", words, "text/plain")
                .multiPart("file", "empty.txt", new byte[0], "text/plain")
                .multiPart("file", "nul.txt", "a\0b".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("file", "film.mp4", new byte[]{1, 2, 3}, "video/mp4"));

        assertEquals(List.of("taken", "taken", "known", "refused", "refused", "refused"),
                page.select(".outcome").eachAttr("data-outcome"));
        assertEquals("3 of 6 files taken in", page.select("h1").text());
        assertArrayEquals(words, original(idIn(page.select(".outcome a").get(0).attr("href"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "..\\..\\boot.txt", "/etc/passwd", "C:\\boot.txt", ".."})
    void takesAPathInAFilesNameForALabel(String name) {
        var page = outcomes(upload(Session.as("editor")).multiPart("file", name,
                ("A story called " + name).getBytes(StandardCharsets.UTF_8), "text/plain"));

        assertEquals(List.of("taken"), page.select(".outcome").eachAttr("data-outcome"));
        var disposition = given().auth()
                .preemptive()
                .basic("editor", "editor")
                .get("/api/articles/" + idIn(page.select(".outcome a").attr("href")) + "/original")
                .then()
                .statusCode(200)
                .extract()
                .header("Content-Disposition");
        assertTrue(disposition.startsWith("attachment"), disposition);
        assertFalse(disposition.matches(".*[/\\\\].*"), disposition);
    }

    @Test
    void answersWithOneOutcomeWhereAScriptSendsFileByFile() {
        upload(Session.as("editor")).header("HX-Request", "true")
                .multiPart("file", "one.txt", "A story.".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/articles/new/files")
                .then()
                .statusCode(200)
                .body(containsString("data-outcome=\"taken\""));
    }

    @Test
    void takesTwoHundredFilesAtOnce() {
        var request = upload(Session.as("editor"));
        for (int i = 0; i < 200; i++) {
            request.multiPart("file", i + ".txt", ("Story " + i + "\n\nOne of many.").getBytes(StandardCharsets.UTF_8),
                    "text/plain");
        }

        assertEquals("200 of 200 files taken in", outcomes(request).select("h1").text());
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        var page = Jsoup.parse(upload(Session.as("editor")).multiPart("file", "", new byte[0], "application/octet-stream")
                .post("/articles/new/files")
                .then()
                .statusCode(422)
                .extract()
                .asString());

        assertEquals("Choose at least one file.", page.select("#file-said.error").text());
    }

    @Test
    void isNotForReaders() {
        Session.as("reader").get("/articles/new").then().statusCode(403);
        Session.as("reader").post("/articles/new", "text", "A text.", "source", source).then().statusCode(403);
        assertTrue(Session.as("reader").page("/").select("a[href=/articles/new]").isEmpty());
    }

    private RequestSpecification upload(Session session) {
        var token = session.token();
        return session.request().multiPart("csrf-token", token).multiPart("source", source);
    }

    private static Document outcomes(RequestSpecification request) {
        return Jsoup.parse(request.post("/articles/new/files").then().statusCode(200).extract().asString());
    }

    private static String idIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static byte[] original(String id) {
        return given().auth().preemptive().basic("reader", "reader").get("/api/articles/" + id + "/original").asByteArray();
    }
}
