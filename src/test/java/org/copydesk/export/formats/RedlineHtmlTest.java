package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.copydesk.export.Edition;
import org.copydesk.export.Markup;
import org.copydesk.export.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RedlineHtmlTest {
    private final RedlineHtml format = new RedlineHtml();

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void holdsBothTextsToTheLetter(String what, Edition edition) {
        assertEquals(Markup.allowed(edition.first().text()), without(edition, "ins"));
        assertEquals(Markup.allowed(edition.text()), without(edition, "del"));
    }

    @Test
    void isTheTextWhereNothingChanged() {
        var page = page(Samples.untouched());

        assertEquals(Samples.untouched().text(), page.selectFirst(".text").wholeText());
        assertTrue(page.select("ins, del, section").isEmpty());
    }

    @Test
    void explainsEveryChange() {
        var page = page(Samples.corrected());

        assertEquals("won't", page.selectFirst("del").text());
        assertEquals("will", page.selectFirst("ins").text());
        assertEquals("accuracy/mistranslation, major: Negation added in translation", page.selectFirst("ins").attr("title"));
        assertEquals("accuracy/mistranslation, major: Negation added in translation. By editor, "
                + "5 January 2026, 09:59 UTC, in version 1. Show in the text", page.selectFirst("li").text());
    }

    @Test
    void namesAllWhoChangedTheSameWords() {
        var days = page(Samples.twice()).select("li").get(1);

        assertEquals(
                "accuracy/mistranslation, major: Day. By editor, 5 January 2026, 09:59 UTC, in version 1. "
                        + "accuracy/mistranslation, major: Day again. By editor2, 5 January 2026, 10:02 UTC, in version 2. "
                        + "Show in the text",
                days.text());
    }

    @Test
    void runsNothingThatCopyBrought() {
        var page = page(Samples.hostile());

        assertTrue(page.select("script, img, b:not(li b), i").isEmpty());
    }

    private String without(Edition edition, String element) {
        var page = page(edition);
        page.select(".text " + element).remove();
        return page.selectFirst(".text").wholeText();
    }

    private Document page(Edition edition) {
        return Jsoup.parse(Samples.string(format, edition));
    }
}
