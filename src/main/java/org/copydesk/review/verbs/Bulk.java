package org.copydesk.review.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Changing;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.DeskFinding;
import org.copydesk.review.Guard;
import org.copydesk.review.InQuote;
import org.copydesk.review.Scope;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.text.Span;

/**
 * Decides about everything that a filter chooses, as one act that is undone as one: accepts findings that know better words and
 * proposed corrections, rejects corrections, dismisses findings, confirms quotes.
 */
public record Bulk(Decision decision, Choice choice) implements Verb {

    /** What is decided. */
    public enum Decision {
        ACCEPT, REJECT, DISMISS, CONFIRM
    }

    /**
     * What it is decided about. Empty fields ask for nothing.
     *
     * @param inQuotes what kind of change to make of words inside quotes; {@link InQuote#OUTSIDE} leaves quoted words alone (rule 4)
     */
    public record Choice(String rule, Optional<ErrorCategory> category, Optional<Severity> severity, double minConfidence,
            Set<String> ids,
            InQuote inQuotes) {

        private boolean label(String ofRule, ErrorCategory ofCategory, Severity ofSeverity, String id) {
            return (rule.isEmpty() || rule.equals(ofRule)) && category.map(ofCategory::equals).orElse(true)
                    && severity.map(ofSeverity::equals).orElse(true) && (ids.isEmpty() || ids.contains(id));
        }

        boolean chooses(DeskFinding finding) {
            return finding.isOpen() && finding.confidence() >= minConfidence
                    && label(finding.rule(), finding.category(), finding.severity(), finding.id());
        }

        boolean chooses(Correction correction) {
            return label(correction.rule(), correction.category(), correction.severity(), correction.id());
        }

        boolean chooses(Annotation quote) {
            return quote.quote().confidence() >= minConfidence && (ids.isEmpty() || ids.contains(quote.id()));
        }
    }

    @Override
    public String name() {
        return switch (decision) {
            case ACCEPT -> "bulk-accept";
            case REJECT -> "bulk-reject";
            case DISMISS -> "bulk-dismiss";
            case CONFIRM -> "bulk-confirm";
        };
    }

    @Override
    public void on(Act act) {
        switch (decision) {
            case ACCEPT -> accept(act);
            case REJECT -> new DecideCorrections(corrections(act, CorrectionStatus.ACCEPTED, CorrectionStatus.PROPOSED),
                    CorrectionStatus.REJECTED).on(act);
            case DISMISS ->
                new DismissFindings(findings(act).stream().map(DeskFinding::id).toList(), Scope.ARTICLE, "").on(act);
            case CONFIRM -> new DecideAnnotations(quotes(act), AnnotationStatus.CONFIRMED).on(act);
        }
    }

    private void accept(Act act) {
        new DecideCorrections(corrections(act, CorrectionStatus.PROPOSED), CorrectionStatus.ACCEPTED).on(act);
        var wishes = new LinkedHashMap<Span, Wish>();
        for (var finding : findings(act)) {
            var span = act.draft().map(finding.place()).span();
            boolean stands = span.of(act.draft().text()).equals(finding.place().words());
            boolean allowed = choice.inQuotes() != InQuote.OUTSIDE || Guard.quoteAround(act, span).isEmpty();
            if (stands && allowed && !finding.suggestions().isEmpty() && wishes.keySet().stream().noneMatch(span::touches)) {
                wishes.put(span,
                        new Wish(finding.suggestions().get(0), finding.category(), finding.severity(), finding.message(),
                                choice.inQuotes(), finding.id(), ""));
            }
        }
        new Changing(act).accept(wishes);
    }

    private List<DeskFinding> findings(Act act) {
        return act.start().openFindings().stream().filter(choice::chooses).toList();
    }

    private List<String> corrections(Act act, CorrectionStatus... statuses) {
        return act.now()
                .corrections()
                .stream()
                .filter(c -> List.of(statuses).contains(c.status()))
                .filter(choice::chooses)
                .filter(c -> c.seq() <= act.base().seq())
                .map(Correction::id)
                .toList();
    }

    private List<String> quotes(Act act) {
        return act.now()
                .annotations()
                .stream()
                .filter(Annotation::isGuarded)
                .filter(a -> a.status() == AnnotationStatus.PROPOSED)
                .filter(a -> a.quote().kind() != QuoteKind.TERM)
                .filter(choice::chooses)
                .map(Annotation::id)
                .toList();
    }
}
