package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Troubles that desks of this kind are known for, each by its name; what the text core does about them alone is in MappingTest. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class NamedRegressionsTest {

    @Test
    void anAnnotationOnOneRobinDoesNotJumpToAnotherWhenANameElsewhereIsCorrected() {
        var editor = Client.as("editor").receive("Robin Day spoke. Ms G listened. Robin Cook left. Robin Day stayed.");
        var cook = comment(editor, "Robin Cook", "Robin".length());

        editor.correct("Ms G", "Robin Gray").then().statusCode(201);
        assertEquals(Map.of("exact", "Robin", "draftStart", 38), placed(editor, cook));
        editor.correct("Robin Day", "Robyn Day").then().statusCode(201);
        editor.save();

        assertEquals("Robyn Day spoke. Robin Gray listened. Robin Cook left. Robin Day stayed.", editor.text());
        assertEquals(Map.of("exact", "Robin", "draftStart", 38), placed(editor, cook));
    }

    @Test
    void undoOfABulkActOfTwentyAfterAReloadRestoresStateAndScore() {
        var copy = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "The mayor saw saw boat " + i + " in the harbour.")
                .collect(Collectors.joining("\n\n"));
        var editor = Client.as("editor").receive(copy);
        comment(editor, "boat 7", 6);
        var before = shown(editor);
        editor.post("/bulk", Map.of("act", "accept", "filter", Map.of("rule", "doubled-word")))
                .then()
                .statusCode(200)
                .body("counts.corrections", org.hamcrest.Matchers.is(20));
        var after = shown(editor);

        var reloaded = Client.as("editor").of(editor.article());
        reloaded.post("/undo", Map.of()).then().statusCode(200);

        assertEquals(before, shown(reloaded));
        Client.as("editor").of(editor.article()).post("/redo", Map.of()).then().statusCode(200);
        assertEquals(after, shown(reloaded));
        assertEquals("valid", reloaded.verdict());
    }

    @Test
    void aSelectionAcrossAJoinedLineBreakCanBeCorrected() {
        var editor = Client.as("editor").receive("""
                Transport Minister Ingrid Solberg said on Tuesday that the northern
                route would open in spring, as soon as the harbour council of Ostvik
                has signed for two ships that are to be built in the south.
                """);

        editor.correct("the northern route would", "a southern road will").then().statusCode(201);
        editor.save();

        assertEquals("""
                Transport Minister Ingrid Solberg said on Tuesday that a southern road will open in spring, as soon as \
                the harbour council of Ostvik has signed for two ships that are to be built in the south.
                """, editor.text());
        assertEquals("valid", editor.verdict());
    }

    @Test
    void resolvedCorrectionsNeverBlockASave() {
        var editor = Client.as("editor").receive("The mayor opened the bridge. It cost two million crowns.");
        editor.correct("mayor", "minister").then().statusCode(201);
        reject(editor, "minister");
        editor.correct("The mayor opened", "A minister opened").then().statusCode(201);
        editor.correct("A minister opened the", "The governor opened a").then().statusCode(201);
        editor.save();
        editor.correct("governor", "king").then().statusCode(201);
        reject(editor, "king");
        editor.correct("The governor", "A governor").then().statusCode(201);

        editor.save();

        assertEquals("A governor opened a bridge. It cost two million crowns.", editor.text());
        assertEquals("valid", editor.verdict());
    }

    @Test
    void anEmojiBeforeAHighlightDoesNotShiftIt() {
        var editor = Client.as("editor").receive("👩‍👩‍👧 😀 Xi spoke. Mr Lee said nothing.");
        var lee = comment(editor, "Lee", 3);

        editor.correct("Xi", "🇹🇭 Xi Jinping").then().statusCode(201);

        assertEquals(Map.of("exact", "Lee", "draftStart", editor.draft().indexOf("Lee")), placed(editor, lee));
        assertEquals(List.of("Lee"),
                Session.as("editor").page("/articles/" + editor.article()).select("[data-i*=" + lee + "]").eachText());
    }

    /** Comments on the first {@code length} units of {@code words}. @return its id */
    private static String comment(Client editor, String words, int length) {
        int start = editor.draft().indexOf(words);
        return editor.post("/annotations",
                Map.of("kind", "comment", "in", "draft", "start", start, "end", start + length, "exact",
                        words.substring(0, length), "body", "sure?"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void reject(Client editor, String replacement) {
        var id = editor.items("/corrections?status=accepted")
                .stream()
                .filter(c -> c.get("replacement").equals(replacement))
                .map(c -> c.get("id"))
                .findFirst()
                .orElseThrow();
        editor.post("/corrections/" + id + "/reject", Map.of()).then().statusCode(200);
    }

    private static Map<String, Object> placed(Client editor, String id) {
        var one = editor.items("/annotations").stream().filter(a -> a.get("id").equals(id)).findFirst().orElseThrow();
        return Map.of("exact", one.get("draftExact"), "draftStart", one.get("draftStart"));
    }

    private static List<Object> shown(Client editor) {
        return List.of(editor.draft(), editor.read("", "state"), editor.read("", "score"), editor.read("", "counts"),
                editor.items("/findings?limit=200&status=open"), editor.items("/corrections?limit=200"),
                editor.items("/annotations?limit=200"));
    }
}
