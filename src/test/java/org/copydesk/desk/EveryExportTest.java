package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.copydesk.Parts;
import org.copydesk.PostgresServer;
import org.copydesk.export.Bundle;
import org.copydesk.export.Edition;
import org.copydesk.export.Exports;
import org.copydesk.export.Validity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Every format of real articles is right by its standard, and an edition is the same for ever. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class EveryExportTest {
    private static final int DEMO_AND_MORE = 60;
    private static final String COPY = """
            Harbour talks end

            “We won't sign the pact,” minister Ingrid Solberg told reporters on Monday. Talks lasted three days.

            ADVERTISEMENT

            "Nothing was agreed," Tomas Halden said.
            """;

    @Inject
    Exports exports;

    /** The demo desk is the oldest copy there is; of what other tests left behind it, random copy among it, some as well. */
    @Test
    void ofTheDemoDeskIsValid() {
        var all = articles();
        var oldest = Math.max(0, all.size() - DEMO_AND_MORE);
        all.subList(oldest, all.size()).forEach(id -> checkAll(Client.as("reader").of(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.txt", "backtranslated.txt"})
    void ofRealCopyIsValid(String seed) throws IOException {
        var editor = Client.as("editor")
                .receive(Files.readString(Parts.folder("seeds").resolve(seed), StandardCharsets.UTF_8));
        edit(editor, firstWord(editor.draft()), "🖋 mended");
        editor.save();

        checkAll(editor);
    }

    @Test
    void ofAnEarlierVersionNeverChangesAgain() {
        var editor = Client.as("editor").receive(COPY);
        edit(editor, "Monday", "Tuesday");
        var zero = bundle(editor, "");
        editor.save();
        edit(editor, "three", "four");
        var one = bundle(editor, "");
        editor.save();
        edit(editor, "days", "nights");
        editor.save();

        assertArrayEquals(zero, bundle(editor, "&version=0"));
        assertArrayEquals(one, bundle(editor, "&version=1"));
    }

    @Test
    void tellsNothingOfExportsAndHoldsNoIdOfTheDesk() {
        var editor = Client.as("editor").receive(COPY);
        edit(editor, "Monday", "Tuesday");
        editor.save();
        var before = bundle(editor, "");
        editor.patch(Map.of("state", "corrected")).then().statusCode(200);
        var chief = editor.handedTo("chief");
        chief.patch(Map.of("state", "approved")).then().statusCode(200);
        chief.post("/send", Map.of("format", "text", "to", "web desk")).then().statusCode(200);

        var after = bundle(editor, "");

        assertArrayEquals(before, after);
        var text = new String(after, StandardCharsets.UTF_8);
        assertFalse(text.contains("\"" + editor.article() + "-"), text);
        var edition = Bundle.read(text);
        assertEquals(List.of("receive", "clean", "correct", "comment", "save"),
                edition.events().stream().map(Edition.Event::act).toList());
        assertEquals(text, Bundle.write(edition));
    }

    private void edit(Client editor, String words, String replacement) {
        editor.correct(words, replacement).then().statusCode(201);
        int start = editor.draft().indexOf(replacement);
        editor.post("/annotations",
                Map.of("kind", "comment", "in", "draft", "start", start, "end", start + replacement.length(), "exact",
                        replacement, "body", "Is it so? 🖋"))
                .then()
                .statusCode(201);
    }

    private void checkAll(Client client) {
        var original = new String(export(client, "text&version=0"), StandardCharsets.UTF_8);
        var text = new String(export(client, "text"), StandardCharsets.UTF_8);
        for (var format : exports.all()) {
            var bytes = export(client, format.name());
            Validity.check(format.name(), bytes, client.article());
            assertArrayEquals(bytes, export(client, format.name()), format.name());
        }
        var docx = export(client, "docx");
        assertEquals(Validity.paragraphs(text), Validity.pandoc(docx, "accept"));
        assertEquals(Validity.paragraphs(original), Validity.pandoc(docx, "reject"));
    }

    private static byte[] bundle(Client client, String more) {
        return export(client, "json" + more);
    }

    private static byte[] export(Client client, String format) {
        var bytes = client.get("/export?format=" + format).then().statusCode(200).extract().asByteArray();
        client.refresh();
        return bytes;
    }

    private static String firstWord(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> word.length() > 3).findFirst().orElseThrow();
    }

    private static List<String> articles() {
        var all = new ArrayList<String>();
        var client = Client.as("reader");
        String next = "";
        do {
            var page = client.request().get("/api/articles?limit=50&after=" + next).then().statusCode(200).extract();
            all.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);
        return all;
    }
}
