package org.copydesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.Unacceptable;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideAnnotations;
import org.copydesk.review.verbs.JoinQuotes;
import org.copydesk.review.verbs.PartQuote;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** What ties pieces together, and what parts them. */
class UtterancesTest {
    private static final String TEXT = "“We open at nine,” said Mara Lind. “Nobody waits.”\n\n"
            + "“It rained,” said Tomas Halden.\n\n“It snowed,” said Pernille Vik.\n";

    private final PaperDesk desk = new PaperDesk(TEXT);

    @Test
    void partsBetweenPieces() {
        seen();

        desk.perform(new PartQuote(id("“We open"), words("“Nobody")));

        assertEquals(List.of("“We open at nine,”", "“Nobody waits.”", "“It rained,”", "“It snowed,”"), utterances());
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void cutsThePieceThatHoldsTheWords() {
        seen();

        desk.perform(new PartQuote(id("“We open"), words("nine")));

        assertEquals(List.of("“We open at", "nine,” … “Nobody waits.”", "“It rained,”", "“It snowed,”"), utterances());
    }

    @Test
    void refusesAPartWithoutWords() {
        seen();

        assertThrows(Unacceptable.class, () -> desk.perform(new PartQuote(id("“We open"), words("“We"))));
        assertThrows(Unacceptable.class, () -> desk.perform(new PartQuote(id("“We open"), words("It rained"))));
    }

    @Test
    void joinsUnderTheSpeakerOfTheOne() {
        seen();

        desk.perform(new JoinQuotes(id("“It rained"), id("“It snowed")));

        assertEquals(List.of("“We open at nine,” … “Nobody waits.”", "“It rained,” … “It snowed,”"), utterances());
        assertEquals("Tomas Halden", quote("“It snowed").quote().speaker());
        assertThrows(Unacceptable.class, () -> desk.perform(new JoinQuotes(id("“It rained"), id("“It snowed"))));
    }

    @Test
    void isUndoneAsOneStep() {
        seen();
        var before = utterances();

        desk.perform(new JoinQuotes(id("“It rained"), id("“It snowed")));
        desk.undo();
        assertEquals(before, utterances());

        desk.perform(new PartQuote(id("“We open"), words("nine")));
        desk.undo();
        assertEquals(before, utterances());
    }

    /** The engine counts utterances anew when one goes; those that were decided kept their numbers, and two became one. */
    @Test
    void keepsUtterancesApartWhenOneBeforeThemGoes() {
        seen();
        desk.perform(new DecideAnnotations(List.of(id("“It rained")), AnnotationStatus.CONFIRMED));
        var first = desk.sheet().draft().text().indexOf("\n\n");
        desk.perform(new Correct(new Words(In.DRAFT, new Span(0, first), TEXT.substring(0, first)),
                Wish.of("Nobody spoke.", ErrorCategory.OTHER, Severity.MINOR, "", InQuote.TRANSLATION),
                CorrectionStatus.ACCEPTED));

        desk.perform(new DecideAnnotations(List.of(id("“It snowed")), AnnotationStatus.CONFIRMED));

        assertEquals(List.of("“It rained,”", "“It snowed,”"), utterances());
    }

    /** An act of any kind, after which the engine has looked. */
    private void seen() {
        int at = TEXT.length() - 2;
        desk.perform(new Correct(new Words(In.DRAFT, new Span(at, at + 1), "."),
                Wish.of("!", ErrorCategory.PUNCTUATION, Severity.MINOR, "", InQuote.OUTSIDE), CorrectionStatus.ACCEPTED));
    }

    private Annotation quote(String words) {
        return desk.sheet()
                .snapshot()
                .annotations()
                .stream()
                .filter(a -> a.place().map(Place::words).orElse("").startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private String id(String words) {
        return quote(words).id();
    }

    private Words words(String words) {
        int at = desk.sheet().draft().text().indexOf(words);
        return new Words(In.DRAFT, Span.at(at, words.length()), words);
    }

    private List<String> utterances() {
        var all = new ArrayList<List<Annotation>>();
        var quotes = desk.sheet()
                .snapshot()
                .annotations()
                .stream()
                .sorted(Comparator.comparing((Annotation a) -> desk.sheet().draft().map(a.place().orElseThrow()).span()))
                .toList();
        for (var quote : quotes) {
            all.stream()
                    .filter(pieces -> pieces.get(0).quote().utterance() == quote.quote().utterance()
                            && pieces.get(0).status() == quote.status())
                    .findFirst()
                    .orElseGet(() -> {
                        all.add(new ArrayList<>());
                        return all.get(all.size() - 1);
                    })
                    .add(quote);
        }
        return all.stream()
                .map(pieces -> String.join(" … ", pieces.stream().map(a -> a.place().orElseThrow().words()).toList()))
                .toList();
    }
}
