package org.copydesk.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The forms of feeds and of sources: what is refused, beside its field, and what a chief's word is good for. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class FeedFormsTest {
    private final String source = "Feed " + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/feed", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest",
            "file:///etc/passwd", "http://me:secret@example.org/", "ferry", "http://2130706433/", "http://127.1/", "http://0/",
            "http://0x7f.0.0.1/", "http://[::ffff:10.0.0.1]/",
            "http://[64:ff9b::a00:1]/", "http://[::]/", "gopher://10.0.0.1/", "//10.0.0.1/"})
    void refusesAnAddressInsideTheNetworkBesideItsField(String address) {
        var page = Jsoup.parse(Session.as("chief")
                .post("/feeds", "address", address, "source", source, "minutes", "15")
                .then()
                .statusCode(422)
                .extract()
                .asString());

        assertTrue(!page.select("#address-said.error").text().isEmpty());
        assertEquals(address, page.select("#address").val());
    }

    @Test
    void saysWhichFieldIsAtFault() {
        var session = Session.as("chief");
        var address = "http://127.0.0.1/feed";

        for (var wrong : Map.of("minutes", "soon", "source", " ", "language", "no language").entrySet()) {
            var fields = new HashMap<>(Map.of("address", address, "source", source, "language", "en", "minutes", "15"));
            fields.put(wrong.getKey(), wrong.getValue());
            var page = Jsoup.parse(session.post("/feeds", fields.entrySet()
                    .stream()
                    .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                    .toArray()).then().statusCode(422).extract().asString());
            assertTrue(!page.select("#" + wrong.getKey() + "-said.error").text().isEmpty(), wrong.getKey());
        }
        Session.as("editor").get("/feeds").then().statusCode(403);
    }

    @Test
    void takesAChiefsWordForTheLanguageOfASource() {
        var session = Session.as("chief");
        session.post("/sources/languages", "name", source, "tag", "not a tag").then().statusCode(422);
        session.post("/sources/languages", "name", source, "tag", "nn").then().statusCode(303);

        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType("text/plain; charset=UTF-8")
                .body("Ferja er sein.")
                .queryParam("source", source)
                .post("/api/articles")
                .then()
                .statusCode(201);

        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .queryParam("source", source)
                .get("/api/articles")
                .then()
                .body("items[0].language", is("nn"));
        var row = session.page("/feeds").select("#sources tr:contains(" + source + ") form").attr("action");
        session.post(row).then().statusCode(303);
        assertTrue(!session.page("/feeds").select("#sources").text().contains(source));
    }
}
