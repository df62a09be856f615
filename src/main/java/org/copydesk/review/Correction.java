package org.copydesk.review;

import org.copydesk.audit.Audited;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Edit;
import org.copydesk.text.Span;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One tracked change of a version's text, with its label: take back the change and the label leaves the score.
 *
 * @param version the version that {@code start} and {@code end} count in (UTF-16, half-open)
 * @param exact the version's words there
 * @param rule the rule that made it; empty where a person did
 * @param finding the finding that it answers; empty where none
 * @param absorbedBy the wider correction that superseded it; empty unless superseded
 * @param seq the number of the newest event that changed it
 */
public record Correction(String id, int version, int start, int end, String exact, String replacement, ErrorCategory category,
        Severity severity, String reason, String rule, String author, CorrectionStatus status, InQuote inQuote, String finding,
        String absorbedBy, long seq) implements Audited {
    public static final String COLLECTION = "corrections";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String inWords() {
        return status == CorrectionStatus.REJECTED ? exact : replacement;
    }

    public Span span() {
        return new Span(start, end);
    }

    public Edit edit() {
        return new Edit(span(), replacement);
    }

    @JsonIgnore
    public boolean isAccepted() {
        return status == CorrectionStatus.ACCEPTED;
    }

    /** The same change with another fate, decided by event {@code newSeq}. */
    public Correction with(CorrectionStatus newStatus, long newSeq) {
        return new Correction(id, version, start, end, exact, replacement, category, severity, reason, rule, author, newStatus,
                inQuote,
                finding, "", newSeq);
    }

    /** This correction, absorbed by a wider one. */
    public Correction absorbedBy(String wider, long newSeq) {
        return new Correction(id, version, start, end, exact, replacement, category, severity, reason, rule, author,
                CorrectionStatus.SUPERSEDED, inQuote, finding, wider, newSeq);
    }

    /** The same span with other words or another label. */
    public Correction rewritten(String words, ErrorCategory newCategory, Severity newSeverity, String newReason,
            InQuote newInQuote,
            long newSeq) {
        return new Correction(id, version, start, end, exact, words, newCategory, newSeverity, newReason, rule, author, status,
                newInQuote, finding, absorbedBy, newSeq);
    }

    /** The same change, standing at {@code span} of a newer version. */
    public Correction carriedTo(int newVersion, Span span) {
        return new Correction(id, newVersion, span.start(), span.end(), exact, replacement, category, severity, reason, rule,
                author,
                status, inQuote, finding, absorbedBy, seq);
    }

    @Override
    public Correction asOf(long newSeq) {
        return new Correction(id, version, start, end, exact, replacement, category, severity, reason, rule, author, status,
                inQuote,
                finding, absorbedBy, newSeq);
    }

    @Override
    public boolean standsIn(int number) {
        return version == number;
    }

    @Override
    public Correction placedAs(Audited here) {
        var there = (Correction) here;
        return carriedTo(there.version, there.span());
    }
}
