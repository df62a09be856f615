package org.copydesk.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The page of the desk's quality, and of one article's score, on the demo desk. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class QualityPagesTest {

    @Test
    void showsEveryChartWithItsTable() {
        var page = Session.as("reader").page("/quality");

        assertEquals(4, page.select("section.panel").size());
        for (var section : page.select("section.panel")) {
            assertFalse(section.select("svg").isEmpty(), section.text());
            assertFalse(section.select("tbody tr").isEmpty(), section.text());
        }
        assertTrue(page.select("table").text().contains("Harbour Wire"), page.text());
    }

    @Test
    void narrowsToASource() {
        var page = Session.as("reader").page("/quality?source=Harbour+Wire&weeks=4");

        assertEquals(1, page.select("[aria-labelledby=by-source] tbody tr").size());
        assertTrue(Session.as("reader").page("/quality?source=nobody").text().contains("No copy in this time"));
        Session.as("reader").get("/quality?weeks=5").then().statusCode(422);
    }

    @Test
    void saysWhatAScoreIsMadeOf() {
        var reader = Session.as("reader");
        var worst = reader.page("/?sort=worst").select("tr[data-row] a[data-open]").attr("href");

        var page = reader.page(worst.split("[?#]")[0] + "/score");

        assertFalse(page.select("tbody tr").isEmpty(), page.text());
        assertTrue(page.select("a.chip").attr("href").endsWith("/score"));
    }
}
