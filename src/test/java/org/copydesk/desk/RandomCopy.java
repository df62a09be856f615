package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Draws;
import org.copydesk.text.Span;

import io.restassured.response.Response;

/** Random copy of many scripts at the desk, and an editor who does random acts to it; each act is checked as it is done. */
final class RandomCopy {
    private static final int WORDS = 24;

    private static final List<Object> STANDING = List.of("kept", "moved");

    private final Random random;
    private final Draws draws;
    private final Client editor;
    /** What each comment stood on when it was seen first since the last save. */
    private final Map<Object, String> words = new HashMap<>();

    RandomCopy(long seed) {
        random = new Random(seed);
        draws = new Draws(random);
        editor = Client.as("editor").receive("Copy no. " + seed + " " + draws.words(WORDS) + " end");
    }

    Client editor() {
        return editor;
    }

    void act() {
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> correct();
            case 3, 4 -> comment();
            default -> save();
        }
        commentsStandOnTheirWords();
    }

    /** Corrects some words, takes that back and does it again: the draft is as it was, and as it became. */
    private void correct() {
        var before = editor.draft();
        var place = span(before);
        var replacement = random.nextInt(4) == 0 ? "" : "w" + draws.words(2);
        var after = before.substring(0, place.start()) + replacement + before.substring(place.end());
        correct(place, place.of(before), replacement).then().statusCode(201);
        assertEquals(after, editor.draft());
        editor.post("/undo", Map.of()).then().statusCode(200);
        assertEquals(before, editor.draft());
        editor.post("/redo", Map.of()).then().statusCode(200);
        assertEquals(after, editor.draft());
    }

    private void comment() {
        var draft = editor.draft();
        var place = span(draft);
        editor.post("/annotations",
                Map.of("kind", "comment", "in", "draft", "start", place.start(), "end", place.end(), "exact",
                        place.of(draft), "body", draws.words(3) + "?"))
                .then()
                .statusCode(201);
    }

    /** Saves what there is to save. */
    void save() {
        var draft = editor.draft();
        if (editor.items("/corrections?status=accepted").isEmpty()) {
            return;
        }
        editor.save();
        assertEquals(draft, editor.text());
        commentsStandOnTheirWords();
        words.clear();
    }

    private void commentsStandOnTheirWords() {
        var article = editor.<Map<String, String>>read("", "");
        var text = article.get("text");
        var draft = article.get("draft");
        editor.items("/annotations?limit=200")
                .stream()
                .filter(it -> it.get("kind").equals("comment") && !it.get("fate").equals("orphaned"))
                .forEach(comment -> standsOnItsWords(comment, text, draft));
    }

    /** What the desk says that a comment stands on stands there; kept or moved, it is what it stood on when it was seen first. */
    private void standsOnItsWords(Map<String, Object> comment, String text, String draft) {
        var now = draft.substring((int) comment.get("draftStart"), (int) comment.get("draftEnd"));
        assertEquals(comment.get("exact"), text.substring((int) comment.get("start"), (int) comment.get("end")));
        assertEquals(comment.get("draftExact"), now);
        var first = words.putIfAbsent(comment.get("id"), now);
        if (first != null && STANDING.contains(comment.get("fate"))) {
            assertEquals(first, now);
        }
    }

    /** Some words of {@code text}, whole characters, at least one. */
    private Span span(String text) {
        int start = random.nextInt(text.length());
        return Boundaries.snapToGraphemes(text, new Span(start, Math.min(text.length(), start + 1 + random.nextInt(12))));
    }

    private Response correct(Span place, String exact, String replacement) {
        return editor.post("/corrections",
                Map.of("in", "draft", "start", place.start(), "end", place.end(), "exact", exact, "replacement", replacement,
                        "category", "fluency/grammar", "severity", "minor", "reason", "tried", "inQuote", "translation"));
    }
}
