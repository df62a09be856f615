package org.copydesk.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] document(String body) throws IOException {
        var document = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                + "</w:body></w:document>";
        return zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void proposesTheTrackedChangesOfAWordDocument() throws IOException {
        var body = "<w:p><w:r><w:t xml:space='preserve'>The mayor opened the </w:t></w:r>"
                + "<w:del w:id='1' w:author='Ann Lee' w:date='2026-01-05T10:15:00Z'><w:r><w:delText>brigde</w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='Ann Lee' w:date='2026-01-05T10:15:00Z'><w:r><w:t>bridge</w:t></w:r></w:ins>"
                + "<w:r><w:t>.</w:t></w:r></w:p>";

        var id = receive(document(body), "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .statusCode(201)
                .extract()
                .<String>path("id");

        get(id).body("text", is("The mayor opened the brigde.")).body("draft", is("The mayor opened the brigde."));
        get(id + "/corrections").body("items", hasSize(1))
                .body("items[0].exact", is("brigde"))
                .body("items[0].replacement", is("bridge"))
                .body("items[0].status", is("proposed"))
                .body("items[0].author", is("Ann Lee"));
        get(id + "/audit/verify").body("valid", is(true));
    }

    @Test
    void takesEachFileOfAZipInAsWhatItIs() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a/one.txt", "The ferry left.".getBytes(StandardCharsets.UTF_8));
        files.put("two.docx", document("<w:p><w:r><w:t>The bridge opened.</w:t></w:r></w:p>"));
        files.put("empty.txt", new byte[0]);
        files.put("three.json",
                "{\"uri\":\"urn:x\",\"type\":\"picture\",\"headline\":\"Harbour\"}".getBytes(StandardCharsets.UTF_8));

        var items = receive(zip(files), "application/zip").statusCode(200)
                .body("items", hasSize(4))
                .body("items[2].problem.status", is(422))
                .body("items[3].problem.detail", containsString("picture"));

        get(items.extract().<String>path("items[0].id")).body("text", is("The ferry left."));
        get(items.extract().<String>path("items[1].id")).body("text", is("The bridge opened."));
    }

    @Test
    void givesABundleBackByteForByte() {
        var copy = "Ferry talks end\n\n“We sign on Monday,” minister Ingrid Solberg told reporters.\n\nThe talks lasted threee days.";
        var editor = Client.as("editor").receive(copy);
        editor.correct("threee", "three").then().statusCode(201);
        editor.post("/annotations",
                Map.of("kind", "comment", "in", "draft", "start", 0, "end", 5, "exact", "Ferry", "body", "Which?"))
                .then()
                .statusCode(201);
        editor.save();
        var bundle = editor.get("/export?format=json").then().statusCode(200).extract().asByteArray();

        var id = receive(bundle, "application/json").statusCode(201).body("version", is(1)).extract().<String>path("id");

        get(id).body("text", is(copy.replace("threee", "three")));
        get(id + "/versions/0").body("text", is(copy));
        get(id + "/annotations").body("items.findAll { it.kind == 'comment' }.body", contains("Which?"));
        get(id + "/audit/verify").body("valid", is(true));
        assertArrayEquals(bundle, get(id + "/export?format=json").extract().asByteArray());

        var again = Client.as("editor").of(id);
        again.correct("talks lasted", "talks had lasted").then().statusCode(201);
        again.save();
        var goneOn = again.get("/export?format=json").then().statusCode(200).extract().asByteArray();
        var third = receive(goneOn, "application/json").statusCode(201).body("version", is(2)).extract().<String>path("id");
        assertArrayEquals(goneOn, get(third + "/export?format=json").extract().asByteArray());
    }

    @Test
    void takesAnnotationsMadeElsewhereOntoAnArticle() {
        var editor = Client.as("editor").receive("The mayor 🚢 opened the bridge. The mayor left.");
        var page = """
                {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:p","type":"AnnotationPage","partOf":"urn:c","startIndex":0,"items":[
                {"id":"urn:1","type":"Annotation","motivation":"commenting","body":{"type":"TextualBody","value":"Which?"},
                 "target":{"source":"https://elsewhere.example/a","selector":[{"type":"TextPositionSelector","start":11,"end":17},
                 {"type":"TextQuoteSelector","exact":"opened","prefix":"🚢 ","suffix":" the"}]}},
                {"id":"urn:2","type":"Annotation","motivation":"editing","body":{"type":"TextualBody","purpose":"editing","value":"gate"},
                 "target":{"source":"https://elsewhere.example/a","selector":{"type":"TextQuoteSelector","exact":"bridge","prefix":"the ","suffix":"."}}},
                {"id":"urn:3","type":"Annotation","bodyValue":"Gone?",
                 "target":{"source":"https://elsewhere.example/a","selector":{"type":"TextQuoteSelector","exact":"harbour","prefix":"","suffix":""}}}]}""";

        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .header("Content-Type", "application/ld+json")
                .body(page.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles/" + editor.article() + "/annotations")
                .then()
                .statusCode(200)
                .body("orphans", is(1))
                .body("items.orphaned", contains(false, false, true));

        get(editor.article() + "/annotations").body("items.findAll { it.body == 'Which?' }.exact", contains("opened"));
        get(editor.article() + "/corrections").body("items.findAll { it.status == 'proposed' }.replacement", contains("gate"));
    }

    @Test
    void scoresSegmentsAsMqmDoes() {
        var table = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
                + "A\td\t1\t1\tr1\tQ.\tThe <v>one</v>.\tAccuracy/Mistranslation\tMajor\nA\td\t1\t1\tr2\tQ.\tThe one.\tNo-error\tNo-error\n";

        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .header("Content-Type", "text/tab-separated-values")
                .body(table)
                .post("/api/mqm/scores")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].score", is(-2.5f));
        var id = receive(table, "text/tab-separated-values").statusCode(200).extract().<String>path("items[0].id");
        get(id + "/annotations").body("items.findAll { it.kind == 'flag' }.exact", contains("one"));
    }

    @Test
    void tellsWhatWasLeftOut() {
        var page = "<!doctype html><html><title>Ferry leaves early</title><body><nav><a href=/>All our sections</a></nav><article><h1>Ferry leaves early</h1>"
                + "<p>The ferry to the islands left the quay at nine, an hour before its time, the harbour master said on Monday.</p>"
                + "<p>Nobody who was waiting in the rain was let aboard, and the next one goes on Tuesday.</p></article></body></html>";

        var id = receive(page, "text/html").statusCode(201).extract().<String>path("id");

        get(id + "/original/reading").body("leftOut", contains("All our sections")).body("mediaType", is("text/html"));
    }

    /** What wants to do harm, or cannot be what it says, is refused in time with words that help. */
    @Test
    void refusesHostileCopy() throws IOException {
        var entities = "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>";
        refused(entities.getBytes(StandardCharsets.UTF_8), "application/rss+xml", 422);
        var foreign = "<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>";
        refused(foreign.getBytes(StandardCharsets.UTF_8), "application/nitf+xml", 422);
        refused(("{\"uri\":\"urn:x\",\"headline\":" + "[".repeat(10_000)).getBytes(StandardCharsets.UTF_8), "application/json",
                422);
        refused(("<newsItem>" + "<a>".repeat(10_000)).getBytes(StandardCharsets.UTF_8), "application/xml", 422);
        refused(("<html><body>" + "<div>".repeat(10_000)).getBytes(StandardCharsets.UTF_8), "text/html", 422);
        refused(zip(Map.of("../../etc/passwd", new byte[]{'x'})), "application/zip", 422);
        refused(zip(Map.of("word/document.xml", new byte[100_000_000])),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 413);
        refused("{\"uri\":\"urn:x\",\"headline\":\"a\\ud800b\"}".getBytes(StandardCharsets.UTF_8), "application/json", 422);
        refused("{\"uri\":\"urn:x\",\"headline\":\"ab\",\"byline\":\"a\\u0000b\",\"body_text\":\"t\"}"
                .getBytes(StandardCharsets.UTF_8),
                "application/json", 422);
        refused("word ".repeat(30_000).getBytes(StandardCharsets.UTF_8), "text/plain", 413);
        refused("no JSON".getBytes(StandardCharsets.UTF_8), "application/json", 422);
        refused(new byte[]{'P', 'K', 3, 4, 0, 0, 1}, "application/zip", 422);
    }

    private static void refused(byte[] content, String type, int status) {
        receive(content, type).statusCode(status)
                .contentType("application/problem+json")
                .time(lessThan(10_000L))
                .body("detail", notNullValue());
    }
}
