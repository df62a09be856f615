package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.html.HtmlPage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page becomes its story. */
class HtmlPageTest {
    private static final HtmlPage HTML = new HtmlPage();
    private static final String STORY = "<p>The ferry to the northern islands left the quay at nine, the harbour master said, and nobody "
            + "who stood there in the rain, waiting since the morning, was let aboard.</p><p>The next one goes on Tuesday, if the wind "
            + "allows it, and then every second day until the end of the month, a spokeswoman said.</p>";

    private static Received read(String page) {
        return Taking.one(HTML, Taking.envelope(page));
    }

    @Test
    void leavesOutWhatSurroundsTheStory() {
        var page = read(
                "<!doctype html><html lang=en><title>Ferry leaves early - The Example</title><body><nav><ul><li><a href=/>Home</a></ul></nav>"
                        + "<div class=content><h1>Ferry leaves early</h1>" + STORY
                        + "</div><div class=sidebar><a href=/x>Most read</a></div>"
                        + "<footer>All rights reserved</footer></body></html>");

        assertTrue(page.text().startsWith("Ferry leaves early\n\nThe ferry to the northern islands"), page.text());
        assertTrue(page.text().endsWith("a spokeswoman said."), page.text());
        assertTrue(page.additions().leftOut().containsAll(List.of("Home", "Most read", "All rights reserved")),
                page.additions().leftOut().toString());
    }

    @Test
    void tellsTheStorysParticularsFromLinkedData() {
        var page = read("<html lang=en-GB><head><meta property='og:title' content='Other'><script type='application/ld+json'>"
                + "{'@context':'https://schema.org','@graph':[{'@type':'WebSite'},{'@type':'NewsArticle','headline':'Ferry leaves',"
                        .replace('\'', '"')
                + "'author':[{'@type':'Person','name':'Ann Lee'},{'name':'Bo Dahl'}],'datePublished':'2026-01-05T10:00:00+01:00'}]}"
                        .replace('\'', '"')
                + "</script><link rel=canonical href='https://a.example/ferry'></head><body><article>" + STORY
                + "</article></body></html>");

        assertEquals(new Particulars("", "", "Ferry leaves", "Ann Lee, Bo Dahl", "", "en-GB", "https://a.example/ferry",
                Optional.of(Instant.parse("2026-01-05T09:00:00Z"))), page.particulars());
    }

    @Test
    void doesNotShowWhatThePageHides() {
        var page = read("<html><title>T</title><body><article><p hidden>Secret words</p><div style='display: none'>" + STORY
                + STORY + "</div>"
                + STORY + "</article></body></html>");

        assertFalse(page.text().contains("Secret"), page.text());
        assertEquals(page.text().indexOf("The ferry"), page.text().lastIndexOf("The ferry"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "Shift_JIS", "UTF-8", "UTF-16", "ISO-8859-1"})
    void decodesAsThePageSays(String charset) {
        var words = charset.equals("windows-1251") ? "Паром" : charset.equals("Shift_JIS") ? "フェリー" : "Fähre";
        var page = "<!doctype html><html><head><meta charset=" + charset + "><title>" + words + "</title></head><body><p>"
                + words + "</p></body></html>";

        assertTrue(Taking.one(HTML, Taking.envelope(page, Charset.forName(charset))).text().contains(words));
    }

    @Test
    void keepsBreaksAndJoinsNothing() {
        var page = read(
                "<html><body><h1>Poem of the day in full length</h1><p>One<br>two<br><br>three</p><pre>a\n b</pre></body></html>");

        assertTrue(page.text().endsWith("One\ntwo\n\nthree\n\na\nb") || page.text().endsWith("One\ntwo\n\nthree\n\na\n b"),
                page.text());
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        assertThrows(Unreadable.class, () -> read("<html><body>" + "<div>".repeat(10_000) + "x"));
        assertThrows(Unreadable.class, () -> read("<html><body>" + "<b>".repeat(600_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>x</p>", "<p>x", "x <b>y</b> ", "<i><b>", "<table><tr><td>", "word, word. ", "<br>", "&amp;",
            "<!--"})
    void isDoneInTimeWhateverThePageIsMadeOf(String piece) {
        var page = "<html><body>" + piece.repeat(Math.min(190_000, 9_000_000 / piece.length()));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            try {
                read(page);
            } catch (Unreadable refusal) {
                assertTrue(refusal.getMessage().length() > 20);
            }
        });
    }
}
