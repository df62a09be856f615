package org.copydesk.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The whole main job through the API: from received copy to an approved version with its record. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class MainJobTest {
    private static final String COPY = """
            |
            Ferry deal is near 11/20 09:15
            OSTVIK -- Transport Minister Ingrid Solberg said on Tuesday that the northern
            route would open in spring.

            "Nobody will wait for a boat that does not come," S told reporters. "We have
            signed for two ships," she said.

            Fares stay as they are 🚢 until the new timetable begins, தமிழ் readers were told.
            |
            """;

    @Test
    void keepsTheOriginalByteForByte() {
        var editor = Client.as("editor").receive(COPY);

        var original = editor.get("/original").then().statusCode(200).extract().asByteArray();

        assertEquals(COPY, new String(original, StandardCharsets.UTF_8));
        assertEquals(COPY, editor.text());
    }

    @Test
    void readsAQuoteThatCrossesLinesAsOneLineInTheDraft() {
        var editor = Client.as("editor").receive(COPY);

        var quotes = editor.items("/quotes");

        assertTrue(quotes.stream().anyMatch(q -> q.get("draftExact").equals("\"We have signed for two ships,\"")),
                quotes.toString());
    }

    @Test
    void givesVersionZeroBackWhenEverythingIsRejected() {
        var editor = Client.as("editor").receive(COPY);
        assertFalse(editor.draft().equals(COPY));

        editor.post("/bulk", Map.of("act", "reject", "filter", Map.of())).then().statusCode(200);

        assertEquals(COPY, editor.draft());
    }

    @Test
    void keepsTheCueAndChangesTheMentionWhenAWrongSpeakerIsCorrected() {
        var editor = Client.as("editor").receive(COPY);

        editor.correct("S told", "Solberg told").then().statusCode(201);

        var quote = editor.items("/quotes")
                .stream()
                .filter(q -> q.get("draftExact").toString().startsWith("\"Nobody"))
                .findFirst()
                .orElseThrow();
        assertEquals("Solberg", ((Map<?, ?>) quote.get("speaker")).get("draftExact"));
        assertEquals("S told", ((Map<?, ?>) quote.get("speaker")).get("exact"));
        assertEquals("changed", ((Map<?, ?>) quote.get("speaker")).get("fate"));
        assertEquals("told", ((Map<?, ?>) quote.get("cue")).get("draftExact"));
    }

    @Test
    void carriesAnnotationsThroughASave() {
        var editor = Client.as("editor").receive(COPY);
        int start = editor.draft().indexOf("Fares stay");
        editor.post("/annotations",
                Map.of("kind", "comment", "in", "draft", "start", start, "end", start + 10, "exact", "Fares stay", "body",
                        "since when?"))
                .then()
                .statusCode(201);
        editor.correct("S told", "Solberg told").then().statusCode(201);

        editor.save();

        var text = editor.text();
        for (var annotation : editor.items("/annotations")) {
            assertEquals(1, annotation.get("version"));
            assertEquals(annotation.get("exact"), text.substring((int) annotation.get("start"), (int) annotation.get("end")));
            assertEquals(annotation.get("draftExact"), annotation.get("exact"));
        }
        assertEquals("valid", editor.verdict());
    }

    @Test
    void goesFromIncomingToExported() {
        var editor = Client.as("editor").receive("The mayor opened the bridge. It cost two million crowns.");
        editor.correct("two million", "three million").then().statusCode(201);
        editor.save();
        editor.patch(Map.of("state", "corrected")).then().statusCode(200).body("state", is("corrected"));

        editor.patch(Map.of("state", "approved")).then().statusCode(403);
        var chief = editor.handedTo("chief");
        chief.patch(Map.of("state", "approved")).then().statusCode(200).body("state", is("approved"));
        chief.patch(Map.of("state", "in-review", "reason", "One more look"))
                .then()
                .statusCode(200)
                .body("state", is("in-review"));

        assertEquals("valid", chief.verdict());
        chief.get("/audit").then().body("items[0].act", equalTo("receive")).body("items[0].hash", notNullValue());
    }

    @Test
    void undoesAndRedoesABulkActAsOneStep() {
        var editor = Client.as("editor").receive("A report report came. The the mayor spoke. He left left early.");
        var before = editor.draft();
        int score = editor.items("/findings").size();
        editor.post("/bulk", Map.of("act", "accept", "filter", Map.of())).then().statusCode(200);
        var after = editor.draft();

        editor.post("/undo", Map.of()).then().statusCode(200);
        assertEquals(before, editor.draft());
        assertEquals(score, editor.items("/findings").size());
        editor.post("/redo", Map.of()).then().statusCode(200);
        assertEquals(after, editor.draft());
        editor.post("/redo", Map.of()).then().statusCode(409);

        assertEquals("valid", editor.verdict());
    }

    @Test
    void refusesAChangeInsideAQuoteThatDoesNotSayWhatItIs() {
        var editor = Client.as("editor").receive("\"Nobody will wait for a boat,\" Ingrid Solberg said on Monday in Ostvik.");

        editor.correct("a boat", "the boat").then().statusCode(422).body("errors[0].field", is("inQuote"));
    }

    @Test
    void mergesWhatDoesNotTouchAndShowsBothTextsWhereItDoes() {
        var first = Client.as("editor").receive("The mayor opened the bridge. It cost two million crowns.");
        var second = first.handedTo("editor2");
        var tag = second.tag();
        first.correct("mayor", "minister").then().statusCode(201);

        second.looking(tag).post("/corrections", correction(35, 46, "two million", "three million")).then().statusCode(409);
        second.looking(tag).post("/corrections", correction(37, 48, "two million", "three million")).then().statusCode(201);
        second.looking(tag)
                .post("/corrections", correction(4, 9, "mayor", "governor"))
                .then()
                .statusCode(409)
                .body("actor", is("editor"))
                .body("yours", is("governor"))
                .body("theirs", is("minister"));
        second.looking(tag).post("/versions", Map.of("summary", "late")).then().statusCode(412);

        assertEquals("The minister opened the bridge. It cost three million crowns.", second.draft());
    }

    private static Map<String, Object> correction(int start, int end, String exact, String replacement) {
        return Map.of("start", start, "end", end, "exact", exact, "replacement", replacement, "category", "fluency/grammar",
                "severity",
                "minor", "reason", "test");
    }

    @Test
    void restoresAnEarlierVersionAsANewOne() {
        var editor = Client.as("editor").receive("The mayor opened the bridge. It cost two million crowns.");
        editor.correct("mayor", "minister").then().statusCode(201);
        editor.save();
        editor.correct("two", "three").then().statusCode(201);
        editor.save();

        editor.post("/versions/0/restore", Map.of()).then().statusCode(201).body("version", is(3));

        assertEquals("The mayor opened the bridge. It cost two million crowns.", editor.text());
        assertEquals(List.of(0, 1, 2, 3), editor.read("/versions", "items.version"));
        assertEquals("valid", editor.verdict());
        editor.get("/versions/1/diff/2").then().body("changes[0].from", is("two")).body("changes[0].to", is("three"));
        editor.get("/versions/2/blame").then().body("runs[0].version", is(0)).body("runs[1].actor", is("editor"));
    }
}
