package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * What the text core's properties promise, asked of the whole desk on copy of many scripts; {@code -Dcopydesk.proof.cases} for
 * more of it. Each case is its own seed, so that one that fails can be told again.
 */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class DeskPropertiesTest {
    private static final int ACTS = 5;
    private static final List<String> WORDS = List.of("Robin", "said", "😀", "👩‍👩‍👧", "தமிழ்", "நிலை", "العربية",
            "cafe\u0301",
            "harbour", "日本語");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("copydesk.proof.cases", 50));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hold(long seed) {
        var copy = new RandomCopy(seed);
        var editor = copy.editor();
        var received = editor.text();
        for (int i = 0; i < ACTS; i++) {
            copy.act();
        }
        pageReadsAsTheDraft(editor);
        copy.save();
        blameCoversTheText(editor);
        assertEquals(received, editor.read("/versions/0", "text"));
        rejectAllGivesTheVersionBack(editor);
        comesBackFromItsBundleByteForByte(editor);
        assertEquals("valid", editor.verdict());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergeEditsThatDoNotTouchInEitherOrder(long seed) {
        var random = new Random(seed);
        var words = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())) + i);
        }
        var one = random.nextInt(6);
        var other = 6 + random.nextInt(6);

        var draft = merged(words, one, other);

        assertEquals(draft, merged(words, other, one));
        words.set(one, "new" + one);
        words.set(other, "new" + other);
        assertEquals(String.join(" ", words), draft);
    }

    /** The draft after two editors, who looked at the same state, changed a word each. */
    private static String merged(List<String> words, int one, int other) {
        var first = Client.as("editor").receive(String.join(" ", words));
        var second = first.handedTo("editor2");
        var base = second.tag();
        var place = second.with(words.get(other), correction(other));
        first.post("/corrections", first.with(words.get(one), correction(one))).then().statusCode(201);
        second.looking(base).post("/corrections", place).then().statusCode(201);
        return second.draft();
    }

    private static Map<String, Object> correction(int word) {
        return Map.of("replacement", "new" + word, "category", "fluency/grammar", "severity", "minor", "reason", "tried");
    }

    /** The runs that the clean page is printed from, one after the other; paragraphs are parted by markup there. */
    private static void pageReadsAsTheDraft(Client editor) {
        var page = Session.as("editor").page("/articles/" + editor.article() + "?view=clean");
        var shown = new StringBuilder();
        page.select("#review .words .text").forEach(stretch -> shown.append(stretch.wholeText()));
        assertEquals(withoutBlanks(editor.draft()), withoutBlanks(shown.toString()));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void blameCoversTheText(Client editor) {
        int end = 0;
        for (var run : editor.<List<Map<String, Integer>>>read("/versions/" + editor.read("", "version") + "/blame", "runs")) {
            assertEquals(end, run.get("start"));
            end = run.get("end");
        }
        assertEquals(editor.text().length(), end);
    }

    private static void rejectAllGivesTheVersionBack(Client editor) {
        editor.post("/bulk", Map.of("act", "reject", "filter", Map.of())).then().statusCode(200);
        assertEquals(editor.text(), editor.draft());
    }

    private static void comesBackFromItsBundleByteForByte(Client editor) {
        var bundle = editor.get("/export?format=json").then().statusCode(200).extract().asByteArray();
        var id = editor.request()
                .contentType("application/json")
                .body(bundle)
                .post("/api/articles?source=" + editor.article())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertArrayEquals(bundle, Client.as("editor").of(id).get("/export?format=json").asByteArray());
    }
}
