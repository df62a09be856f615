package org.copydesk.desk;

import static org.copydesk.desk.Protocol.annotation;
import static org.copydesk.desk.Protocol.post;
import static org.copydesk.desk.Protocol.words;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.copydesk.PostgresServer;
import org.copydesk.export.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;

/** Other shapes in which the desk is read: annotations as Hypothesis has them, approved articles as feeds. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class SearchAndFeedsTest {
    private static final String COPY = "Harbour talks end\n\nThe 🖋 pact was signed at noon.\n";

    private Client editor;

    @BeforeEach
    void receive() {
        editor = Client.as("editor").receive(COPY);
    }

    private String comment(String words) {
        return post(annotation("commenting",
                List.of(Map.of("type", "TextualBody", "purpose", "commenting", "value", words),
                        Map.of("type", "TextualBody", "purpose", "tagging", "value", "harbour")),
                words(editor.article(), 0, "pact", "The 🖋 ", " was", 25))).path("id");
    }

    @Test
    void findsAnnotationsAsHypothesisDoes() {
        var iri = comment("Which pact?");
        var uri = Protocol.address("/articles/" + editor.article() + "/versions/0");

        var found = editor.request().queryParam("uri", uri).get("/api/search");

        Schemas.assertValidJson("hypothesis/search-response.schema.json", found.asByteArray(), "by address");
        found.then()
                .contentType(ContentType.JSON)
                .body("total", is(1))
                .body("rows[0].id", is(iri.substring(iri.lastIndexOf('/') + 1)))
                .body("rows[0].text", is("Which pact?"))
                .body("rows[0].tags", is(List.of("harbour")))
                .body("rows[0].user", is("acct:editor@copydesk.example"))
                .body("rows[0].uri", is(uri))
                .body("rows[0].document.title", is(List.of("Harbour talks end")))
                .body("rows[0].target[0].selector.find { it.type == 'TextPositionSelector' }.start", is(COPY.indexOf("pact")))
                .body("rows[0].target[0].selector.find { it.type == 'TextPositionSelector' }.end",
                        is(COPY.indexOf("pact") + 4));
    }

    @ParameterizedTest
    @CsvSource({"tag,harbour", "tags,harbour", "any,unheard-of", "text,unheard-of pact", "quote,pact", "user,editor",
            "user,acct:editor@copydesk.example", "group,__world__", "sort,created", "sort,id", "order,asc", "limit,200"})
    void everyConditionIsUnderstood(String key, String value) {
        var iri = comment("The unheard-of pact");

        var found = editor.request()
                .queryParam("uri", Protocol.address("/articles/" + editor.article()))
                .queryParam(key, value)
                .get("/api/search");

        Schemas.assertValidJson("hypothesis/search-response.schema.json", found.asByteArray(), key);
        found.then().body("rows.id", hasItem(iri.substring(iri.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest
    @CsvSource({"limit,201", "limit,-1", "offset,9801", "sort,colour", "order,up"})
    void whatCannotBeAskedIsRefused(String key, String value) {
        editor.request().queryParam(key, value).get("/api/search").then().statusCode(422).body("errors[0].field", is(key));
    }

    @Test
    void everythingOnTheDeskIsOfItsShape() {
        var found = editor.request().queryParam("limit", 200).get("/api/search");

        Schemas.assertValidJson("hypothesis/search-response.schema.json", found.asByteArray(), "everything");
        assertTrue(found.<Integer>path("total") > 20);
        var second = editor.request().queryParam("limit", 10).queryParam("offset", 10).get("/api/search");
        assertEquals(found.<List<String>>path("rows.id").subList(10, 20), second.<List<String>>path("rows.id"));
        editor.request()
                .queryParam("limit", 10)
                .queryParam("search_after", found.<String>path("rows[9].updated"))
                .get("/api/search")
                .then()
                .body("rows.updated", not(hasItem(found.<String>path("rows[9].updated"))));
    }

    @Test
    void answersTellTheThreadThatTheyStandIn() {
        var first = comment("Which pact?");
        var second = post(annotation("replying", Map.of("type", "TextualBody", "value", "The old one."), first))
                .<String>path("id");
        var third = post(annotation("replying", Map.of("type", "TextualBody", "value", "No."), second)).<String>path("id");
        var names = List.of(first, second).stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).toList();

        editor.request()
                .get(third.replace("/annotations/", "/api/annotations/"))
                .then()
                .body("references", is(names))
                .body("text", is("No."));
        editor.request().queryParam("references", names.get(0)).get("/api/search").then().body("total", is(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "PUT"})
    void onlyTheKeysThatAreSentChange(String method) {
        var iri = comment("Which pact?");
        var address = iri.replace("/annotations/", "/api/annotations/");

        editor.request()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "This one."))
                .request(method, address)
                .then()
                .statusCode(200)
                .body("text", is("This one."))
                .body("tags", is(List.of("harbour")));
        editor.request()
                .contentType(ContentType.JSON)
                .body(Map.of("tags", List.of("quay")))
                .request(method, address)
                .then()
                .body("text", is("This one."))
                .body("tags", is(List.of("quay")));

        editor.request().delete(address).then().statusCode(200).body("deleted", is(true));
        editor.request().get(address).then().statusCode(410);
    }

    @ParameterizedTest
    @CsvSource({"atom,application/atom+xml", "rss,application/rss+xml", "json,application/feed+json"})
    void approvedArticlesAreAFeed(String format, String type) {
        editor.patch(Map.of("state", "corrected")).then().statusCode(200);
        var address = "/api/feeds/approved." + format;
        var page = Pattern.compile(Pattern.quote(Protocol.address("/articles/" + editor.article())) + "\\b");
        assertFalse(page.matcher(editor.request().get(address).asString()).find(), "not approved yet");
        editor.handedTo("chief").patch(Map.of("state", "approved", "reason", "test")).then().statusCode(200);

        var feed = Client.as("reader").request().get(address);

        feed.then().statusCode(200).contentType(containsString(type)).body(containsString("Harbour talks end"));
        assertTrue(feed.asString().contains(Protocol.address(address)), "its own address");
        assertTrue(page.matcher(feed.asString()).find(), "the article's page");
        if (format.equals("json")) {
            Schemas.assertValidJson("feeds/jsonfeed/schema/feed.json", feed.asByteArray(), "the feed of the desk");
        }
        Client.as("reader")
                .request()
                .header("If-None-Match", feed.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        RestAssured.given().get(address).then().statusCode(401).header("WWW-Authenticate", containsString("Basic"));
    }
}
