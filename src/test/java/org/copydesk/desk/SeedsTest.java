package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import org.copydesk.Parts;
import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Real copy, from a folder given by {@code -Dcopydesk.seeds}: the whole way through the desk, as it is. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class SeedsTest {

    private static byte[] seed(String name) throws IOException {
        return Files.readAllBytes(Path.of(Parts.folder("seeds").toString(), name));
    }

    private static Client received(String name) throws IOException {
        return Client.as("editor").receive(new String(seed(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.txt", "backtranslated.txt"})
    void keepsTheOriginalAndGivesVersionZeroBack(String name) throws IOException {
        var editor = received(name);
        assertFalse(editor.draft().equals(editor.text()), "cleaning found nothing to do");

        assertArrayEquals(seed(name), editor.get("/original").asByteArray());
        editor.post("/bulk", Map.of("act", "reject", "filter", Map.of())).then().statusCode(200);

        assertEquals(new String(seed(name), StandardCharsets.UTF_8), editor.draft());
        assertEquals("valid", editor.verdict());
    }

    @Test
    void readsEveryQuoteThatCrossesLinesAsOneLine() throws IOException {
        var editor = received("wire.txt");

        var quotes = editor.items("/quotes");

        assertTrue(quotes.size() >= 6, "quotes found: " + quotes.size());
        quotes.forEach(quote -> assertFalse(quote.get("draftExact").toString().contains("\n"), quote.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.txt", "backtranslated.txt"})
    void keepsEveryAnnotationOnItsWordsThroughEditsAndASave(String name) throws IOException {
        var editor = received(name);
        var findings = editor.items("/findings?limit=1000")
                .stream()
                .filter(f -> f.get("draftStart") != null)
                .sorted(Comparator.comparing(f -> -(int) f.get("draftStart")))
                .limit(5)
                .toList();
        for (var finding : findings) {
            editor.post("/findings/" + finding.get("id") + "/accept",
                    Map.of("replacement", "தமிழ் 🚢 é", "inQuote", "translation"))
                    .then()
                    .statusCode(201);
        }
        standsOnItsWords(editor);

        editor.save();

        standsOnItsWords(editor);
        assertEquals("valid", editor.verdict());
    }

    private static void standsOnItsWords(Client editor) {
        var text = editor.text();
        var draft = editor.draft();
        for (var quote : editor.items("/quotes?all=true&limit=1000")) {
            if (quote.get("start") != null) {
                assertEquals(quote.get("exact"), text.substring((int) quote.get("start"), (int) quote.get("end")));
                assertEquals(quote.get("draftExact"),
                        draft.substring((int) quote.get("draftStart"), (int) quote.get("draftEnd")));
            }
        }
    }

    @Test
    void creditsTheQuoteToTheRightSpeakerWhenOneLetterIsCorrected() throws IOException {
        var editor = received("backtranslated.txt");
        var before = editor.items("/quotes")
                .stream()
                .filter(q -> q.get("speaker") instanceof Map<?, ?> s && "G".equals(s.get("draftExact")))
                .findFirst()
                .orElseThrow();

        editor.correct("G said", "Xi said").then().statusCode(201);

        var after = editor.items("/quotes")
                .stream()
                .filter(q -> q.get("draftExact").equals(before.get("draftExact")))
                .findFirst()
                .orElseThrow();
        var speaker = (Map<?, ?>) after.get("speaker");
        assertEquals(before.get("id"), after.get("id"));
        assertEquals("Xi", speaker.get("draftExact"));
        assertEquals("changed", speaker.get("fate"));
        assertEquals("said", ((Map<?, ?>) after.get("cue")).get("draftExact"));
    }
}
