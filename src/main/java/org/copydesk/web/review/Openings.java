package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.Missing;
import org.copydesk.article.Unacceptable;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.Correction;
import org.copydesk.review.DeskFinding;
import org.copydesk.review.Draft;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;
import org.copydesk.web.review.Question.Answer;
import org.copydesk.web.review.Question.Kept;

/** Makes the form that a visitor opens on a thing of the page, on a paragraph, or on words just picked. */
final class Openings {
    private final Sheet sheet;
    private final String text;
    private final QuoteForms quotes;

    /** @param people the names that the register offers for speakers */
    Openings(Sheet sheet, List<String> people) {
        this.sheet = sheet;
        this.text = sheet.draft().text();
        this.quotes = new QuoteForms(sheet, people);
    }

    /**
     * The form for what {@link Asked#open()} names; empty where that is no form.
     *
     * @throws Missing if there is no such thing
     */
    Optional<Filling> of(String thing) {
        if (thing.isEmpty() || thing.startsWith("cleaning-")) {
            return Optional.empty();
        }
        if (thing.matches("p\\d{1,6}")) {
            return Optional.of(Filling.of(thing, rewrite(Integer.parseInt(thing.substring(1)))));
        }
        return Optional.of(Filling.of(thing, panel(thing)));
    }

    private Panel panel(String id) {
        var finding = sheet.finding(id).filter(DeskFinding::isOpen);
        if (finding.isPresent()) {
            return finding(finding.get());
        }
        var correction = sheet.snapshot().correction(id);
        if (correction.isPresent()) {
            return correction(correction.get());
        }
        return annotation(sheet.snapshot().annotation(id).orElseThrow(() -> new Missing("What you asked for")));
    }

    private RewriteForm rewrite(int number) {
        var paragraphs = Typesetter.paragraphs(text);
        if (number < 1 || number > paragraphs.size()) {
            throw new Missing("Paragraph " + number);
        }
        var span = paragraphs.get(number - 1);
        var words = new ArrayList<RewriteForm.Word>();
        for (var word : Boundaries.words(span.of(text))) {
            var there = word.shift(span.start());
            words.add(new RewriteForm.Word(words.size() + 1, there, there.of(text)));
        }
        return new RewriteForm(span, span.of(text), words, Orphans.of(sheet));
    }

    private Panel finding(DeskFinding finding) {
        var places = sheet.openFindings()
                .stream()
                .filter(other -> !finding.defect().isEmpty() && other.rule().equals(finding.rule())
                        && other.defect().equals(finding.defect()))
                .toList();
        if (places.size() > 1) {
            return new Places(sheet).of(places);
        }
        var span = sheet.draft().map(finding.place()).span();
        var words = finding.suggestions().stream().findFirst().orElse(span.of(text));
        return new CorrectForm("", finding.id(), span, span.of(text), words, finding.category(), finding.severity(), "");
    }

    private Panel correction(Correction c) {
        var span = sheet.draft()
                .placed()
                .stream()
                .filter(placed -> placed.correction().id().equals(c.id()))
                .map(Draft.Placed::span)
                .findFirst()
                .orElseGet(() -> sheet.draft().map(Place.of(c.span(), sheet.snapshot().text())).span());
        return new CorrectForm(c.id(), c.finding(), span, c.exact(), c.replacement(), c.category(), c.severity(), c.reason());
    }

    private Panel annotation(Annotation annotation) {
        var span = annotation.place().map(place -> sheet.draft().map(place).span()).orElse(new Span(0, 0));
        return annotation.kind() == AnnotationKind.QUOTE
                ? quotes.of(annotation)
                : new RemarkForm(annotation.id(), annotation.kind(), span, span.of(text), annotation.body());
    }

    /**
     * The form for what is to be done with picked words.
     *
     * @param what {@code quote}, {@code correct}, {@code comment}, {@code flag} or {@code attach}
     * @throws Unacceptable if there are no such words, or nothing of that name can be done with them
     */
    Filling picked(Span wanted, String what) {
        if (wanted.end() > text.length() || wanted.of(text).isBlank()) {
            throw new Unacceptable("start", "Nothing is selected.");
        }
        var span = Boundaries.trim(text, Boundaries.snapToGraphemes(text, wanted));
        return Filling.of(span, switch (what) {
            case "quote" -> quotes.of(span);
            case "correct" ->
                new CorrectForm("", "", span, span.of(text), span.of(text), ErrorCategory.MISTRANSLATION, Severity.MINOR, "");
            case "comment", "flag" -> new RemarkForm("", AnnotationKind.of(what).orElseThrow(), span, span.of(text), "");
            case "attach" -> attach(span);
            default -> throw new Unacceptable("do", "Quote, correct, comment, flag or attach.");
        });
    }

    /** The form of a quote as the visitor filled it in; {@code quote} is empty for a new one. */
    Filling quoteAgain(String quote, Posted posted) {
        if (quote.isEmpty()) {
            var pieces = posted.texts("piece").stream().map(ends -> ends.split("-")).filter(ends -> ends.length == 2).toList();
            var span = pieces.isEmpty()
                    ? new Span(0, 0)
                    : Posted.span(Posted.number("piece", pieces.get(0)[0]), Posted.number("piece", pieces.get(0)[1]));
            var picked = picked(span, "quote");
            return Filling.of(picked.picked().orElse(span), quotes.again(picked.panel().asQuote().orElseThrow(), posted));
        }
        var known = sheet.snapshot().annotation(quote).orElseThrow(() -> new Missing("Quote " + quote));
        return Filling.of(quote, quotes.again(quotes.of(known), posted));
    }

    private Question attach(Span span) {
        var answers = Orphans.of(sheet)
                .stream()
                .sorted(Comparator.comparing(Orphan::id))
                .map(orphan -> new Answer("attach", orphan.id(), "Attach the " + orphan.kind(), orphan.words(), ""))
                .toList();
        var kept = List.of(new Kept("base", sheet.base().version() + "-" + sheet.base().seq()),
                new Kept("start", span.start() + ""),
                new Kept("end", span.end() + ""));
        return new Question("What was said about these words?", span.of(text), "", "", "attachments", kept, answers);
    }
}
