package org.copydesk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.copydesk.article.Headline;
import org.copydesk.article.Tally;
import org.copydesk.audit.Change;
import org.copydesk.mqm.Mark;
import org.copydesk.mqm.QualityScore;
import org.copydesk.mqm.Severity;

/**
 * How good an article was on arrival and is now. On arrival it had every error that was corrected since and every one still
 * open; now it has those still open. A rejected or undone correction counts in neither (rule 1).
 */
public final class Quality {

    private Quality() {}

    /**
     * The counts that the article's row keeps.
     *
     * @param earlier what was mended before the newest version
     */
    public static Tally tally(Snapshot snapshot, Draft draft, Collection<DeskFinding> findings, Earlier earlier) {
        var open = findings.stream().filter(DeskFinding::isOpen).toList();
        var now = marks(snapshot, open);
        var arrival = new ArrayList<>(now);
        mark(snapshot.corrections(), CorrectionStatus.ACCEPTED, arrival);
        int words = draft.words();
        var quotes = snapshot.annotations().stream().filter(Annotation::isGuarded).toList();
        int confirmed = (int) quotes.stream().filter(q -> q.status() == AnnotationStatus.CONFIRMED).count();
        return new Tally(Headline.of(draft.text()), words, count(open, Severity.CRITICAL), count(open, Severity.MAJOR),
                count(open, Severity.MINOR), quotes.size(),
                confirmed, QualityScore.of(words, QualityScore.penalty(arrival) + earlier.penalty()).mqm(),
                QualityScore.of(words, now).mqm(),
                untouched(snapshot, draft, earlier));
    }

    /** The score of the draft now, with what it is made of. */
    public static QualityScore now(Sheet sheet) {
        return QualityScore.of(sheet.draft().words(), marks(sheet.snapshot(), sheet.openFindings()));
    }

    /** The errors that are still there: what findings suspect and what corrections propose. */
    static List<Mark> marks(Snapshot snapshot, Collection<DeskFinding> open) {
        var marks = new ArrayList<Mark>();
        open.forEach(f -> marks.add(new Mark(f.category(), f.severity())));
        mark(snapshot.corrections(), CorrectionStatus.PROPOSED, marks);
        return marks;
    }

    /** The errors that were corrected, in the draft or in versions saved before. */
    static List<Mark> mended(Snapshot snapshot, Collection<Correction> saved) {
        var marks = new ArrayList<Mark>();
        mark(snapshot.corrections(), CorrectionStatus.ACCEPTED, marks);
        mark(saved, CorrectionStatus.SAVED, marks);
        return marks;
    }

    /** The share of the article's text, by length, that no person's correction took away, in the draft or in versions saved before. */
    public static double untouched(Sheet sheet) {
        return untouched(sheet.snapshot(), sheet.draft(), sheet.earlier());
    }

    private static double untouched(Snapshot snapshot, Draft draft, Earlier before) {
        return snapshot.text().isEmpty()
                ? 1
                : Math.max(0, 1 - (double) (before.touched() + touched(draft)) / snapshot.text().length());
    }

    /** How many UTF-16 units of the version persons' accepted corrections take away. */
    static int touched(Draft draft) {
        return draft.placed()
                .stream()
                .filter(p -> p.correction().rule().isEmpty())
                .mapToInt(p -> p.correction().span().length())
                .sum();
    }

    /** The errors whose corrections {@code carried} made part of a version. */
    static List<Mark> saved(List<Change> carried) {
        return carried.stream()
                .filter(change -> change.collection().equals(Correction.COLLECTION))
                .filter(change -> !change.before().equals(change.after()))
                .map(change -> (Correction) change.thing())
                .filter(correction -> correction.status() == CorrectionStatus.SAVED)
                .map(correction -> new Mark(correction.category(), correction.severity()))
                .toList();
    }

    private static void mark(Collection<Correction> corrections, CorrectionStatus status, List<Mark> marks) {
        corrections.stream().filter(c -> c.status() == status).forEach(c -> marks.add(new Mark(c.category(), c.severity())));
    }

    private static int count(List<DeskFinding> open, Severity severity) {
        return (int) open.stream().filter(f -> f.severity() == severity).count();
    }
}
