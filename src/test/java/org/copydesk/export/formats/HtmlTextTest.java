package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.copydesk.export.EditionBuilder;
import org.copydesk.export.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    private final HtmlText format = new HtmlText();

    @Test
    void beginsWithTheHeadlineWhereTheTextHasOne() {
        var page = Jsoup.parse(Samples.string(format, Samples.corrected()));

        assertEquals("Harbour talks end without a deal", page.selectFirst("h1").text());
        assertEquals("Harbour talks end without a deal", page.title());
        assertEquals(List.of("By A. Reporter",
                "“We will 🖋 sign the pact,” minister Ingrid Solberg told reporters on Monday.",
                "The talks had lasted three days. Mr. Halden's party left at 9 p.m.", "Nothing more was said."),
                page.select("p").eachText());
    }

    @Test
    void takesNoSentenceForAHeadline() {
        var page = Jsoup.parse(Samples.string(format, EditionBuilder.received("It rained.\n\nThen it stopped.").build()));

        assertTrue(page.select("h1").isEmpty());
        assertEquals(List.of("By A. Reporter", "It rained.", "Then it stopped."), page.select("p").eachText());
    }

    @Test
    void keepsBreaksOfLinesAndLosesNoMarkup() {
        var page = Jsoup.parse(Samples.string(format, EditionBuilder.received("<b>One</b> & two\nthree").build()));

        assertEquals("<b>One</b> & two\nthree", page.select("p").last().wholeText().replaceAll("\n+", "\n"));
        assertTrue(page.select("b").isEmpty());
    }

    @Test
    void saysWhichLanguage() {
        var page = Jsoup.parse(Samples.string(format, Samples.arabic()));

        assertEquals("ar", page.selectFirst("html").attr("lang"));
        assertEquals("auto", page.selectFirst("html").attr("dir"));
    }
}
