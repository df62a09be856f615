package org.copydesk.web.api;

import java.util.List;

import org.copydesk.findings.Analysis;
import org.copydesk.findings.Finding;
import org.copydesk.mqm.QualityScore;
import org.copydesk.quotes.Mention;
import org.copydesk.quotes.Quotation;
import org.copydesk.text.Span;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What the engines say of a text, as the API tells it; what was not asked for is left out. Offsets are UTF-16, half-open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnalysisView(String id, String text, List<QuoteSeen> quotes, List<FindingSeen> findings, QualityScore score) {

    /** A quotation; {@code speaker} and {@code cue} are null when there is none. */
    record QuoteSeen(int start, int end, String text, String kind, boolean closed, int group, boolean translated,
            Speaker speaker, Part cue,
            double confidence, String why) {

        static QuoteSeen of(Quotation q, String text) {
            return new QuoteSeen(q.span().start(), q.span().end(), q.span().of(text), q.kind().code(), q.closed(), q.group(),
                    q.translated(), q.speaker().map(mention -> Speaker.of(mention, text)).orElse(null),
                    q.cue().map(span -> Part.of(span, text)).orElse(null), q.confidence(), q.why());
        }
    }

    /** The mention beside the cue; {@code name} says whom it stands for, or is null where that is open. */
    record Speaker(int start, int end, String text, String name, List<String> candidates, String evidence) {

        static Speaker of(Mention mention, String text) {
            return new Speaker(mention.span().start(), mention.span().end(), mention.span().of(text),
                    mention.names().size() == 1 ? mention.names().get(0) : null, mention.names(), mention.evidence());
        }
    }

    /** The reporting words. */
    record Part(int start, int end, String text) {

        static Part of(Span span, String text) {
            return new Part(span.start(), span.end(), span.of(text));
        }
    }

    /** A suspicion; {@code suggestions} are the words to put in place of start..end, best first. */
    record FindingSeen(int start, int end, String text, String rule, String category, String severity, String message,
            List<String> suggestions, double confidence, String defect) {

        static FindingSeen of(Finding f, String text) {
            return new FindingSeen(f.span().start(), f.span().end(), f.span().of(text), f.rule(), f.category().code(),
                    f.severity().code(),
                    f.message(), f.suggestions(), f.confidence(), f.group());
        }
    }

    static List<QuoteSeen> quotes(List<Quotation> quotes, String text) {
        return quotes.stream().map(quote -> QuoteSeen.of(quote, text)).toList();
    }

    static List<FindingSeen> findings(Analysis.Result result) {
        return result.findings().stream().map(finding -> FindingSeen.of(finding, result.text())).toList();
    }
}
