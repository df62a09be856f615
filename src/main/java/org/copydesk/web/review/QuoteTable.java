package org.copydesk.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Sheet;
import org.copydesk.text.Span;
import org.copydesk.web.Wording;
import org.copydesk.web.review.Card.Deed;

/** Makes the table of who said what. */
final class QuoteTable {
    private final Sheet sheet;
    private final Asked asked;
    private final List<Span> paragraphs;

    QuoteTable(Sheet sheet, Asked asked) {
        this.sheet = sheet;
        this.asked = asked;
        this.paragraphs = Typesetter.paragraphs(sheet.draft().text());
    }

    QuotesPage page(Heading heading, Optional<Filling> filling) {
        var rows = rows(filling);
        var speech = Utterance.of(sheet)
                .stream()
                .flatMap(utterance -> utterance.pieces().stream())
                .map(Utterance.Piece::quote)
                .filter(Annotation::isGuarded)
                .toList();
        int confirmed = (int) speech.stream().filter(quote -> quote.status() == AnnotationStatus.CONFIRMED).count();
        return new QuotesPage(heading, asked, rows, confirmed, speech.size(),
                sure(sheet, QuotesPage.ABOVE).size());
    }

    /**
     * The ids of the proposed quotes that the engine is at least {@code above} percent sure about. A quote whose speaker an open
     * finding doubts is not among them: confirmed, it would keep the doubtful name.
     */
    static List<String> sure(Sheet sheet, int above) {
        var doubted = sheet.openFindings().stream().map(finding -> sheet.draft().map(finding.place()).span()).toList();
        return Utterance.of(sheet)
                .stream()
                .flatMap(utterance -> utterance.pieces().stream())
                .map(Utterance.Piece::quote)
                .filter(quote -> quote.isGuarded() && quote.status() == AnnotationStatus.PROPOSED)
                .filter(quote -> quote.quote().confidence() >= above / 100.0)
                .filter(quote -> Utterance.standing(quote.quote().mention(), sheet.draft())
                        .map(mention -> doubted.stream().noneMatch(mention.span()::overlaps))
                        .orElse(true))
                .map(Annotation::id)
                .toList();
    }

    /** What is to be decided first, the doubtful before the sure; then what was decided, in order of the text; terms last. */
    List<QuoteRow> rows(Optional<Filling> filling) {
        return Utterance.of(sheet)
                .stream()
                .sorted(Comparator.comparing(QuoteTable::rank)
                        .thenComparing(QuoteTable::doubt)
                        .thenComparing(utterance -> utterance.pieces().get(0).span()))
                .map(utterance -> row(utterance, filling))
                .toList();
    }

    private static int rank(Utterance utterance) {
        var quote = utterance.first();
        if (quote.quote().kind() == QuoteKind.TERM) {
            return 2;
        }
        return switch (quote.status()) {
            case PROPOSED -> 0;
            case CONFIRMED, OPEN, RESOLVED -> 1;
            case DISMISSED -> 3;
        };
    }

    private static double doubt(Utterance utterance) {
        return rank(utterance) == 0 ? utterance.first().quote().confidence() : 1;
    }

    private QuoteRow row(Utterance utterance, Optional<Filling> filling) {
        var quote = utterance.first();
        var facts = quote.quote();
        boolean engines = quote.status() == AnnotationStatus.PROPOSED;
        return new QuoteRow(quote.id(), Typesetter.paragraphAt(paragraphs, utterance.pieces().get(0).span().start()) + 1,
                utterance.words(sheet.draft()), utterance.voice(sheet.draft()), facts.kind(), Wording.sentence(facts.why()),
                engines ? Wording.percent(facts.confidence()) : "", quote.status(), deeds(quote, utterance.ids()),
                filling.filter(form -> form.thing().equals(quote.id())));
    }

    private List<Deed> deeds(Annotation quote, String ids) {
        var confirm = Deed.button("confirm", ids, "Confirm", "a");
        var edit = Deed.link("/articles/" + asked.article() + "/quotes?open=" + quote.id() + "#q-" + quote.id(), "Speaker",
                "e");
        var dismiss = Deed.button("dismiss", ids, "Dismiss", "x");
        return switch (quote.status()) {
            case PROPOSED -> quote.quote().kind() == QuoteKind.TERM ? List.of(edit, dismiss) : List.of(confirm, edit, dismiss);
            case CONFIRMED, OPEN, RESOLVED -> List.of(edit, dismiss);
            case DISMISSED -> List.of(confirm);
        };
    }
}
