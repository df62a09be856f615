package org.copydesk.desk;

import static org.copydesk.desk.Protocol.CONTAINER;
import static org.copydesk.desk.Protocol.DESCRIPTIONS;
import static org.copydesk.desk.Protocol.IRIS;
import static org.copydesk.desk.Protocol.MEDIA_TYPE;
import static org.copydesk.desk.Protocol.MINIMAL;
import static org.copydesk.desk.Protocol.elsewhere;
import static org.copydesk.desk.Protocol.post;
import static org.copydesk.desk.Protocol.prefer;
import static org.copydesk.desk.Protocol.put;
import static org.copydesk.desk.Protocol.request;
import static org.copydesk.desk.Protocol.values;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copydesk.PostgresServer;
import org.copydesk.audit.Canonical;
import org.copydesk.export.Schemas;
import org.copydesk.export.W3cAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** The Web Annotation Protocol, requirement by requirement; {@code docs/annotations.md} lists them with the tests. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class AnnotationProtocolTest {
    private static final String BASIC_CONTAINER = "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"";
    private static final String CONSTRAINED = "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"";

    @Test
    void annotationSaysWhatItIsAndWhatCanBeDone() {
        var iri = post(elsewhere("one")).header("Location");

        for (var method : List.of("GET", "HEAD", "OPTIONS")) {
            var answer = request().request(method, iri);
            assertEquals(200, answer.statusCode(), method);
            assertEquals(List.of("<http://www.w3.org/ns/ldp#Resource>; rel=\"type\""), values(answer, "Link"), method);
            assertEquals("GET, HEAD, OPTIONS, PUT, DELETE", answer.header("Allow"), method);
            assertTrue(answer.header("Vary").contains("Accept"), method);
        }
        var got = request().get(iri);
        assertEquals(MEDIA_TYPE, got.contentType());
        assertTrue(got.header("ETag").startsWith("\""), "a strong tag");
        assertEquals(iri, got.<String>path("id"));
        assertEquals(got.header("ETag"), request().head(iri).header("ETag"));
        request().header("If-None-Match", got.header("ETag")).get(iri).then().statusCode(304).header("Link", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/ld+json", "text/html, */*;q=0.1",
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""})
    void whatIsAskedForComesAsJsonLd(String accept) {
        var iri = post(elsewhere("one")).header("Location");

        assertEquals(MEDIA_TYPE, request().accept(accept).get(iri).contentType());
        assertEquals(MEDIA_TYPE, request().accept(accept).get(CONTAINER).contentType());
    }

    @Test
    void comesAsTurtleToo() {
        var made = post(elsewhere("one"));
        var iri = made.header("Location");

        var turtle = request().accept("text/turtle").get(iri);

        assertTrue(turtle.contentType().startsWith("text/turtle"), turtle.contentType());
        assertTrue(turtle.asString()
                .contains("<" + iri + "> <http://www.w3.org/ns/oa#hasTarget> <http://example.org/page1> ."), turtle.asString());
        assertFalse(turtle.header("ETag").equals(made.header("ETag")), "another representation");
        assertTrue(request().accept("text/turtle").get(CONTAINER).asString().contains("ldp#BasicContainer"));
        request().header("If-Match", turtle.header("ETag")).delete(iri).then().statusCode(204);
    }

    @Test
    void pagesOfArticlesSayWhereTheirAnnotationsAre() {
        var article = Client.as("editor").receive("One.\n").article();

        var page = io.restassured.RestAssured.given().redirects().follow(false).get("/articles/" + article);

        assertEquals("</annotations/>; rel=\"http://www.w3.org/ns/oa#annotationService\"", page.header("Link"));
    }

    @Test
    void containerSaysWhatItIsAndWhatCanBeDone() {
        for (var method : List.of("GET", "HEAD", "OPTIONS")) {
            checkContainer(request().request(method, CONTAINER), 200);
        }
        var got = request().get(CONTAINER);
        assertEquals(MEDIA_TYPE, got.contentType());
        got.then().body("id", is(got.header("Content-Location")));
        assertTrue(got.header("ETag").startsWith("\""), "a strong tag");
        got.then()
                .body("type", hasItems("BasicContainer", "AnnotationCollection"))
                .body("'@context'", hasItems(Protocol.CONTEXT, "http://www.w3.org/ns/ldp.jsonld"))
                .body("total", instanceOf(Integer.class))
                .body("label", notNullValue())
                .body("first", startsWith(Protocol.address(CONTAINER)))
                .body("last", startsWith(Protocol.address(CONTAINER)));
        checkContainer(request().header("If-None-Match", got.header("ETag")).get(CONTAINER), 304);
    }

    @Test
    void everyAnswerOfTheContainerHasItsLinks() {
        checkContainer(request().accept("application/rdf+xml").get(CONTAINER), 406);
        checkContainer(request().contentType("text/plain").body("one").post(CONTAINER), 415);
        checkContainer(post("no json"), 400);
        checkContainer(post(Map.of()), 422);
        checkContainer(prefer(IRIS + " " + DESCRIPTIONS), 400);
        checkContainer(request().get(CONTAINER + "?iris=0&page=9999"), 404);
        checkContainer(request().delete(CONTAINER), 405);
        checkContainer(io.restassured.RestAssured.given().get(CONTAINER), 401);
        checkContainer(io.restassured.RestAssured.given().header("Origin", "https://other.example").get(CONTAINER), 403);
    }

    private static void checkContainer(Response answer, int status) {
        assertEquals(status, answer.statusCode());
        assertEquals(List.of(BASIC_CONTAINER, CONSTRAINED), values(answer, "Link"));
        assertEquals("GET, HEAD, OPTIONS, POST", answer.header("Allow"));
        assertEquals(MEDIA_TYPE, answer.header("Accept-Post"));
        assertTrue(String.join(", ", values(answer, "Vary")).contains("Accept, Prefer"), "Vary");
    }

    @Test
    void preferencesChooseWhatTheContainerShows() {
        post(elsewhere("one"));

        var minimal = prefer(MINIMAL).then().statusCode(200).body("first", instanceOf(String.class)).extract();
        assertEquals(minimal.header("Content-Location"), minimal.<String>path("id"));
        assertFalse(minimal.asString().contains("contains"), "no ldp:contains");
        var iris = prefer(IRIS).then()
                .statusCode(200)
                .body("first.type", is("AnnotationPage"))
                .body("first.'@context'", nullValue())
                .body("first.items[0]", instanceOf(String.class))
                .extract();
        assertEquals(iris.header("Content-Location"), iris.<String>path("id"));
        var whole = prefer(DESCRIPTIONS).then().statusCode(200).body("first.items[0].type", is("Annotation")).extract();
        assertEquals(whole.header("Content-Location"), whole.<String>path("id"));
        assertEquals((Object) iris.path("first.items[0]"), whole.path("first.items[0].id"));
        prefer(IRIS + " " + MINIMAL).then().body("first", containsString("iris=1"));
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void pagesHoldEveryAnnotationOnce(int choice) {
        post(elsewhere("one"));
        var container = request().get(CONTAINER + "?iris=" + choice).jsonPath();
        var seen = new ArrayList<String>();
        JsonPath page = null;
        for (String next = container.get("first"); next != null; next = page.get("next")) {
            var before = page;
            page = request().get(next).then().statusCode(200).contentType(MEDIA_TYPE).extract().jsonPath();
            assertEquals(next, page.getString("id"));
            assertEquals(Protocol.CONTEXT, page.getString("'@context'"));
            assertEquals(container.getString("id"), page.getString("partOf.id"));
            assertEquals(container.getInt("total"), page.getInt("partOf.total"));
            assertEquals(container.getString("modified"), page.getString("partOf.modified"));
            assertEquals(seen.size(), page.getInt("startIndex"));
            assertEquals(before == null ? null : before.getString("id"), page.getString("prev"));
            seen.addAll(choice == 0 ? page.getList("items.id") : page.getList("items"));
        }
        assertEquals(container.getString("last"), page.getString("id"));
        assertEquals(container.getInt("total"), seen.size());
        assertEquals(seen.size(), new HashSet<>(seen).size());
    }

    @Test
    void everythingGivenOutMeetsTheModel() {
        Schemas.file("w3c-annotation");
        var description = tree(request().get(CONTAINER));
        assertEquals(List.of(), W3cAssertions.broken("collections/collectionMusts.test", description));
        for (var next = description.path("first").asText(); !next.isEmpty();) {
            var page = tree(request().get(next));
            assertEquals(List.of(), W3cAssertions.broken("collections/pages/pageMusts.test", page), next);
            for (var annotation : page.path("items")) {
                assertEquals(List.of(), W3cAssertions.broken("annotations/annotationMusts.test", annotation),
                        annotation.toString());
            }
            next = page.path("next").asText();
        }
        for (var preference : List.of(IRIS, DESCRIPTIONS)) {
            var embedded = tree(prefer(preference));
            assertEquals(List.of(), W3cAssertions.broken("collections/collectionMusts.test", embedded));
            var page = ((ObjectNode) embedded.path("first")).put("@context", Protocol.CONTEXT);
            assertEquals(List.of(), W3cAssertions.broken("collections/pages/pageMusts.test", page));
        }
    }

    @Test
    void correctSamplesAreTakenAndComeBackEqual() throws IOException {
        for (var file : samples("correct")) {
            var sent = (ObjectNode) Canonical.parse(file);
            var answer = request().contentType("application/ld+json").body(file).post(CONTAINER);
            assertEquals(201, answer.statusCode(), file);
            var got = (ObjectNode) tree(request().get(answer.header("Location")));
            assertEquals(answer.header("Location"), got.remove("id").asText());
            assertTrue(got.remove("via").toString().contains(sent.remove("id").asText()), file);
            sent.remove("via");
            if (sent.has("bodyValue")) {
                sent.putObject("body")
                        .put("type", "TextualBody")
                        .put("format", "text/plain")
                        .set("value", sent.remove("bodyValue"));
            }
            assertEquals(sent, got, file);
        }
    }

    @Test
    void incorrectSamplesAreRefused() throws IOException {
        for (var file : samples("incorrect")) {
            int status = request().contentType("application/ld+json").body(file).post(CONTAINER).statusCode();
            assertTrue(status == 400 || status == 422, status + " for " + file);
        }
    }

    private static List<String> samples(String kind) throws IOException {
        var samples = new ArrayList<String>();
        try (var files = Files.list(Schemas.file("w3c-annotation/samples/" + kind))) {
            for (var file : files.sorted().toList()) {
                samples.add(Files.readString(file));
            }
        }
        assertFalse(samples.isEmpty());
        return samples;
    }

    @Test
    void aNewOneGetsAnAddressInTheContainer() {
        var slug = "slug-" + UUID.randomUUID();
        var sent = new HashMap<>(elsewhere("one"));
        sent.put("id", "http://example.org/own");
        sent.put("canonical", "urn:example:canonical");
        sent.put("example:unknown", Map.of("kept", List.of(1, "two")));

        var made = request().contentType("application/ld+json").header("Slug", slug).body(sent).post(CONTAINER);
        made.then()
                .statusCode(201)
                .contentType(MEDIA_TYPE)
                .header("Location", Protocol.address(CONTAINER + slug))
                .body("id", equalTo(made.header("Location")))
                .body("via", is("http://example.org/own"))
                .body("canonical", is("urn:example:canonical"))
                .body("'example:unknown'.kept[1]", is("two"));
        var second = request().contentType("application/json").header("Slug", slug).body(sent).post(CONTAINER);

        second.then().statusCode(201).header("Location", not(made.header("Location")));
        prefer(IRIS).then().body("first.items", hasItem(made.header("Location")));
    }

    @Test
    void aReplacementIsTheNewState() {
        var before = new HashMap<>(elsewhere("one"));
        before.put("canonical", "urn:example:canonical");
        var made = post(before);
        var iri = made.header("Location");
        var after = new HashMap<>(elsewhere("two"));

        put(iri, after).then()
                .statusCode(200)
                .contentType(MEDIA_TYPE)
                .header("ETag", not(made.header("ETag")))
                .body("id", is(iri))
                .body("body.value", is("two"))
                .body("canonical", is("urn:example:canonical"));

        after.put("canonical", "urn:example:other");
        put(iri, after).then().statusCode(409);
        request().header("If-Match", made.header("ETag"))
                .contentType("application/ld+json")
                .body(elsewhere("three"))
                .put(iri)
                .then()
                .statusCode(412);
        put(iri, Map.of("type", "Squirrel")).then().statusCode(422);
        request().get(iri).then().body("body.value", is("two"));
        put(CONTAINER + "never-made", elsewhere("new")).then().statusCode(404);
    }

    @Test
    void whatIsRemovedStaysAway() {
        var slug = "slug-" + UUID.randomUUID();
        var made = request().contentType("application/ld+json").header("Slug", slug).body(elsewhere("one")).post(CONTAINER);
        var iri = made.header("Location");
        int total = request().get(CONTAINER).path("total");
        request().header("If-Match", "\"old\"").delete(iri).then().statusCode(412);

        request().delete(iri).then().statusCode(204);

        request().get(iri).then().statusCode(410);
        request().delete(iri).then().statusCode(410);
        put(iri, elsewhere("again")).then().statusCode(410);
        request().get(CONTAINER).then().body("total", is(total - 1));
        prefer(IRIS).then().body("first.items", not(hasItem(iri)));
        request().contentType("application/ld+json")
                .header("Slug", slug)
                .body(elsewhere("other"))
                .post(CONTAINER)
                .then()
                .header("Location", not(iri));
    }

    @Test
    void otherSitesThatMayAskHearWhatTheirBrowsersNeed() {
        var answer = request().header("Origin", "https://partner.example").get(CONTAINER);

        for (var exposed : List.of("Allow", "ETag", "Link", "Vary", "Location", "Content-Location", "Accept-Post")) {
            assertTrue(answer.header("Access-Control-Expose-Headers").contains(exposed), exposed);
        }
        assertTrue(values(answer, "Vary").toString().toLowerCase(java.util.Locale.ROOT).contains("origin"));
        var preflight = io.restassured.RestAssured.given()
                .header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "PUT")
                .options(CONTAINER)
                .header("Access-Control-Allow-Headers");
        for (var allowed : List.of("Prefer", "If-Match", "If-None-Match", "Slug", "Content-Type", "Accept")) {
            assertTrue(preflight.contains(allowed), allowed);
        }
        request().header("Origin", "https://partner.example").options(CONTAINER).then().statusCode(200);
    }

    @Test
    void readersWriteNothing() {
        var reader = io.restassured.RestAssured.given().auth().preemptive().basic("reader", "reader");

        reader.contentType("application/ld+json").body(elsewhere("one")).post(CONTAINER).then().statusCode(403);
        assertArrayEquals(request().get(CONTAINER).asByteArray(), reader.get(CONTAINER).asByteArray());
    }

    private static JsonNode tree(Response response) {
        assertEquals(200, response.statusCode());
        return Canonical.parse(response.asString());
    }
}
