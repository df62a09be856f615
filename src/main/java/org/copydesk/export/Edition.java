package org.copydesk.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.InQuote;
import org.copydesk.text.Edit;
import org.copydesk.text.EditScript;
import org.copydesk.text.Span;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A saved version with its quotes, corrections and the events up to its save: all that an export may see. It holds no id of the
 * desk and nothing of exports; two editions that are equal give the same bytes in every format.
 *
 * @param versions from version 0 to the one that this is an edition of
 * @param corrections the saved ones, by version, then in order of the text; those of a version lead to the next
 * @param quotes proposed and confirmed ones, in order of the version's text, orphans last
 * @param remarks comments and flags, in order of the version's text, orphans last
 * @param reference the text set beside the article
 * @param events oldest first, without downloads and sends
 */
public record Edition(Facts facts, List<Version> versions, List<Correction> corrections, List<Quote> quotes,
        List<Remark> remarks, Optional<Reference> reference, List<Event> events) {

    /** What is said of the article as a whole. {@code guid} names it outside the desk; {@code language} is a BCP 47 tag. */
    public record Facts(String guid, String slug, String byline, String dateline, String source, String language) {}

    /** A version's text; who made it, when, and in which words. */
    public record Version(int number, String text, String actor, Instant at, String summary) {}

    /** Words of a version: {@code exact} stands from {@code start} to {@code end} of its text (UTF-16, half-open). */
    public record Place(int start, int end, String exact) {

        /** Words that stand only in a correction that is not saved yet are not in the version. */
        static Optional<Place> of(Optional<org.copydesk.review.Place> place) {
            return place.filter(p -> !p.span().isEmpty()).map(p -> new Place(p.start(), p.end(), p.exact()));
        }

        public Span span() {
            return new Span(start, end);
        }
    }

    /** One correction that became part of the version after {@code version}, whose text its span counts in. */
    public record Correction(int version, int start, int end, String exact, String replacement, ErrorCategory category,
            Severity severity, String reason, String rule, String author, InQuote inQuote, Instant at) {

        /** The desk's correction, made at that time. */
        public static Correction of(org.copydesk.review.Correction c, Instant at) {
            return new Correction(c.version(), c.start(), c.end(), c.exact(), c.replacement(), c.category(), c.severity(),
                    c.reason(), c.rule(), c.author(), c.inQuote(), at);
        }

        public Span span() {
            return new Span(start, end);
        }

        public Edit edit() {
            return new Edit(span(), replacement);
        }
    }

    /**
     * Who said what: one piece of quoted words. An orphan has no place. Quotes of one {@code utterance} are pieces of it; 0
     * stands alone.
     */
    public record Quote(Optional<Place> place, QuoteKind kind, int utterance, boolean closed, boolean translated,
            AnnotationStatus status, Optional<Place> mention, String speaker, List<String> candidates, Optional<Place> cue,
            double confidence, String why, String note, String author, Instant at) {

        /** The desk's quote, last decided about at that time. */
        public static Quote of(Annotation a, int utterance, Instant at) {
            var quote = a.quote();
            return new Quote(Place.of(a.place()), quote.kind(), utterance, quote.closed(), quote.translated(), a.status(),
                    Place.of(quote.mention()), quote.speaker(), quote.candidates(), Place.of(quote.cue()), quote.confidence(),
                    quote.why(), a.body(), a.author(), at);
        }

        public Quote {
            candidates = List.copyOf(candidates);
        }
    }

    /** A comment or flag. An orphan has no place. */
    public record Remark(AnnotationKind kind, AnnotationStatus status, Optional<Place> place, String body, String author,
            Instant at) {

        /** The desk's comment or flag, last changed at that time. */
        public static Remark of(Annotation a, Instant at) {
            return new Remark(a.kind(), a.status(), Place.of(a.place()), a.body(), a.author(), at);
        }
    }

    /** The reference text and its language, a BCP 47 tag. */
    public record Reference(String text, String language) {}

    /** An act: the things that it changed, whole, as they were before and after, by collection and name. */
    public record Event(Instant at, String actor, String act, String reason, JsonNode before, JsonNode after) {}

    /** @throws IllegalArgumentException if there is no version, or a version's corrections do not lead to the next */
    public Edition {
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
        quotes = List.copyOf(quotes);
        remarks = List.copyOf(remarks);
        events = List.copyOf(events);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an edition of nothing");
        }
        for (int i = 0; i + 1 < versions.size(); i++) {
            if (!script(corrections, i).apply(versions.get(i).text()).equals(versions.get(i + 1).text())) {
                throw new IllegalArgumentException("the corrections of version " + i + " do not lead to the next");
            }
        }
    }

    /** The version that this is an edition of. */
    public Version latest() {
        return versions.get(versions.size() - 1);
    }

    /** The text of that version. */
    public String text() {
        return latest().text();
    }

    /** Version 0. */
    public Version first() {
        return versions.get(0);
    }

    /** The number of the version. */
    public int number() {
        return latest().number();
    }

    /** The corrections that led from version {@code version} to the next, in order of the text. */
    public List<Correction> correctionsOf(int version) {
        return of(corrections, version);
    }

    /** The same as one script. */
    public EditScript script(int version) {
        return script(corrections, version);
    }

    private static EditScript script(List<Correction> corrections, int version) {
        return new EditScript(of(corrections, version).stream().map(Correction::edit).toList());
    }

    private static List<Correction> of(List<Correction> corrections, int version) {
        return corrections.stream().filter(c -> c.version() == version).toList();
    }
}
