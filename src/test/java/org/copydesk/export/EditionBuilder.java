package org.copydesk.export;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.audit.Canonical;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.InQuote;
import org.copydesk.text.EditScript;
import org.copydesk.text.Span;

/** Makes editions by hand: words are named, their places are found. Every act is a minute after the one before. */
public final class EditionBuilder {
    public static final Instant RECEIVED = Instant.parse("2026-01-05T09:58:00.250Z");

    private final List<Edition.Version> versions = new ArrayList<>();
    private final List<Edition.Correction> corrections = new ArrayList<>();
    private final List<Edition.Quote> quotes = new ArrayList<>();
    private final List<Edition.Remark> remarks = new ArrayList<>();
    private final List<Edition.Event> events = new ArrayList<>();
    private Edition.Facts facts = new Edition.Facts("5b0c1a34-77e2-4f0c-9a51-0d6e1f2a3b4c", "harbour-talks", "By A. Reporter",
            "SKARVIK", "Strait Wire", "en");
    private Optional<Edition.Reference> reference = Optional.empty();
    private String author = "editor";
    private Instant at = RECEIVED;

    private EditionBuilder(String text) {
        versions.add(new Edition.Version(0, text, "editor", at, "As received"));
        event("receive", "Strait Wire");
    }

    public static EditionBuilder received(String text) {
        return new EditionBuilder(text);
    }

    public EditionBuilder as(String actor) {
        author = actor;
        return this;
    }

    public EditionBuilder written(String language) {
        facts = new Edition.Facts(facts.guid(), facts.slug(), facts.byline(), facts.dateline(), facts.source(), language);
        return this;
    }

    public EditionBuilder called(String guid, String slug, String byline, String source) {
        facts = new Edition.Facts(guid, slug, byline, facts.dateline(), source, facts.language());
        return this;
    }

    public EditionBuilder reference(String text, String language) {
        reference = Optional.of(new Edition.Reference(text, language));
        return this;
    }

    /** Replaces the first {@code exact} of the newest version. */
    public EditionBuilder correct(String exact, String replacement, ErrorCategory category, Severity severity, String reason) {
        return correct(span(exact), replacement, category, severity, reason, InQuote.OUTSIDE);
    }

    public EditionBuilder correct(String exact, String replacement) {
        return correct(exact, replacement, ErrorCategory.MISTRANSLATION, Severity.MAJOR, "");
    }

    public EditionBuilder correctInQuote(String exact, String replacement, InQuote inQuote) {
        return correct(span(exact), replacement, ErrorCategory.MISTRANSLATION, Severity.MAJOR, "", inQuote);
    }

    public EditionBuilder insert(int offset, String words) {
        return correct(Span.at(offset, 0), words, ErrorCategory.OMISSION, Severity.MINOR, "", InQuote.OUTSIDE);
    }

    public EditionBuilder correct(Span span, String replacement, ErrorCategory category, Severity severity, String reason,
            InQuote inQuote) {
        pass();
        var rule = author.startsWith("system:") ? "layout-line" : "";
        corrections.add(new Edition.Correction(newest().number(), span.start(), span.end(), span.of(text()), replacement,
                category, severity, reason, rule, author, inQuote, at));
        event("correct", reason);
        return this;
    }

    public EditionBuilder save(String summary) {
        pass();
        int number = newest().number();
        var edits = corrections.stream().filter(c -> c.version() == number).map(Edition.Correction::edit).toList();
        versions.add(new Edition.Version(number + 1, new EditScript(edits).apply(text()), author, at, summary));
        event("save", summary);
        return this;
    }

    /** Marks the first {@code exact} of the newest version; {@code mention} and {@code cue} may be empty. */
    public EditionBuilder quote(String exact, String speaker, String mention, String cue) {
        pass();
        quotes.add(new Edition.Quote(Optional.of(place(exact)), QuoteKind.DIRECT, 0, true, false, AnnotationStatus.CONFIRMED,
                mention.isEmpty() ? Optional.empty() : Optional.of(place(mention)), speaker,
                speaker.isEmpty() ? List.of() : List.of(speaker), cue.isEmpty() ? Optional.empty() : Optional.of(place(cue)),
                0.97, "subject of the cue", "", author, at));
        return this;
    }

    public EditionBuilder orphanedQuote(String speaker) {
        pass();
        quotes.add(new Edition.Quote(Optional.empty(), QuoteKind.MIXED, 0, true, false, AnnotationStatus.PROPOSED,
                Optional.empty(), speaker, List.of(), Optional.empty(), 0.5, "", "", "system:quotes", at));
        return this;
    }

    public EditionBuilder remark(AnnotationKind kind, String exact, String body) {
        pass();
        remarks.add(new Edition.Remark(kind, AnnotationStatus.OPEN, Optional.of(place(exact)), body, author, at));
        return this;
    }

    public EditionBuilder orphanedRemark(String body) {
        pass();
        remarks.add(new Edition.Remark(AnnotationKind.COMMENT, AnnotationStatus.OPEN, Optional.empty(), body, author, at));
        return this;
    }

    public Edition build() {
        corrections.sort(Comparator.comparing(Edition.Correction::version).thenComparing(Edition.Correction::span));
        corrections.removeIf(c -> c.version() == newest().number());
        return new Edition(facts, versions, corrections, quotes, remarks, reference, events);
    }

    private void event(String act, String reason) {
        events.add(new Edition.Event(at, author, act, reason, Canonical.parse("{}"), Canonical.parse("{}")));
    }

    private void pass() {
        at = at.plus(Duration.ofMinutes(1));
    }

    private Edition.Version newest() {
        return versions.get(versions.size() - 1);
    }

    private String text() {
        return newest().text();
    }

    private Edition.Place place(String exact) {
        var span = span(exact);
        return new Edition.Place(span.start(), span.end(), exact);
    }

    private Span span(String exact) {
        int start = text().indexOf(exact);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + exact);
        }
        return Span.at(start, exact.length());
    }
}
