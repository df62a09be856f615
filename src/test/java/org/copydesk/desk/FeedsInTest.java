package org.copydesk.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskClock;
import org.copydesk.ingest.feeds.Feed;
import org.copydesk.ingest.feeds.Polling;
import org.copydesk.web.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Feeds that are polled, from a server on this machine to the articles. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class FeedsInTest {
    private final String source = "Feed " + UUID.randomUUID();
    private FeedServer server;

    @Inject
    Polling polling;
    @Inject
    DeskClock clock;

    @BeforeEach
    void begin() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void end() {
        server.close();
        QuarkusTransaction.requiringNew().run(() -> Feed.delete("source", source));
    }

    private static RequestSpecification chief() {
        return given().auth().preemptive().basic("chief", "chief").contentType("application/json");
    }

    private String add(String address) {
        return chief().body(Map.of("address", address, "source", source, "minutes", 10))
                .post("/api/feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse poll(String id) {
        return chief().post("/api/feeds/" + id + "/poll").then().statusCode(200);
    }

    private static String rss(String... items) {
        return "<rss version='2.0'><channel><language>nb</language>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String guid, String text) {
        return "<item><guid>" + guid + "</guid><title>Ferry</title><description>" + text + "</description></item>";
    }

    private ValidatableResponse articles() {
        return given().auth()
                .preemptive()
                .basic("editor", "editor")
                .queryParam("source", source)
                .get("/api/articles")
                .then()
                .statusCode(200);
    }

    @Test
    void takesItemsInAsksForChangesAloneAndMergesWhatIsSentAgain() {
        server.serve("/feed", rss(item("a", "It sank at noon."), "<item><guid>empty</guid></item>", item("b", "It is late.")));
        var id = add(server.address("/feed"));

        poll(id).body("good", is(true))
                .body("result", containsString("3 items: 2 new, 1 refused"))
                .body("result", containsString("no text"));
        poll(id).body("good", is(true)).body("result", is("Nothing new"));

        assertEquals(2, server.asked().size());
        assertTrue(server.asked().get(1).startsWith("/feed \""), server.asked().get(1));
        articles().body("items", hasSize(2)).body("items[0].language", is("nb"));

        server.serve("/later", rss(item("a", "It sank at night."), item("b", "It is late.")));
        chief().body(Map.of("address", server.address("/later"), "source", source, "minutes", 10)).put("/api/feeds/" + id);
        poll(id).body("result", is("2 items: 1 sent again with other words, 1 known"));
        articles().body("items", hasSize(2));
    }

    @Test
    void pollsWhatIsDueOnceAndWaitsLongerAfterEachFailure() {
        server.fail("/broken", 500);
        var id = add(server.address("/broken"));
        var first = Instant.now().plusSeconds(1);

        clock.at(first, polling::pollDue);
        clock.at(first, polling::pollDue);
        var second = first.plus(Duration.ofMinutes(20));
        clock.at(second.minusMillis(1001), polling::pollDue);
        clock.at(second, polling::pollDue);

        assertEquals(List.of("/broken", "/broken"), server.asked());
        var feed = chief().get("/api/feeds/" + id).then().body("good", is(false)).body("failures", is(2));
        feed.body("result", containsString("It answered 500"));
        var next = Instant.parse(feed.extract().path("nextPoll"));
        assertEquals(second.truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofMinutes(40)), next);
    }

    @Test
    void leavesAFeedToTheNodeThatHoldsItsLease() {
        server.serve("/feed", rss(item("a", "It sank.")));
        var id = Long.parseLong(add(server.address("/feed")));
        var now = Instant.now().plusSeconds(1);
        QuarkusTransaction.requiringNew()
                .run(() -> Feed.update("lease = 'another', leasedUntil = ?1 where id = ?2", now.plusSeconds(60), id));

        clock.at(now, polling::pollDue);
        chief().post("/api/feeds/" + id + "/poll").then().statusCode(409).body("detail", containsString("just now"));
        assertEquals(List.of(), server.asked());

        clock.at(now.plusSeconds(61), polling::pollDue);
        assertEquals(List.of("/feed"), server.asked());
    }

    @Test
    void leavesAPausedFeedAloneUntilSomebodyRunsIt() {
        server.serve("/feed", rss(item("a", "It sank.")));
        var id = add(server.address("/feed"));
        var session = Session.as("chief");

        session.post("/feeds/" + id + "/pause").then().statusCode(303);
        clock.at(Instant.now().plusSeconds(1), polling::pollDue);
        assertEquals(List.of(), server.asked());

        assertTrue(session.told(session.post("/feeds/" + id + "/polls")).contains("1 item: 1 new"));
        session.post("/feeds/" + id + "/resumption");
        session.post("/feeds/" + id + "/removal").then().statusCode(303);
        assertEquals(List.of("add-feed", "pause-feed", "poll-feed", "resume-feed", "remove-feed"), acts(id));
    }

    @Test
    void followsNoRedirectIntoTheNetwork() {
        server.serve("/feed", rss(item("a", "It sank.")));
        server.redirect("/good", "/feed");
        server.redirect("/bad", server.addressByName("/feed"));
        server.redirect("/round", "/round");

        poll(add(server.address("/good"))).body("good", is(true));
        poll(add(server.address("/bad"))).body("good", is(false)).body("result", containsString("inside the network"));
        poll(add(server.address("/round"))).body("good", is(false)).body("result", containsString("more than 5 times"));
    }

    @Test
    void cutsOffWhatDoesNotEnd() {
        server.serveWithoutEnd("/endless");
        server.stall("/stalled");
        server.serve("/page", "<!doctype html><html><body><p>Come back later, please.</p></body></html>");

        poll(add(server.address("/endless"))).body("good", is(false)).body("result", containsString("does not end"));
        poll(add(server.address("/stalled"))).body("good", is(false)).body("result", containsString("within 3 s"));
        poll(add(server.address("/page"))).body("good", is(false)).body("result", containsString("no feed"));
        articles().body("items", hasSize(0));
    }

    /** The acts on a feed, oldest first. */
    private static List<String> acts(String feed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEvent.ofChain(DeskChain.DESK))
                .stream()
                .filter(event -> event.content().path("before").path("feeds").has(feed)
                        || event.content().path("after").path("feeds").has(feed))
                .map(event -> event.act)
                .toList();
    }
}
