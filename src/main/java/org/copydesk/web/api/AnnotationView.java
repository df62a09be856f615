package org.copydesk.web.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A comment, flag or quote as the API tells it. An orphan has no span and the fate {@code orphaned}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationView(String id, String status, int version, String kind, @JsonUnwrapped Located place, String fate,
        String body,
        String author, @JsonUnwrapped QuoteView quote) {

    /** What a quote tells beyond its place. {@code quoteKind} stands beside {@code kind}, which says "quote". */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuoteView(String text, String quoteKind, boolean closed, int group, boolean translated, PartView speaker,
            PartView cue,
            double confidence, String why, List<String> candidates) {}

    /** The mention of the speaker, or the cue. {@code name} says whom a mention stands for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(@JsonUnwrapped Located place, String text, String name) {}

    static List<AnnotationView> all(Sheet sheet) {
        return sheet.snapshot().annotations().stream().map(a -> of(sheet, a)).sorted(inOrder()).toList();
    }

    private static Comparator<AnnotationView> inOrder() {
        return Comparator
                .comparing((AnnotationView view) -> view.place() == null ? Integer.MAX_VALUE : view.place().draftStart())
                .thenComparing(AnnotationView::id);
    }

    static AnnotationView of(Sheet sheet, Annotation annotation) {
        var place = annotation.place().flatMap(p -> Located.of(sheet, p));
        return new AnnotationView(annotation.id(), annotation.status().code(), annotation.version(), annotation.kind().code(),
                place.map(AnnotationView::withoutFate).orElse(null), fate(annotation, place), annotation.body(),
                annotation.author(),
                annotation.kind() == AnnotationKind.QUOTE ? quote(sheet, annotation.quote(), place) : null);
    }

    /** What the draft has done to it since the last save, or if nothing, what that save did. */
    private static String fate(Annotation annotation, Optional<Located> place) {
        var now = place.map(Located::fate).orElse(Fate.ORPHANED.code());
        return now.equals(Fate.KEPT.code()) ? annotation.fate().code() : now;
    }

    private static Located withoutFate(Located l) {
        return new Located(l.start(), l.end(), l.exact(), l.draftStart(), l.draftEnd(), l.draftExact(), null, l.correction());
    }

    private static QuoteView quote(Sheet sheet, QuoteFacts quote, Optional<Located> place) {
        var speaker = quote.mention().flatMap(p -> Located.of(sheet, p));
        var cue = quote.cue().flatMap(p -> Located.of(sheet, p));
        var name = quote.speaker().isEmpty() ? null : quote.speaker();
        return new QuoteView(place.map(Located::draftExact).orElse(null), quote.kind().code(), quote.closed(),
                quote.utterance(),
                quote.translated(), speaker.map(l -> new PartView(l, l.draftExact(), name)).orElseGet(() -> unprinted(name)),
                cue.map(l -> new PartView(l, l.draftExact(), null)).orElse(null), quote.confidence(), quote.why(),
                quote.candidates());
    }

    /** A speaker whom an editor named from the register, where no words of the text do. */
    private static PartView unprinted(String name) {
        return name == null ? null : new PartView(null, null, name);
    }

    boolean isTerm() {
        return quote != null && quote.quoteKind().equals(QuoteKind.TERM.code());
    }
}
