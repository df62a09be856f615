package org.copydesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideCorrections;
import org.copydesk.review.verbs.Save;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** What an article's score is made of, and how much of it nobody touched. */
class QualityTest {
    private final PaperDesk desk = new PaperDesk("one two three four ");

    @Test
    void countsWhatWasTouchedBeforeTheNewestVersion() {
        correct(0, "one", "1");
        assertEquals(1 - 3 / 19.0, Quality.untouched(desk.sheet()));

        desk.perform(new Save("first read"));

        assertEquals(1 - 3 / 17.0, Quality.untouched(desk.sheet()), "a save must not make a read translation look unread");
    }

    @Test
    void takesWhatWasTakenBackOutOfTheScore() {
        correct(4, "two", "2");
        var made = desk.sheet().snapshot().corrections().iterator().next();
        assertEquals(5, QualityParts.of(desk.sheet(), List.of()).arrivalPenalty());
        assertEquals(0, QualityParts.of(desk.sheet(), List.of()).nowPenalty());

        desk.perform(new DecideCorrections(List.of(made.id()), CorrectionStatus.REJECTED));

        assertEquals(0, QualityParts.of(desk.sheet(), List.of()).arrivalPenalty());
    }

    private void correct(int start, String exact, String replacement) {
        desk.perform(new Correct(new Words(In.DRAFT, Span.at(start, exact.length()), exact),
                Wish.of(replacement, ErrorCategory.MISTRANSLATION, Severity.MAJOR, "", InQuote.OUTSIDE),
                CorrectionStatus.ACCEPTED));
    }
}
