package org.copydesk.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What somebody said on the whole desk, as a page and as a list for programs. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class DeskQuotesTest {

    @Test
    void leadsFromASpeakerToTheirWords() {
        var reader = Session.as("reader");
        var most = reader.page("/quotes").select("tr[data-row] a").first();

        var page = reader.page(most.attr("href"));

        assertFalse(page.select("td.said").isEmpty(), page.text());
        var quote = page.select("td.said a").attr("href");
        assertTrue(reader.page(quote.split("#")[0]).select("#" + quote.split("#")[1]).text().contains(most.text()));
        assertTrue(reader.page("/quotes?speaker=Nobody+At+All").text().contains("Nobody on this desk quotes"));
    }

    @Test
    void pagesForPrograms() {
        var name = Session.as("reader").page("/quotes").select("tr[data-row] a").first().text();

        var first = list(name, "").body("items.speaker", everyItem(equalTo(name))).extract().jsonPath();
        assertEquals(1, first.getList("items").size());
        var second = list(name, "&after=" + first.getString("next")).extract().jsonPath();

        assertNotEquals(first.getString("items[0].id"), second.getString("items[0].id"));
        given().auth()
                .preemptive()
                .basic("reader", "reader")
                .get("/api/quotes")
                .then()
                .statusCode(422)
                .body("errors", not(equalTo(null)));
    }

    private static ValidatableResponse list(String name, String more) {
        return given().auth()
                .preemptive()
                .basic("reader", "reader")
                .urlEncodingEnabled(false)
                .get("/api/quotes?limit=1&speaker=" + name.replace(" ", "%20") + more)
                .then()
                .statusCode(200);
    }
}
