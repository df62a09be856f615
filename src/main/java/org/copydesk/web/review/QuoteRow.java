package org.copydesk.web.review;

import java.util.Comparator;
import java.util.List;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;

/**
 * A quote as a row of who said what.
 *
 * @param mention the words that name who spoke, as the draft prints them; empty where none do
 * @param speaker whom they stand for; empty where that is open
 * @param confidence in percent
 */
public record QuoteRow(String id, String words, String mention, String speaker, List<String> candidates, String cue,
        String kind,
        String status, String why, int confidence, boolean orphaned, int position) {

    public boolean isOpen() {
        return status.equals(AnnotationStatus.PROPOSED.code());
    }

    /** Orphans first, then open ones by doubt, then what is decided, in order of the text. Terms and dismissed quotes stay out. */
    static List<QuoteRow> all(Sheet sheet) {
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(a -> a.kind() == AnnotationKind.QUOTE)
                .filter(a -> a.quote().kind() != QuoteKind.TERM && a.status() != AnnotationStatus.DISMISSED)
                .map(a -> of(sheet, a))
                .sorted(Comparator.comparing((QuoteRow row) -> !row.orphaned())
                        .thenComparing(row -> !row.isOpen())
                        .thenComparing(row -> row.isOpen() ? row.confidence() : 0)
                        .thenComparing(QuoteRow::position))
                .toList();
    }

    private static QuoteRow of(Sheet sheet, Annotation quote) {
        var facts = quote.quote();
        var mapped = quote.place().map(sheet.draft()::map).filter(m -> m.fate() != Fate.ORPHANED);
        return new QuoteRow(quote.id(), mapped.map(m -> m.span().of(sheet.draft().text())).orElse(""),
                facts.mention().map(place -> words(sheet, place)).orElse(""), facts.speaker(), facts.candidates(),
                facts.cue().map(place -> words(sheet, place)).orElse(""), facts.kind().code(), quote.status().code(),
                facts.why(),
                (int) Math.round(facts.confidence() * 100), mapped.isEmpty(), mapped.map(m -> m.span().start()).orElse(0));
    }

    private static String words(Sheet sheet, Place place) {
        var mapped = sheet.draft().map(place);
        return mapped.fate() == Fate.ORPHANED ? "" : mapped.span().of(sheet.draft().text());
    }
}
