package org.copydesk.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** What cannot be taken in or done is refused with words that help, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class BadInputTest {
    private static final String PROBLEM = "application/problem+json";

    private static ValidatableResponse receive(byte[] content, String type) {
        return given().auth()
                .preemptive()
                .basic("editor", "editor")
                .header("Content-Type", type)
                .body(content)
                .post("/api/articles?source=" + UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse receive(String text) {
        return receive(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8");
    }

    @Test
    void refusesNothingAndBlanks() {
        receive("").statusCode(422).contentType(PROBLEM).body("detail", notNullValue());
        receive(" \n\t ").statusCode(422).contentType(PROBLEM);
    }

    @Test
    void refusesWhatIsTooLarge() {
        receive("word ".repeat(1_200_000)).statusCode(413)
                .contentType(PROBLEM)
                .body("detail", containsString("copydesk.intake.max-text"));
        receive("word ".repeat(2_200_000)).statusCode(413)
                .contentType(PROBLEM)
                .body("detail", containsString("copydesk.intake.max-bytes"));
    }

    @Test
    void refusesZerosAndBrokenBytes() {
        receive("a\0b and more of it").statusCode(422).contentType(PROBLEM).body("detail", containsString("U+0000"));
        receive(new byte[]{(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE, (byte) 0x81}, "text/plain; charset=UTF-8")
                .statusCode(422)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16,true", "UTF-16LE,false", "UTF-16BE,false", "windows-1252,false"})
    void decodesWhatIsNotUtf8(String charset, boolean marked) {
        var text = "The café on the quay opened at nine, the harbour master said. Nobody came before noon.";
        var id = receive(text.getBytes(Charset.forName(charset)), "text/plain").statusCode(201).extract().<String>path("id");

        given().auth().preemptive().basic("editor", "editor").get("/api/articles/" + id).then().body("text", is(text));
    }

    @Test
    void showsNoScriptOfAHostilePage() {
        var page = "<!doctype html><html lang=en><title>Talks</title><script>alert(1)</script><body onload=alert(2)><article><h1>Talks begin</h1>"
                + "<p onclick=alert(3)>The <a href=javascript:alert(4)>talks</a> began &lt;b&gt;late&lt;/b&gt;.</p></article></html>";
        var id = receive(page.getBytes(StandardCharsets.UTF_8), "text/html").statusCode(201).extract().<String>path("id");

        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .get("/api/articles/" + id)
                .then()
                .body("text", is("Talks begin\n\nThe talks began <b>late</b>."));
    }

    @Test
    void refusesAFormatItDoesNotKnow() {
        receive("x".getBytes(StandardCharsets.UTF_8), "image/png").statusCode(415).contentType(PROBLEM);
        receive("just words".getBytes(StandardCharsets.UTF_8), "text/html").statusCode(422).contentType(PROBLEM);
    }

    @Test
    void takesTwoHundredAtOnceAndGoesOnBehindABadOne() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (int i = 0; i < 200; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
                var text = i == 100 ? "A zero\0in it" : "Story " + i + "\n\nOne of many.";
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }

        var items = receive(zip.toByteArray(), "application/zip").statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items");

        assertEquals(199, items.stream().filter(item -> item.get("id") != null).count());
        assertTrue(items.get(100).get("problem").toString().contains("U+0000"), items.get(100).toString());
    }

    @Test
    void knowsTheSameBytesFromTheSameSource() {
        var id = receiveTwice("twice").statusCode(201).extract().<String>path("id");

        receiveTwice("twice").statusCode(200).body("duplicate", is(true)).body("id", is(id));
        receiveTwice("another").statusCode(201).body("id", not(is(id)));
    }

    private static ValidatableResponse receiveTwice(String source) {
        return given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType("text/plain")
                .body("The same words twice.")
                .post("/api/articles?source=" + source)
                .then();
    }

    @Test
    void asksWhoIsThereAndNeverRedirects() {
        given().redirects()
                .follow(false)
                .get("/api/articles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue());
        given().auth().preemptive().basic("editor", "wrong").get("/api/articles").then().statusCode(401);
    }

    @Test
    void letsAReaderReadAndNotWrite() {
        var editor = Client.as("editor").receive("The mayor opened the bridge.");
        var reader = editor.handedTo("reader");

        reader.get("").then().statusCode(200);
        reader.correct("mayor", "minister").then().statusCode(403).contentType(PROBLEM);
        reader.patch(Map.of("slug", "mine")).then().statusCode(403);
        assertEquals("The mayor opened the bridge.", editor.draft());
    }

    @Test
    void refusesWhatDoesNotFitTheText() {
        var editor = Client.as("editor").receive("The mayor 🚢 opened the bridge.");

        editor.post("/corrections", correction(4, 9, "minor", "minister")).then().statusCode(409).body("theirs", is("mayor"));
        editor.post("/corrections", correction(10, 11, "\uD83D", "boat")).then().statusCode(422);
        editor.post("/corrections", correction(11, 12, "x", "boat")).then().statusCode(422);
        editor.post("/corrections", correction(4, 900, "mayor", "boat"))
                .then()
                .statusCode(422)
                .body("errors[0].field", is("end"));
        editor.post("/corrections", correction(-1, 9, "mayor", "boat")).then().statusCode(422);
        editor.post("/corrections", correction(4, 9, "mayor", "a\0b"))
                .then()
                .statusCode(422)
                .body("errors[0].field", is("replacement"));
        editor.post("/corrections", "{\"start\": tomorrow}").then().statusCode(400).contentType(PROBLEM);
        assertEquals("The mayor 🚢 opened the bridge.", editor.draft());
    }

    private static Map<String, Object> correction(int start, int end, String exact, String replacement) {
        return Map.of("start", start, "end", end, "exact", exact, "replacement", replacement, "category", "fluency/grammar",
                "severity",
                "minor", "reason", "test");
    }

    @Test
    void refusesForeignNumbers() {
        var one = Client.as("editor").receive("The mayor opened the bridge.");
        one.correct("mayor", "minister").then().statusCode(201);
        String correction = one.items("/corrections").get(0).get("id").toString();
        var other = Client.as("editor").receive("The captain left the harbour.");

        other.post("/corrections/" + correction + "/reject", Map.of()).then().statusCode(404).contentType(PROBLEM);
        one.request().get("/api/articles/999999999").then().statusCode(404).contentType(PROBLEM);
        one.request().get("/api/articles/one").then().statusCode(404);
        assertEquals("The minister opened the bridge.", one.draft());
    }

    @Test
    void asksForTheStateThatWasLookedAt() {
        var editor = Client.as("editor").receive("The mayor opened the bridge.");

        editor.request()
                .contentType(ContentType.JSON)
                .body(correction(4, 9, "mayor", "minister"))
                .post("/api/articles/" + editor.article() + "/corrections")
                .then()
                .statusCode(428)
                .contentType(PROBLEM);
        editor.looking("\"0-0\"").patch(Map.of("slug", "late")).then().statusCode(412).contentType(PROBLEM);
        editor.patch(Map.of("state", "spiked")).then().statusCode(412).contentType(PROBLEM);
        editor.looking("yesterday").patch(Map.of("slug", "late")).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles?limit=many", "/api/audit?limit=99999999999",
            "/api/audit?limit=1.5"})
    void namesTheFieldThatWantsANumber(String address) {
        Client.as("editor").request().get(address).then().statusCode(422).body("errors[0].field", is("limit"));
    }
}
