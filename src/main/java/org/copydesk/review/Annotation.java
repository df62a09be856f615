package org.copydesk.review;

import java.util.Optional;

import org.copydesk.audit.Actor;
import org.copydesk.audit.Audited;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.text.Fate;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something said about a span that does not change it: a quote, a comment, a flag.
 *
 * @param version the version that the places count in
 * @param fate what the last save did to it
 * @param place the words it speaks of (for a quote with their marks); empty for an orphan
 * @param quote what a quote says beyond its words; {@link QuoteFacts#NONE} for others
 * @param body the words of a comment or flag, or a note on a quote
 * @param author who made it, or decided about it last
 * @param seq the number of the newest event that changed it
 */
public record Annotation(String id, int version, AnnotationKind kind, AnnotationStatus status, Fate fate, Optional<Place> place,
        QuoteFacts quote, String body, String author, long seq) implements Audited {
    public static final String COLLECTION = "annotations";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String inWords() {
        var words = body.isEmpty() ? place.map(Place::words).orElse("") : body;
        return words + " (" + status.code() + ")";
    }

    /** Whether the engine proposed it and nobody has decided about it: such a one comes and goes with the draft. */
    @JsonIgnore
    public boolean isEngines() {
        return kind == AnnotationKind.QUOTE && status == AnnotationStatus.PROPOSED && author.equals(Actor.QUOTES.name());
    }

    /** Whether its words are quoted speech that rule 4 guards. */
    @JsonIgnore
    public boolean isGuarded() {
        return kind == AnnotationKind.QUOTE && status != AnnotationStatus.DISMISSED
                && (quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED);
    }

    /** The same annotation after {@code actor} decided about it. */
    public Annotation decided(AnnotationStatus newStatus, String actor, long newSeq) {
        return new Annotation(id, version, kind, newStatus, fate, place, quote, body, actor, newSeq);
    }

    /** The same annotation with other words of its own. */
    public Annotation saying(String newBody, String actor, long newSeq) {
        return new Annotation(id, version, kind, status, fate, place, quote, newBody, actor, newSeq);
    }

    /** The same annotation, a quote with other particulars. */
    public Annotation quoting(QuoteFacts newQuote, String actor, long newSeq) {
        return new Annotation(id, version, kind, status, fate, place, newQuote, body, actor, newSeq);
    }

    /** The same annotation, standing elsewhere in the same version: an orphan given a place again, a quote made longer. */
    public Annotation standingAt(Place newPlace, String actor, long newSeq) {
        return new Annotation(id, version, kind, status, Fate.KEPT, Optional.of(newPlace), quote, body, actor, newSeq);
    }

    /** The same annotation carried to a newer version. */
    public Annotation carriedTo(int newVersion, Fate newFate, Optional<Place> newPlace, QuoteFacts newQuote) {
        return new Annotation(id, newVersion, kind, status, newFate, newPlace, newQuote, body, author, seq);
    }

    @Override
    public Annotation asOf(long newSeq) {
        return new Annotation(id, version, kind, status, fate, place, quote, body, author, newSeq);
    }

    @Override
    public boolean standsIn(int number) {
        return version == number;
    }

    @Override
    public Annotation placedAs(Audited here) {
        var there = (Annotation) here;
        return carriedTo(there.version, there.fate, there.place, quote.at(there.quote.mention(), there.quote.cue()));
    }
}
