package org.copydesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.verbs.Annotate;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideCorrections;
import org.copydesk.review.verbs.Save;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** What becomes of an article when its source sends it again (rule 8). */
class ReceiveAgainTest {
    private static final String FIRST = "The ferry sank at noon.\n\nNobody was hurt, the owner said.";
    private static final String SECOND = "The ferry sank at night.\n\nTwo were hurt, the owner said.";

    private final PaperDesk desk = new PaperDesk(FIRST);

    @Test
    void makesAVersionOfWhatTheSourceChangedBesideTheEditorsWords() {
        correct("ferry", "steamer");

        desk.receiveAgain(FIRST, SECOND);

        assertEquals(SECOND, desk.sheet().snapshot().text());
        assertEquals(SECOND.replace("ferry", "steamer"), desk.sheet().draft().text());
        assertEquals(List.of("steamer"), replacements(CorrectionStatus.ACCEPTED));
        assertEquals(List.of(), replacements(CorrectionStatus.PROPOSED));
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void keepsTheEditorsWordsAndProposesTheSourcesWhereBothChangedTheSame() {
        correct("noon", "dawn");

        desk.receiveAgain(FIRST, SECOND);

        assertEquals(SECOND.replace("night", "dawn"), desk.sheet().draft().text());
        assertEquals(List.of("night"), replacements(CorrectionStatus.PROPOSED));

        decide("night", CorrectionStatus.ACCEPTED);

        assertEquals(SECOND, desk.sheet().draft().text());
        assertTrue(desk.undo());
        assertEquals(SECOND.replace("night", "dawn"), desk.sheet().draft().text());
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void keepsWordsThatWereSavedLongAgo() {
        correct("noon", "dawn");
        desk.perform(new Save("saved"));

        desk.receiveAgain(FIRST, SECOND);

        assertEquals(SECOND.replace("night", "dawn"), desk.sheet().snapshot().text());
        assertEquals(List.of("night"), replacements(CorrectionStatus.PROPOSED));
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void withdrawsWhatItProposedOnceTheSourceSaysItOtherwise() {
        correct("noon", "dawn");
        desk.receiveAgain(FIRST, SECOND);

        desk.receiveAgain(SECOND, SECOND.replace("night", "midnight"));

        assertEquals(List.of("midnight"), replacements(CorrectionStatus.PROPOSED));

        desk.receiveAgain(SECOND.replace("night", "midnight"), SECOND.replace("night", "dawn"));

        assertEquals(List.of(), replacements(CorrectionStatus.PROPOSED));
        assertEquals(SECOND.replace("night", "dawn"), desk.sheet().draft().text());
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void leavesACorrectionToBeTakenBackAfterwards() {
        correct("ferry", "steamer");
        desk.receiveAgain(FIRST, SECOND);

        decide("steamer", CorrectionStatus.REJECTED);

        assertEquals(SECOND, desk.sheet().draft().text());
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void undoReachesBackAcrossWhatTheSourceSent() {
        correct("owner", "captain");
        correct("captain", "skipper");
        comment("said");
        desk.receiveAgain(FIRST, SECOND);

        assertTrue(desk.undo());
        assertEquals(List.of(), List.copyOf(desk.sheet().snapshot().annotations()));
        assertTrue(desk.undo());
        assertEquals(SECOND.replace("owner", "captain"), desk.sheet().draft().text());
        assertTrue(desk.undo());
        assertEquals(SECOND, desk.sheet().draft().text());
        assertEquals(Optional.empty(), desk.difference());
    }

    @Test
    void carriesAnnotationsThroughTheEdit() {
        correct("owner", "captain");
        comment("captain said");
        comment("Nobody was hurt");
        comment("ferry");

        desk.receiveAgain(FIRST, SECOND);

        var draft = desk.sheet().draft();
        assertEquals(List.of("moved captain said", "changed Two were hurt", "kept ferry"),
                desk.sheet()
                        .snapshot()
                        .annotations()
                        .stream()
                        .map(a -> a.fate().name().toLowerCase() + " "
                                + draft.map(a.place().orElseThrow()).span().of(draft.text()))
                        .toList());
        assertEquals(Fate.KEPT, draft.map(annotation("captain said")).fate());
    }

    @Test
    void keepsInsertionsApartWhereTheSourceTakesAwayWhatLiesBetween() {
        insert("Nobody", "Luckily ");
        insert(" was", " yet");

        desk.receiveAgain(FIRST, FIRST.replace("Nobody was", " was"));

        assertEquals(FIRST.replace("Nobody", "Luckily Nobody yet"), desk.sheet().draft().text());
        assertEquals(Optional.empty(), desk.difference());
    }

    private Place annotation(String words) {
        return desk.sheet()
                .snapshot()
                .annotations()
                .stream()
                .flatMap(a -> a.place().stream())
                .filter(p -> p.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void correct(String words, String replacement) {
        desk.perform(new Correct(words(words), wish(replacement), CorrectionStatus.ACCEPTED));
    }

    private void insert(String before, String words) {
        int at = desk.sheet().draft().text().indexOf(before);
        desk.perform(new Correct(new Words(In.DRAFT, new Span(at, at), ""), wish(words),
                CorrectionStatus.ACCEPTED));
    }

    private void comment(String words) {
        desk.perform(new Annotate(AnnotationKind.COMMENT, List.of(words(words)), Optional.empty(), "?"));
    }

    private static Wish wish(String replacement) {
        return Wish.of(replacement, ErrorCategory.GRAMMAR, Severity.MINOR, "", InQuote.TRANSLATION);
    }

    private Words words(String exact) {
        int at = desk.sheet().draft().text().indexOf(exact);
        return new Words(In.DRAFT, Span.at(at, exact.length()), exact);
    }

    private void decide(String replacement, CorrectionStatus status) {
        var id = desk.sheet()
                .snapshot()
                .corrections()
                .stream()
                .filter(c -> c.replacement().equals(replacement))
                .findFirst()
                .orElseThrow()
                .id();
        desk.perform(new DecideCorrections(List.of(id), status));
    }

    private List<String> replacements(CorrectionStatus status) {
        return desk.sheet()
                .snapshot()
                .corrections()
                .stream()
                .filter(c -> c.status() == status)
                .map(Correction::replacement)
                .toList();
    }
}
