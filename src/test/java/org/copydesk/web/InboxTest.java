package org.copydesk.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.copydesk.PostgresServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class InboxTest {

    @Test
    void showsTheArticlesOfASourceNewestFirst() {
        var source = source();
        receive(source, "First story\n\nIt was early.");
        receive(source, "Second story\n\nIt was late.");

        assertEquals(List.of("Second story", "First story"), headlines(Session.as("reader").page("/?source=" + source)));
    }

    @Test
    void putsTheWorstFirst() {
        var source = source();
        receive(source, "A calm day\n\nNothing happened at the harbour on Tuesday.");
        receive(source, "A bad day\n\nThe minister спросил about the ferry, and паром did not come.");
        receive(source, "A quiet night\n\nNobody was at the harbour on Wednesday.");

        var worst = headlines(Session.as("reader").page("/?sort=worst&source=" + source));

        assertEquals("A bad day", worst.get(0));
    }

    @Test
    void findsByWordsStateAndEditor() {
        var source = source();
        var id = receive(source, "Quay reopens\n\nThe quay at Hestvik reopened after repairs.");
        var session = Session.as("editor");

        assertEquals(List.of("Quay reopens"), headlines(session.page("/?q=hestvik+repairs&source=" + source)));
        assertEquals(List.of(), headlines(session.page("/?q=hestvik+nowhere&source=" + source)));
        assertEquals(List.of(), headlines(session.page("/?assignee=editor2&source=" + source)));
        session.post("/inbox/assignments", "only", id, "to", "editor2");
        assertEquals(List.of("Quay reopens"), headlines(session.page("/?assignee=editor2&state=in-review&source=" + source)));
    }

    @Test
    void pagesThroughItsAddress() {
        var source = source();
        for (int i = 0; i < 51; i++) {
            receive(source, "Story " + i + "\n\nText " + i + ".");
        }
        var session = Session.as("reader");

        var first = session.page("/?source=" + source);
        var second = session.page(first.select("[rel=next]").attr("href"));

        assertEquals(50, headlines(first).size());
        assertEquals(List.of("Story 0"), headlines(second));
        assertTrue(second.select("[rel=next]").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?state=lost", "/?sort=sideways", "/?category=nonsense", "/?after=99999999", "/?after=x"})
    void saysWhatCannotBeAskedFor(String address) {
        var page = Jsoup.parse(Session.as("reader").get(address).then().statusCode(422).extract().asString());

        assertEquals("That cannot be shown", page.select(".empty h2").text());
    }

    @Test
    void saysWhenNothingMatches() {
        assertEquals("No article is like this",
                Session.as("reader").page("/?q=" + UUID.randomUUID().toString().replace("-", "")).select(".empty h2").text());
    }

    @Test
    void spikesSeveralAndUnspikesThem() {
        var source = source();
        var session = Session.as("editor");
        var ids = List.of(receive(source, "One\n\nText one."), receive(source, "Two\n\nText two."));

        var told = session.told(session.post("/inbox/spikes", "id", ids, "back", "?source=" + source));

        assertEquals("2 articles spiked.", told);
        assertEquals(List.of(), headlines(session.page("/?source=" + source)));
        assertEquals(List.of("Two", "One"), headlines(session.page("/?state=spiked&source=" + source)));
        session.post("/inbox/unspikes", "id", ids);
        assertEquals(List.of("Two", "One"), headlines(session.page("/?state=incoming&source=" + source)));
    }

    @Test
    void goesOnWhereOneIsRefusedAndTellsWhich() {
        var source = source();
        var session = Session.as("editor");
        var spiked = receive(source, "One\n\nText one.");
        var open = receive(source, "Two\n\nText two.");
        session.post("/inbox/spikes", "only", spiked);

        var told = session.told(session.post("/inbox/spikes", "id", List.of(spiked, open, "999999")));

        assertEquals("1 article spiked. Article " + spiked + ": The article is spiked already. "
                + "Article 999999: Article 999999 is not on this desk.", told);
    }

    @Test
    void leadsBackToTheInboxAndNowhereElse() {
        var session = Session.as("editor");

        assertTrue(session.post("/inbox/spikes", "back", "?q=%&state=a b").header("Location").endsWith("/"));
        assertTrue(session.post("/inbox/spikes", "back", "//elsewhere.example/").header("Location").endsWith("/"));
        assertTrue(
                session.post("/inbox/spikes", "back", "?q=a+b&sort=worst").header("Location").endsWith("/?q=a+b&sort=worst"));
    }

    @Test
    void showsAReaderNoActsAndRefusesThem() {
        var session = Session.as("reader");

        assertTrue(session.page("/").select("button[formaction], input[type=checkbox]").isEmpty());
        session.post("/inbox/spikes", "only", 1).then().statusCode(403);
    }

    @Test
    void namesNewArrivalsOnceAndShowsTheirRows() {
        var source = source();
        var session = Session.as("reader");
        receive(source, "Here before\n\nText.");
        var poll = session.page("/?source=" + source).select("#arrivals").attr("hx-get");
        session.get(poll).then().statusCode(204);

        receive(source, "Just in\n\nText.");
        var line = Jsoup.parse(session.get(poll).then().statusCode(200).extract().asString());

        assertEquals("1 new article: show it", line.text());
        session.get(line.select("#arrivals").attr("hx-get")).then().statusCode(204);
        var rows = session.get(line.select("a").attr("hx-get")).then().statusCode(200).extract().asString();
        assertTrue(rows.contains("Just in"));
        assertFalse(rows.contains("Here before"));
        var next = Jsoup.parse(rows.substring(rows.indexOf("<div id=\"arrivals\""))).select("#arrivals").attr("hx-get");
        session.get(next).then().statusCode(204);
    }

    private static String source() {
        return "s" + UUID.randomUUID();
    }

    private static String receive(String source, String text) {
        return given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType("text/plain; charset=UTF-8")
                .body(text)
                .post("/api/articles?language=en&source=" + source)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> headlines(Document page) {
        return page.select("#rows .headline a").eachText();
    }
}
