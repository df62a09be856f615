package org.copydesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideAnnotations;
import org.copydesk.review.verbs.NameSpeaker;
import org.copydesk.review.verbs.Restore;
import org.copydesk.review.verbs.Save;
import org.copydesk.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is credited with a confirmed quote once the words that name the speaker are corrected. */
class CreditsTest {
    private static final String TEXT = "The harbour was closed on on Monday.\n\n“Nobody waits for a boat that does not come,” H said.\n";
    private final PaperDesk desk = new PaperDesk(TEXT);

    @BeforeEach
    void confirm() {
        correct("on on", "on");
        desk.perform(new DecideAnnotations(List.of(quote().id()), AnnotationStatus.CONFIRMED));
        assertEquals("H", quote().quote().speaker());
    }

    @Test
    void followsTheCorrectionOfTheMention() {
        correct("H", "Halden");

        assertEquals("Halden", quote().quote().speaker());
        assertEquals(AnnotationStatus.CONFIRMED, quote().status());
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void followsAWiderCorrectionAroundTheMention() {
        correct("H said", "Halden said");

        assertEquals("Halden", quote().quote().speaker());
    }

    @Test
    void goesBackWithTheCorrection() {
        correct("H", "Halden");

        desk.undo();

        assertEquals("H", quote().quote().speaker());
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void staysWithWhomAnEditorNamed() {
        desk.perform(new NameSpeaker(quote().id(), Optional.empty(), "Pernille Vik"));

        correct("H", "Vik");

        assertEquals("Pernille Vik", quote().quote().speaker());
    }

    @Test
    void staysWhenAnOlderVersionComesBack() {
        correct("H", "Halden");
        desk.perform(new Save("Names"));

        desk.perform(new Restore(0, TEXT));

        assertEquals("Halden", quote().quote().speaker());
        assertEquals(Optional.empty(), desk.difference());
    }

    private void correct(String words, String replacement) {
        int at = desk.sheet().draft().text().indexOf(words.equals("H") ? "H said" : words);
        desk.perform(new Correct(new Words(In.DRAFT, Span.at(at, words.length()), words),
                Wish.of(replacement, ErrorCategory.NAME, Severity.MAJOR, "", InQuote.OUTSIDE), CorrectionStatus.ACCEPTED));
    }

    private Annotation quote() {
        return desk.sheet().snapshot().annotations().stream().filter(a -> a.place().isPresent()).findFirst().orElseThrow();
    }
}
