package org.copydesk.web;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.audit.Actor;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Intake;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.In;
import org.copydesk.review.InQuote;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Wish;
import org.copydesk.review.Words;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.Save;
import org.copydesk.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages of one article beside its review: who said what, history, comparison, blame, audit, export. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class ArticlePagesTest {

    @Inject
    Intake intake;

    @Inject
    ReviewDesk review;

    private long article;

    @BeforeEach
    void receiveAndCorrect() {
        var text = "The mayor opened the bridge.\n\n“It cost us dearly,” Mara Lind said <b>on Monday</b>.\n\nNobody asked why.";
        article = intake.receive(
                new Envelope(text.getBytes(StandardCharsets.UTF_8), "text/plain", "UTF-8", "", UUID.randomUUID().toString(),
                        "en", ""),
                new Actor("editor")).article();
        var wish = Wish.of("minister", ErrorCategory.MISTRANSLATION, Severity.MAJOR, "She is no mayor", InQuote.OUTSIDE);
        review.performNow(article, new Actor("editor"),
                new Correct(new Words(In.DRAFT, new Span(4, 9), "mayor"), wish, CorrectionStatus.ACCEPTED));
        review.performNow(article, new Actor("editor"), new Save("First read"));
    }

    private String at(String path) {
        return "/articles/" + article + path;
    }

    @Test
    void listsWhoSaidWhat() {
        var page = Session.as("reader").page(at("/quotes"));

        assertTrue(page.select("table").text().contains("It cost us dearly"), page.text());
        assertTrue(page.select("table").text().contains("Mara Lind"), page.text());
    }

    @Test
    void setsAReferenceTextShowsItBesideAndTakesItAway() {
        var editor = Session.as("editor");
        assertTrue(editor.page(at("/reference")).select(".empty").text().contains("No reference text yet"));

        editor.post(at("/reference"), "base", base(), "language", "en", "text",
                "The minister opened the bridge on Monday.\n\nIt rained all day in the valley.");
        var page = editor.page(at("/reference"));
        assertEquals("The minister opened the bridge. The minister opened the bridge on Monday.",
                page.select(".side-row").get(1).select(".raw").text());
        assertTrue(page.text().contains("Only in the reference It rained all day in the valley."), page.text());

        editor.post(at("/reference/removal"), "base", base());
        assertEquals(0, editor.page(at("/reference")).select(".side-row").size());
    }

    @Test
    void takesAnotherArticleForReference() {
        var other = intake.receive(
                new Envelope("Bridge\n\nThe minister opened the bridge, she said.".getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        "UTF-8", "", UUID.randomUUID().toString(), "en", ""),
                new Actor("editor")).article();
        var editor = Session.as("editor");
        assertTrue(editor.page(at("/reference")).select("select[name=article] option").eachAttr("value").contains(other + ""));

        editor.post(at("/reference"), "base", base(), "article", other + "");

        assertTrue(editor.page(at("/reference")).select(".sides").text().contains("she said"));
    }

    @Test
    void takesWhatTheEngineIsSureOfAtOnceButNoQuotedWords() {
        var copy = "Bridge\n\nThe mayor opened the the bridge on on Monday.\n\n“It cost us us dearly,” Mara Lind said.";
        var doubled = intake.receive(
                new Envelope(copy.getBytes(StandardCharsets.UTF_8), "text/plain", "UTF-8", "", UUID.randomUUID().toString(),
                        "en",
                        ""),
                new Actor("editor")).article();
        var editor = Session.as("editor");
        var page = editor.page("/articles/" + doubled);
        assertEquals("Accept 2 sure F", page.select("[name=acceptSure]").text());

        var base = page.select("#review-state input[name=base]").val();
        editor.post("/articles/" + doubled + "/decisions", "base", base, "acceptSure", "90").then().statusCode(303);

        assertEquals("Bridge\n\nThe mayor opened the bridge on Monday.\n\n“It cost us us dearly,” Mara Lind said.",
                review.read(doubled).draft().text());
        assertEquals("", editor.page("/articles/" + doubled).select("[name=acceptSure]").text());
    }

    @Test
    void refusesAnEmptyReferenceBesideItsForm() {
        var page = Session.as("editor").post(at("/reference"), "base", base(), "text", " ", "language", "de");

        assertEquals(422, page.statusCode());
        assertTrue(page.asString().contains("Paste a text, or pick an article."));
        assertTrue(page.asString().contains("value=\"de\""));
    }

    private String base() {
        return Session.as("editor").page(at("/reference")).select("form.panel input[name=base]").first().val();
    }

    @Test
    void stretchesPartsAndJoinsQuotes() {
        var editor = Session.as("editor");
        var quote = editor.page(at("/quotes")).select(".quote-row").attr("id").substring(2);
        var form = editor.page(at("/quotes?open=" + quote)).select(".quote-form");
        var from = form.select("[name=from." + quote + "] option[selected]").attr("value");
        var to = form.select("[name=to." + quote + "] option:contains(Mara)").attr("value");

        editor.post(at("/quotes/" + quote), "base", form.select("[name=base]").attr("value"), "screen", "quotes", "piece",
                form.select("[name=piece]").attr("value"), "from." + quote, from, "to." + quote, to, "kind", "direct",
                "speaker",
                "Mara Lind", "mention", "Mara Lind", "cue", "said").then().statusCode(303);
        assertTrue(said(editor).contains("“It cost us dearly,” Mara"), said(editor));

        var stretched = editor.page(at("/quotes?open=" + quote)).select(".quote-form");
        var part = stretched.select("[name=parting] option:matches(^dearly)").attr("value");
        editor.post(at("/quotes/" + quote + "/partings"), "base", stretched.select("[name=base]").attr("value"), "screen",
                "quotes", "piece", stretched.select("[name=piece]").attr("value"), "parting", part).then().statusCode(303);
        assertEquals("dearly,” Mara | “It cost us", said(editor), "what waits for its speaker comes first");

        var parted = editor.page(at("/quotes?open=" + quote)).select(".quote-form");
        editor.post(at("/quotes/" + quote + "/joinings"), "base", parted.select("[name=base]").attr("value"), "screen",
                "quotes",
                "piece", parted.select("[name=piece]").attr("value"), "other", parted.select("[name=other]").attr("value"))
                .then()
                .statusCode(303);
        assertEquals("“It cost us … dearly,” Mara", said(editor));
    }

    private String said(Session session) {
        return String.join(" | ", session.page(at("/quotes")).select(".said").eachText());
    }

    @Test
    void tellsTheHistoryAndRestores() {
        var editor = Session.as("editor");
        var page = editor.page(at("/history"));
        assertTrue(page.select(".timeline").text().contains("Version 1"), page.text());
        assertTrue(page.select(".timeline").text().contains("“mayor” → “minister”"), page.text());

        editor.post(at("/restorations"), "base", page.select("[name=base]").attr("value"), "version", "0")
                .then()
                .statusCode(303);

        assertTrue(editor.page(at("/history")).select("h2").text().contains("Version 2"));
        Session.as("reader").post(at("/restorations"), "base", "0-1", "version", "0").then().statusCode(403);
    }

    @Test
    void comparesVersionsWordByWord() {
        var page = Session.as("reader").page(at("/compare?from=0&to=1"));

        assertEquals("mayor", page.select(".old del").text());
        assertEquals("minister", page.select(".new ins").text());
        assertEquals("2 paragraphs the same", page.select(".fold").text());
        assertEquals("mayor", Session.as("reader").page(at("/compare?from=0&to=1&view=inline")).select(".one del").text());
        Session.as("reader").get(at("/compare?from=0&to=9")).then().statusCode(404);
    }

    @Test
    void saysWhoBroughtWhichWords() {
        var page = Session.as("reader").page(at("/versions/1"));

        assertEquals("minister", page.select(".blame ins").text());
        assertTrue(page.select(".origin").text().contains("She is no mayor"));
        assertTrue(page.select(".blame").text().contains("<b>on Monday</b>"), "markup in copy is shown as words");
    }

    @Test
    void showsTheAuditToEditorsAlone() {
        var page = Session.as("editor").page(at("/audit"));
        assertTrue(page.select(".verdict").text().contains("Whole."), page.text());
        assertTrue(page.select(".events").text().contains("“mayor” → “minister”"));
        assertTrue(Session.as("editor").page("/audit").select(".events tbody tr").size() > 1);
        Session.as("editor").get(at("/audit/events.json")).then().statusCode(200).body(containsString("canonical"));

        Session.as("reader").get(at("/audit")).then().statusCode(403);
    }

    @Test
    void showsTheAuditOfACertainTime() {
        var editor = Session.as("editor");
        int all = editor.page(at("/audit")).select(".events tbody tr").size();

        var around = editor.page(at("/audit?from=2020-01-01T00:00&to=2100-01-01T00:00"));
        assertEquals(all, around.select(".events tbody tr").size());
        assertEquals("2020-01-01T00:00", around.select("[name=from]").attr("value"));
        assertEquals("Nothing like this was done", editor.page(at("/audit?from=2100-01-01T00:00")).select(".empty h2").text());
        assertEquals("Nothing like this was done", editor.page("/audit?to=2020-01-01T00:00").select(".empty h2").text());
        editor.get(at("/audit?from=yesterday")).then().statusCode(422).body(containsString("A time is wanted here"));
    }

    @Test
    void showsWhatGoesOutBeforeItGoes() {
        var reader = Session.as("reader");
        var page = reader.page(at("/export"));
        assertEquals("The mayorminister opened the bridge.", page.select(".outgoing .text").text().substring(0, 36));
        assertEquals("mayor", page.select(".outgoing del").text());
        assertEquals("accuracy/mistranslation, major: She is no mayor", page.select(".outgoing ins").attr("title"));
        assertTrue(page.select(".before .note").text().startsWith("CORRECTION: Corrects"), page.text());
        assertTrue(page.select(".cautions").text().contains("sent once a chief has approved it"));
        assertEquals(16, page.select(".formats a[href*=format]").size());
        assertTrue(
                reader.page(at("/export?format=text")).select(".preview").text().contains("The minister opened the bridge."));
        assertTrue(reader.page(at("/export?format=note")).select(".preview").text().contains("minister"));
        assertEquals("mayor", reader.page(at("/export?format=docx")).select(".outgoing del").text());

        reader.get(at("/downloads?format=markdown"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));

        assertTrue(reader.page(at("/export")).select(".gone").text().startsWith("markdown of version 1"));
        Session.as("editor").post(at("/sendings"), "base", "1-4", "format", "text", "to", "web").then().statusCode(403);
    }

    @Test
    void severalGoOutTogether() {
        var reader = Session.as("reader");
        var chosen = reader.post("/exports", "id", article);
        assertEquals(303, chosen.statusCode());
        var page = reader.page(chosen.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertEquals(List.of(Long.toString(article)), page.select("input[name=id]").eachAttr("value"));

        reader.get("/exports/zip?format=docx&id=" + article)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("copydesk-docx.zip"));

        assertTrue(reader.page(at("/export")).select(".gone").text().startsWith("docx in a ZIP of 1"));
        reader.get("/exports").then().statusCode(200);
        reader.get("/exports/zip?format=docx").then().statusCode(422);
    }
}
