package org.copydesk.review.verbs;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.Texts;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.InQuote;
import org.copydesk.review.Place;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.Verb;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;

/**
 * Takes over what a received document says of its own text: its changes as proposed corrections, for an editor to decide, its
 * remarks as comments and flags. Authors are as the document names them; who took it in stands in the audit.
 */
public record TakeOver(List<Change> changes, List<Remark> remarks) implements Verb {
    private static final int LONGEST_AUTHOR = 60;
    private static final int LONGEST_REASON = 2000;

    /** A change that the document proposes; {@code span} counts in the article's newest version. */
    public record Change(Span span, String replacement, ErrorCategory category, Severity severity, String reason,
            String author) {
        public Change {
            replacement = Texts.check("replacement", replacement);
            reason = cut(Texts.check("reason", reason), LONGEST_REASON);
            author = cut(Texts.check("author", author), LONGEST_AUTHOR);
        }
    }

    /** A comment or flag. What stands nowhere in the text any more is an orphan. */
    public record Remark(AnnotationKind kind, Optional<Span> span, String body, String author) {
        public Remark {
            body = Texts.check("body", body);
            author = cut(Texts.check("author", author), LONGEST_AUTHOR);
        }
    }

    public TakeOver {
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void on(Act act) {
        changes.forEach(change -> act.put(correction(act, change)));
        remarks.forEach(remark -> act.put(annotation(act, remark)));
    }

    private static Correction correction(Act act, Change change) {
        var span = change.span();
        return new Correction(act.newId(), act.now().version(), span.start(), span.end(), span.of(act.now().text()),
                change.replacement(), change.category(), change.severity(), change.reason(), "", author(change.author(), act),
                CorrectionStatus.PROPOSED, inQuote(act, change), "", "", act.seq());
    }

    /** A document does not say what kind of change of quoted words it makes; its category does, roughly. */
    private static InQuote inQuote(Act act, Change change) {
        boolean isQuoted = act.now()
                .annotations()
                .stream()
                .filter(Annotation::isGuarded)
                .flatMap(quote -> quote.place().stream())
                .anyMatch(place -> place.span().overlaps(change.span()));
        if (!isQuoted) {
            return InQuote.OUTSIDE;
        }
        return change.category().code().startsWith("accuracy/") ? InQuote.TRANSLATION : InQuote.TRANSCRIPTION;
    }

    private static Annotation annotation(Act act, Remark remark) {
        var place = remark.span().filter(span -> !span.isEmpty()).map(span -> Place.of(span, act.now().text()));
        return new Annotation(act.newId(), act.now().version(), remark.kind(), AnnotationStatus.OPEN,
                place.isPresent() ? Fate.KEPT : Fate.ORPHANED, place, QuoteFacts.NONE, remark.body(), remark.author(),
                act.seq());
    }

    /** Who took it in speaks for a document that names nobody. */
    private static String author(String named, Act act) {
        return named.isBlank() ? act.actor().name() : named;
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
