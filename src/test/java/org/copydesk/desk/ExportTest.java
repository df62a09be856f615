package org.copydesk.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What goes out, and that going out changes nothing until it is sent. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class ExportTest {

    @Test
    void givesTheSameBytesForTheSameEdition() {
        var editor = Client.as("editor").receive("The mayor opened the bridge. It cost two million crowns.");
        editor.correct("two", "three").then().statusCode(201);
        editor.save();

        for (var format : List.of("text", "html", "markdown", "redline", "json", "note", "quotes-csv")) {
            var first = editor.get("/export?format=" + format).then().statusCode(200).extract().asByteArray();
            var second = editor.get("/export?format=" + format).then().statusCode(200).extract().asByteArray();
            assertArrayEquals(first, second, format);
        }

        editor.get("/export?format=text").then().body(containsString("three million"));
        editor.get("/export?format=text&version=0").then().body(containsString("two million"));
        editor.get("/export?format=cuneiform").then().statusCode(422).body("errors[0].field", is("format"));
        assertEquals("valid", editor.verdict());
    }

    @Test
    void leavesWhatAnEditorLookedAtAsItWas() {
        var editor = Client.as("editor").receive("The mayor opened the bridge. It cost two million crowns.");
        editor.correct("two", "three").then().statusCode(201);
        var seen = editor.tag();
        editor.get("/export?format=text").then().statusCode(200);
        editor.handedTo("reader").get("/export?format=docx").then().statusCode(200);

        editor.looking(seen).patch(Map.of("slug", "bridge")).then().statusCode(200);
        editor.get("/export?format=text").then().statusCode(200);
        editor.save();
        editor.handedTo("editor2").patch(Map.of("slug", "bridge-opened")).then().statusCode(200);

        editor.patch(Map.of("slug", "lost")).then().statusCode(412);
        assertEquals("valid", editor.verdict());
    }

    @Test
    void packsSeveralArticlesWithAManifest() throws IOException {
        var one = Client.as("editor").receive("The first of two short stories.");
        var two = Client.as("editor").receive("The second of two short stories.");

        var zip = one.request()
                .contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(one.article(), two.article()), "format", "text"))
                .post("/api/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertEquals(
                List.of("0001-the-first-of-two-short-stories-v0.txt", "0002-the-second-of-two-short-stories-v0.txt",
                        "manifest.json"),
                names(zip));
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void marksAnApprovedArticleAsExportedOnlyWhenItIsSent() {
        var editor = Client.as("editor").receive("The mayor opened the bridge. It cost two million crowns.");
        editor.correct("two", "three").then().statusCode(201);
        editor.patch(Map.of("state", "corrected")).then().statusCode(200);
        var chief = editor.handedTo("chief");
        chief.post("/send", Map.of("format", "text", "to", "web desk")).then().statusCode(422);
        chief.patch(Map.of("state", "approved")).then().statusCode(200);
        chief.get("/export?format=html").then().statusCode(200);
        chief.refresh();
        assertEquals("approved", chief.read("", "state"));

        chief.post("/send", Map.of("format", "text", "to", "web desk")).then().statusCode(200).body("state", is("exported"));

        chief.get("/audit").then().body("items[-1].act", is("send"));
    }
}
