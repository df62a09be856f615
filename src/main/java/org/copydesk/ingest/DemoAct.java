package org.copydesk.ingest;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.ReferenceText;
import org.copydesk.audit.Canonical;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.In;
import org.copydesk.review.InQuote;
import org.copydesk.review.Sheet;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.review.Words;
import org.copydesk.review.verbs.Annotate;
import org.copydesk.review.verbs.Approve;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideAnnotations;
import org.copydesk.review.verbs.HandOver;
import org.copydesk.review.verbs.NameSpeaker;
import org.copydesk.review.verbs.Save;
import org.copydesk.review.verbs.Send;
import org.copydesk.review.verbs.SetReference;
import org.copydesk.review.verbs.Spike;
import org.copydesk.review.verbs.TellFacts;
import org.copydesk.text.Span;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One act of the demo desk as it is written down: who does what, how many minutes after the act before, and to which words of
 * the draft. The words must occur exactly once.
 */
record DemoAct(String by, int after, String act, String words, @JsonProperty("with") String replacement, String category,
        String severity,
        String reason, String inQuote, String body, String person, String to, String summary, String format) {

    static DemoAct parse(String line) {
        return Canonical.value(Canonical.parse(line), DemoAct.class);
    }

    /** The verb that does it to the article as {@code sheet} shows it. */
    Verb verb(Sheet sheet) {
        return switch (act) {
            case "assign" -> new TellFacts("assign", "", facts -> facts.assignedTo(to), true);
            case "correct" -> new Correct(words(sheet), wish(), CorrectionStatus.ACCEPTED);
            case "propose" -> new Correct(words(sheet), wish(), CorrectionStatus.PROPOSED);
            case "comment", "flag" ->
                new Annotate(AnnotationKind.of(act).orElseThrow(), List.of(words(sheet)), Optional.empty(), text(body));
            case "confirm" -> new DecideAnnotations(List.of(quote(sheet).id()), AnnotationStatus.CONFIRMED);
            case "speaker" -> new NameSpeaker(quote(sheet).id(), Optional.empty(), person);
            case "save" -> new Save(text(summary));
            case "hand-over" -> new HandOver(text(reason));
            case "approve" -> new Approve(text(reason));
            case "send" -> new Send(format, to);
            case "spike" -> new Spike(text(reason));
            default -> throw new IllegalArgumentException("the demo desk knows no act " + act);
        };
    }

    static Verb reference(String text, String language) {
        return new SetReference(Optional.of(new ReferenceText(text, language)));
    }

    private Wish wish() {
        return Wish.of(replacement, ErrorCategory.of(category).orElseThrow(), Severity.of(severity).orElseThrow(), text(reason),
                InQuote.of(text(inQuote)).orElseThrow());
    }

    private Words words(Sheet sheet) {
        return new Words(In.DRAFT, span(sheet), words);
    }

    private Span span(Sheet sheet) {
        var draft = sheet.draft().text();
        int at = draft.indexOf(words);
        if (at < 0 || draft.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException(
                    "the demo desk's words must occur once in " + sheet.snapshot().facts().slug() + ": " + words);
        }
        return Span.at(at, words.length());
    }

    private Annotation quote(Sheet sheet) {
        var span = span(sheet);
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(a -> a.kind() == AnnotationKind.QUOTE)
                .filter(a -> a.place().map(place -> sheet.draft().map(place).span().overlaps(span)).orElse(false))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the demo desk finds no quote around: " + words));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
