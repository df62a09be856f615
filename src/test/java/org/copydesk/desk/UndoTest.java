package org.copydesk.desk;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.copydesk.PostgresServer;
import org.copydesk.article.ReferenceTextRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Every act of review since the last save can be taken back and done again by who did it, also after a reload (rule 7). */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class UndoTest {
    private static final String COPY = """
            The mayor opened opened the bridge. It cost two million crowns.

            "We meet on Monday," said Ada Brink of Ostvik. Путин came. Robin left, and and Robin came back.
            """;

    private Client editor;

    /** An article with an accepted and a proposed correction, a comment, and a finding dismissed. */
    @BeforeEach
    void receive() {
        editor = Client.as("editor").receive(COPY);
        editor.correct("bridge", "ferry").then().statusCode(201);
        editor.post("/corrections", correction("crowns", "euros", "proposed")).then().statusCode(201);
        editor.post("/annotations", editor.with("Robin", Map.of("kind", "comment", "body", "which?"))).then().statusCode(201);
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                act("correct", e -> e.correct("mayor", "minister").then().statusCode(201)),
                act("absorb another correction", e -> e.correct("the ferry", "a boat").then().statusCode(201)),
                act("edit a correction", e -> e.put("/corrections/" + first(e, "/corrections?status=accepted"),
                        Map.of("replacement", "boat", "category", "fluency/spelling", "severity", "major", "reason", "so"))
                        .then()
                        .statusCode(200)),
                act("accept", e -> e.post("/corrections/" + first(e, "/corrections?status=proposed") + "/accept", Map.of())
                        .then()
                        .statusCode(200)),
                act("reject", e -> e.post("/corrections/" + first(e, "/corrections?status=accepted") + "/reject", Map.of())
                        .then()
                        .statusCode(200)),
                act("comment", e -> e.post("/annotations", e.with("Ostvik", Map.of("kind", "comment", "body", "where?")))
                        .then()
                        .statusCode(201)),
                act("flag", e -> e.post("/annotations", e.with("Ostvik", Map.of("kind", "flag", "body", "check")))
                        .then()
                        .statusCode(201)),
                act("quote", e -> e.post("/annotations", e.with("It cost", Map.of("kind", "quote"))).then().statusCode(201)),
                act("change an annotation", e -> e.put("/annotations/" + comment(e), Map.of("body", "who?"))
                        .then()
                        .statusCode(200)),
                act("resolve", e -> e.put("/annotations/" + comment(e), Map.of("status", "resolved")).then().statusCode(200)),
                act("remove an annotation", e -> e.delete("/annotations/" + comment(e)).then().statusCode(204)),
                act("confirm a quote", e -> e.put("/annotations/" + first(e, "/quotes"), Map.of("status", "confirmed"))
                        .then()
                        .statusCode(200)),
                act("dismiss a quote", e -> e.put("/annotations/" + first(e, "/quotes"), Map.of("status", "dismissed"))
                        .then()
                        .statusCode(200)),
                act("name a speaker", e -> e.put("/annotations/" + first(e, "/quotes"),
                        Map.of("speaker", Map.of("name", "Ada Brink"), "quoteKind", "direct")).then().statusCode(200)),
                act("accept a finding", e -> e.post("/findings/" + doubled(e) + "/accept", Map.of()).then().statusCode(201)),
                act("dismiss a finding", e -> e.post("/findings/" + doubled(e) + "/dismiss", Map.of()).then().statusCode(200)),
                act("fix a name", e -> e.post("/occurrences/apply", Map.of("name", "Robin", "canonical", "Robyn", "occurrences",
                        List.of(e.with("Robin", Map.of()))))
                        .then()
                        .statusCode(200)),
                act("accept many", e -> bulk(e, "accept")), act("reject many", e -> bulk(e, "reject")),
                act("dismiss many", e -> bulk(e, "dismiss")), act("confirm many", e -> bulk(e, "confirm")),
                act("set a reference text", e -> e.put("/reference", Map.of("text", "Rathaus", "language", "de"))
                        .then()
                        .statusCode(200)),
                act("assign", e -> e.patch(Map.of("assignee", "editor2")).then().statusCode(200)),
                act("rename", e -> e.patch(Map.of("slug", "ferry-deal")).then().statusCode(200)),
                act("tell the language", e -> e.patch(Map.of("language", "nb")).then().statusCode(200)),
                act("spike", e -> e.patch(Map.of("state", "spiked")).then().statusCode(200)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void takesBackAndDoesAgainAfterAReload(String name, Consumer<Client> act) {
        var before = everything();
        act.accept(editor);
        var after = everything();
        assertNotEquals(before, after);

        editor = Client.as("editor").of(editor.article());
        editor.post("/undo", Map.of()).then().statusCode(200);
        assertEquals(before, everything());

        editor = Client.as("editor").of(editor.article());
        editor.post("/redo", Map.of()).then().statusCode(200);
        assertEquals(after, everything());
        assertEquals("valid", editor.verdict());
    }

    @Test
    void takesBackOnlyWhatItSaidOfTheArticleAndLeavesWhatAnotherSaid() {
        var slug = editor.<String>read("", "slug");
        editor.patch(Map.of("slug", "ferry-deal")).then().statusCode(200);
        editor.handedTo("editor2").patch(Map.of("assignee", "editor2")).then().statusCode(200);
        editor.refresh();

        editor.post("/undo", Map.of()).then().statusCode(200);

        editor.get("").then().body("assignee", is("editor2")).body("slug", is(slug));
        assertEquals("valid", editor.verdict());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void showsBothWhereAnotherSaidOtherwiseSince(String field, String mine, String theirs) {
        var was = editor.<String>read("", field);
        editor.patch(Map.of(field, mine)).then().statusCode(200);
        editor.handedTo("editor2").patch(Map.of(field, theirs)).then().statusCode(200);
        editor.handedTo("chief")
                .post("/annotations", editor.with("Ostvik", Map.of("kind", "comment", "body", "later")))
                .then()
                .statusCode(201);
        editor.refresh();

        editor.post("/undo", Map.of())
                .then()
                .statusCode(409)
                .body("yours", is(was))
                .body("theirs", is(theirs))
                .body("actor", is("editor2"));

        assertEquals(theirs, editor.read("", field));
    }

    static Stream<Arguments> facts() {
        return Stream.of(Arguments.of("slug", "ferry-deal", "boats"), Arguments.of("language", "nb", "da"),
                Arguments.of("assignee", "editor", "chief"));
    }

    /** All that the desk says of the article, but for when it changed last. */
    private Map<String, Object> everything() {
        var all = new LinkedHashMap<String, Object>();
        var facts = new HashMap<>(editor.<Map<String, Object>>read("", ""));
        facts.remove("changedAt");
        all.put("article", facts);
        List.of("/corrections?limit=200", "/annotations?limit=200&all=true", "/findings?limit=200&status=open",
                "/findings?limit=200&status=dismissed")
                .forEach(path -> all.put(path, editor.get(path).asString()));
        all.put("reference", QuarkusTransaction.requiringNew()
                .call(() -> ReferenceTextRow.<ReferenceTextRow>findByIdOptional(Long.valueOf(editor.article()))
                        .map(ReferenceTextRow::value)));
        return all;
    }

    private static Arguments act(String name, Consumer<Client> act) {
        return Arguments.of(name, act);
    }

    private static void bulk(Client editor, String act) {
        editor.post("/bulk", Map.of("act", act, "filter", Map.of())).then().statusCode(200);
    }

    private static String comment(Client editor) {
        return editor.items("/annotations")
                .stream()
                .filter(a -> a.get("kind").equals("comment"))
                .map(a -> a.get("id").toString())
                .findFirst()
                .orElseThrow();
    }

    private static String doubled(Client editor) {
        return editor.items("/findings")
                .stream()
                .filter(f -> !((List<?>) f.get("suggestions")).isEmpty())
                .map(f -> f.get("id").toString())
                .findFirst()
                .orElseThrow();
    }

    private static String first(Client editor, String path) {
        return editor.items(path).get(0).get("id").toString();
    }

    private Map<String, Object> correction(String words, String replacement, String status) {
        return editor.with(words, Map.of("replacement", replacement, "category", "fluency/grammar", "severity", "minor",
                "reason", "test", "status", status));
    }
}
