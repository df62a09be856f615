package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.copydesk.Parts;
import org.copydesk.export.Edition;
import org.copydesk.export.EditionBuilder;
import org.copydesk.export.Markup;
import org.copydesk.export.Samples;
import org.copydesk.export.Validity;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.InQuote;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DocxTest {
    private final Docx format = new Docx();

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void givesTheTextsThatPandocReads(String what, Edition edition) {
        assertEquals(Validity.paragraphs(edition.text()), Validity.pandoc(Samples.bytes(format, edition), "accept"));
        assertEquals(Validity.paragraphs(edition.first().text()),
                Validity.pandoc(Samples.bytes(format, edition), "reject"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void givesTheTextsToTheLetter(String what, Edition edition) {
        assertEquals(Markup.allowed(edition.text()), document(edition).text("del"));
        assertEquals(Markup.allowed(edition.first().text()), document(edition).text("ins"));
        assertEquals(0, document(edition).emptyChanges());
    }

    /** Corrections that cut, join, make and take away paragraphs anywhere. */
    @Property(tries = 2000)
    void givesTheTextsToTheLetterWhereverFeedsAreCut(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 23) Integer> at,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(min = 0, max = 4) Integer> lengths) {
        var text = "a\n\nbc\nd\n\n\ne\n\n\n\nf g\n\nh\n";
        var words = List.of("", "\n", "\n\n", "x\ny", "\n\nz");
        var builder = EditionBuilder.received(text);
        var taken = new ArrayList<Span>();
        for (int i = 0; i < at.size(); i++) {
            int start = Math.min(at.get(i), text.length());
            var span = new Span(start, Math.min(text.length(), start + lengths.get(i)));
            var replacement = words.get((at.get(i) + i) % words.size());
            if (taken.stream().noneMatch(span::touches) && !(span.isEmpty() && replacement.isEmpty())) {
                taken.add(span);
                builder.correct(span, replacement, ErrorCategory.LAYOUT, Severity.MINOR, "", InQuote.OUTSIDE);
            }
        }

        var edition = builder.save("").build();

        assertEquals(edition.text(), document(edition).text("del"));
        assertEquals(edition.first().text(), document(edition).text("ins"));
    }

    /** Corrections with line breaks at both their ends, in words and between them, in several scripts. */
    @Property(tries = 3000)
    void givesTheWordsThatPandocReadsWhereverParagraphsAreCut(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 40) Integer> at,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = 0, max = 9) Integer> lengths,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = 0, max = 7) Integer> puts) {
        var text = "One 🖋\nsecond\n\nthi\u0301rd வருவோம்\n\n\nfifth, لن\nend";
        var words = List.of("", "\n", "\n\n", "\nx\n", "\n\nx\n\n", "x\n\ny", "\n\n\n", "e\u0301");
        var builder = EditionBuilder.received(text);
        var taken = new ArrayList<Span>();
        for (int i = 0; i < at.size(); i++) {
            int start = Math.min(at.get(i), text.length());
            var span = Boundaries.snapToGraphemes(text, new Span(start, Math.min(text.length(), start + lengths.get(i))));
            var old = span.of(text);
            var put = words.get(puts.get(i));
            // Some keep their ends, as a correction does that was made by picking more than changes.
            var replacement = i % 2 == 0 ? put : old.substring(0, old.length() / 2) + put + old.substring(old.length() / 2);
            if (taken.stream().noneMatch(span::touches) && !replacement.equals(old)
                    && !Boundaries.splitsSurrogate(old, old.length() / 2)) {
                taken.add(span);
                builder.correct(span, replacement, ErrorCategory.LAYOUT, Severity.MINOR, "", InQuote.OUTSIDE);
            }
        }

        var edition = builder.save("").build();

        assertEquals(edition.text(), document(edition).text("del"));
        assertEquals(text, document(edition).text("ins"));
        assertEquals(Validity.paragraphs(edition.text()), Validity.paragraphs(document(edition).textOfPandoc("del")));
        assertEquals(Validity.paragraphs(text), Validity.paragraphs(document(edition).textOfPandoc("ins")));
    }

    @Test
    void tellsNoWordsAsChangedThatStay() {
        var edition = EditionBuilder.received("The mayor of the old town said no.")
                .correct("mayor of the old town said", "mayor of the new town said")
                .save("")
                .build();

        assertEquals(List.of("w:del editor 2026-01-05T09:59:00Z old", "w:ins editor 2026-01-05T09:59:00Z new"),
                document(edition).changes());
    }

    @Test
    void tellsWhoChangedWhatAndWhen() {
        var html = Jsoup.parse(Parts.run("pandoc", Samples.bytes(format, Samples.corrected()), "-f", "docx", "-t", "html",
                "--track-changes=all"));

        assertEquals("won't", html.select("span.deletion").text());
        assertEquals("will", html.select("span.insertion").text());
        assertEquals("editor", html.selectFirst("span.insertion").attr("data-author"));
        assertEquals("2026-01-05T09:59:00Z", html.selectFirst("span.insertion").attr("data-date"));
        var comments = html.select("span.comment-start").eachText();
        assertEquals(List.of("[No longer in the text] Where has the second page gone?",
                "accuracy/mistranslation, major: Negation added in translation", "Check with the ministry: was it not four?",
                "Flag:"), comments);
    }

    @Test
    void creditsEachOfTwoEditors() {
        var document = document(Samples.twice()).body();

        assertEquals("editor", document.select("w|del").get(1).attr("w:author"));
        assertEquals("editor2", document.select("w|ins").get(1).attr("w:author"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void givesNoTwoChangesTheSameNumberAndEveryCommentItsPlace(String what, Edition edition) {
        var document = document(edition).body();
        var ids = document.select("w|ins, w|del").eachAttr("w:id");
        var comments = document(edition).part("word/comments.xml").select("w|comment").eachAttr("w:id");

        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(sorted(comments), sorted(document.select("w|commentRangeStart").eachAttr("w:id")));
        assertEquals(sorted(comments), sorted(document.select("w|commentRangeEnd").eachAttr("w:id")));
        assertEquals(sorted(comments), sorted(document.select("w|commentReference").eachAttr("w:id")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void putsCommentsOnTheirWords(String what, Edition edition) {
        var document = document(edition);
        for (int i = 0; i < edition.remarks().size(); i++) {
            var place = edition.remarks().get(i).place();
            if (place.isPresent()) {
                assertEquals(place.get().exact(), document.commented(Integer.toString(i)), what);
            }
        }
    }

    @Test
    void isReadRightToLeftWhereTheLanguageIs() {
        assertEquals(1, document(Samples.arabic()).part("word/styles.xml").select("w|bidi").size());
        assertEquals(0, document(Samples.twice()).part("word/styles.xml").select("w|bidi").size());
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    private WordDocument document(Edition edition) {
        return WordDocument.of(Samples.bytes(format, edition));
    }
}
