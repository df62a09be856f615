package org.copydesk.desk;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Two editors at one article, on the pages: no word of either is lost (rule 8). */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class TwoEditorsTest {
    private static final String FIRST = "The mayor opened the bridge. It cost two million crowns.";
    private static final String COPY = FIRST + "\n\nThe harbour stays open.";

    private Client first;
    private Session second;
    private String page;
    private String base;

    @BeforeEach
    void open() {
        first = Client.as("editor").receive(COPY);
        second = Session.as("editor2");
        page = "/articles/" + first.article();
        base = second.page(page).select("#review").attr("data-base");
    }

    @Test
    void keepsWhatAnotherChangedElsewhereInARewrittenParagraph() {
        first.correct("mayor", "minister").then().statusCode(201);

        rewrite("The mayor opened the bridge. It cost three million crowns.").then().statusCode(303);

        assertEquals("The minister opened the bridge. It cost three million crowns.\n\nThe harbour stays open.", first.draft());
    }

    @Test
    void keepsItAlsoThroughASaveOfTheOther() {
        first.correct("mayor", "minister").then().statusCode(201);
        first.save();

        rewrite("The mayor opened the bridge. It cost three million crowns.").then().statusCode(303);

        assertEquals("The minister opened the bridge. It cost three million crowns.\n\nThe harbour stays open.", first.draft());
    }

    @Test
    void showsBothWordingsWhereBothChangedTheSameWords() {
        first.correct("mayor", "minister").then().statusCode(201);

        var question = question(rewrite("The governor opened the bridge. It cost three million crowns."));

        assertEquals(List.of("The minister opened the bridge. It cost two million crowns.",
                "The governor opened the bridge. It cost three million crowns."), question.select(".choice dd").eachText());
    }

    @Test
    void putsMineThereAndKeepsTheirsInTheHistory() {
        first.correct("mayor", "minister").then().statusCode(201);

        answer(question(rewrite("The governor opened the bridge. It cost two million crowns.")), "mine");

        assertEquals("The governor opened the bridge. It cost two million crowns.\n\nThe harbour stays open.", first.draft());
        assertTrue(first.get("/corrections?status=superseded").asString().contains("minister"));
        assertEquals("valid", first.verdict());
    }

    @Test
    void leavesTheirsAndKeepsMineInTheHistory() {
        first.correct("mayor", "minister").then().statusCode(201);

        answer(question(rewrite("The governor opened the bridge. It cost two million crowns.")), "theirs");

        assertEquals("The minister opened the bridge. It cost two million crowns.\n\nThe harbour stays open.", first.draft());
        first.get("/corrections?status=rejected").then().body("items[0].replacement", is("governor"));
        assertTrue(first.get("/audit").asString().contains("Not chosen: The governor opened the bridge."));
        assertEquals("valid", first.verdict());
    }

    @Test
    void showsBothWhereAnUndoWouldTakeAwayAnothersWords() {
        var other = first.handedTo("editor2");
        first.correct("mayor", "minister").then().statusCode(201);
        other.refresh();
        other.correct("The minister opened", "A minister closed").then().statusCode(201);
        first.refresh();

        first.post("/undo", Map.of())
                .then()
                .statusCode(409)
                .body("yours", is("minister"))
                .body("theirs", is("A minister closed"))
                .body("actor", is("editor2"));
    }

    @Test
    void tellsWhoElseIsThereAndThatTheyChangedSomething() {
        var company = Session.as("editor");
        assertEquals(List.of("Jun Okafor"), company.page(page).select("#company .visually-hidden").eachText());
        second.get(page + "/company?base=" + base + "&shown=editor").then().statusCode(204);

        first.correct("mayor", "minister").then().statusCode(201);

        var fragment = second.get(page + "/company?base=" + base + "&shown=editor").then().statusCode(200).extract().asString();
        assertEquals("Mara Kessler changed it: show", Jsoup.parse(fragment).select("a").text());
    }

    @Test
    void offersTypingAgainUntilItIsSent() {
        var text = "The mayor never opened the bridge.";
        second.post(page + "/typings", "noun", "rewrites", "base", base, "start", 0, "end", FIRST.length(), "at", 1, "text",
                text)
                .then()
                .statusCode(303);

        var offer = second.page(page).select("form.unsent");
        assertEquals(text, offer.select("textarea").text());
        assertEquals(List.of(), Session.as("editor").page(page).select("form.unsent").eachText());

        submit(offer.first().attr("action"), offer.select("[name]:not(button)")
                .stream()
                .flatMap(
                        field -> List.<Object>of(field.attr("name"), field.is("textarea") ? text : field.attr("value"))
                                .stream())
                .toArray())
                .then()
                .statusCode(303);
        assertEquals(text + "\n\nThe harbour stays open.", first.draft());
        assertEquals(0, second.page(page).select("form.unsent").size());
    }

    private Response rewrite(String text) {
        return submit(page + "/rewrites", "base", base, "start", 0, "end", FIRST.length(), "at", 1, "text", text);
    }

    private static Document question(Response refused) {
        return Jsoup.parse(refused.then().statusCode(409).extract().asString());
    }

    private void answer(Document question, String choice) {
        var fields = new java.util.ArrayList<Object>(List.of(choice, "true"));
        question.select("form.question input[type=hidden]:not([name=csrf-token])").forEach(field -> {
            fields.add(field.attr("name"));
            fields.add(field.attr("value"));
        });
        submit(question.select("form.question").attr("action"), fields.toArray()).then().statusCode(303);
    }

    private Response submit(String path, Object... fields) {
        return second.post(path, fields);
    }
}
